import type { PersonalValue } from "@gridloop/core";
import type { PersonalRead } from "../case-host.js";
import type { SqlRow, SqlSession } from "./driver.js";
import { preparedStatement } from "./statements.js";
import { fromStored, toStored } from "./stored-text.js";

const loadPersonal = preparedStatement("load-personal");
const recordReadRow = preparedStatement("record-read");
const listReads = preparedStatement("list-reads");
const eraseCaseRows = preparedStatement("erase-case");

interface ValueRow extends SqlRow {
  key: string;
  field: string;
  mark: PersonalValue["mark"];
  value: string;
  salt: string;
}

/** A case's personal values. */
export async function readPersonal(session: SqlSession, district: string, id: string): Promise<PersonalValue[]> {
  const rows = await session.query<ValueRow>(loadPersonal, [toStored(district), toStored(id)]);
  return rows.map((row) => ({
    key: fromStored(row.key),
    field: fromStored(row.field),
    mark: row.mark,
    value: JSON.parse(row.value) as PersonalValue["value"],
    salt: fromStored(row.salt),
  }));
}

/** Notes that somebody read personal values. */
export async function recordPersonalRead(session: SqlSession, read: PersonalRead): Promise<void> {
  const { district, case: id, member, post, fields, at } = read;
  await session.query(recordReadRow, [...[district, id, member, post.role, post.unit].map(toStored), fields.map(toStored), at]);
}

interface ReadRow extends SqlRow {
  district: string;
  case_id: string;
  member: string;
  role: string;
  unit: string;
  fields: string[];
  at: number;
}

/** Who read a case's personal values, oldest first. */
export async function listPersonalReads(session: SqlSession, district: string, id: string): Promise<PersonalRead[]> {
  const rows = await session.query<ReadRow>(listReads, [toStored(district), toStored(id)]);
  return rows.map((row) => ({
    district: fromStored(row.district),
    case: fromStored(row.case_id),
    member: fromStored(row.member),
    post: { role: fromStored(row.role), unit: fromStored(row.unit) },
    fields: row.fields.map(fromStored),
    at: row.at,
  }));
}

/** Removes a case's personal values, salts and personal attachments, and empties what might repeat them. */
export async function eraseCase(session: SqlSession, district: string, id: string): Promise<{ values: number; attachments: number }> {
  const [row] = await session.query<{ values: number; attachments: number }>(eraseCaseRows, [toStored(district), toStored(id)]);
  return { values: row?.values ?? 0, attachments: row?.attachments ?? 0 };
}
