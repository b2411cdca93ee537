import type { CaseRow, WorklistPage, WorklistQuery } from "../case-host.js";
import { readListCursor, writeListCursor } from "./cursor.js";
import type { SqlRow, SqlSession, SqlValue } from "./driver.js";
import { fromStored, toSearchable, toStored } from "./stored-text.js";

/** Where lists put an open case without a deadline: after every instant a Date can hold. */
const withoutDeadline = 8.64e15 + 1;

/** Where lists put closed cases: behind all open ones. */
const closed = 8.64e15 + 2;

/** A case's place in lists: open cases by due instant, then open ones without, then closed ones. */
export const listOrder = (row: Pick<CaseRow, "dueAt" | "closedAt">): number =>
  row.closedAt === undefined ? (row.dueAt ?? withoutDeadline) : closed;

/** Words of a search beyond this many are left out: each is one more pass over a text. */
const mostWords = 8;

const columns = `case_id, version, number, item, class, channel, stage, step, responsible_unit, responsible_role, due_at, late, urgent,
  held, opened_at, changed_at, closed_at, reach, search, tracking_digest, list_order`;

/**
 * One page of a list. The statement is written for each query and planned for its values: whether the index on `reach` (a small
 * unit) or the list's order (the district's centre) is the better way in depends on whose list it is.
 *
 * Throws `HostError`: `cursor-malformed`.
 */
export async function readWorklist(session: SqlSession, query: WorklistQuery): Promise<WorklistPage> {
  const atMost = Math.min(Math.max(Math.trunc(query.atMost), 1), 200);
  const place = query.cursor === undefined ? undefined : readListCursor(query.cursor);
  if (query.reach.length === 0 || query.responsible?.length === 0) return { rows: [] };
  const { text, values } = worklistStatement(query, atMost + 1, place);
  const found = await session.query<ListedRow>({ text }, values);
  const rows = found.slice(0, atMost);
  const last = rows.at(-1);
  return {
    rows: rows.map(fromListed),
    ...(found.length > atMost && last ? { cursor: writeListCursor({ order: last.list_order, id: fromStored(last.case_id) }) } : {}),
  };
}

/** The statement of a page; exported for the test that reads its plans. */
export function worklistStatement(
  query: WorklistQuery,
  atMost: number,
  place?: { order: number; id: string },
): { text: string; values: SqlValue[] } {
  const values: SqlValue[] = [];
  const value = (given: SqlValue, type: string): string => `$${String(values.push(given))}::${type}`;
  const conditions = [`district = ${value(toStored(query.district), "text")}`, `reach && ${value(query.reach.map(toStored), "text[]")}`];
  for (const column of ["stage", "step", "item", "class"] as const) {
    const wanted = query[column];
    if (wanted !== undefined) conditions.push(`${column} = ${value(toStored(wanted), "text")}`);
  }
  for (const column of ["late", "urgent"] as const) {
    const wanted = query[column];
    if (wanted !== undefined) conditions.push(`${column} = ${value(wanted, "boolean")}`);
  }
  // Said of list_order as well as closed_at's, so that the index bounds what is read: closed cases are most of them.
  if (query.status) conditions.push(`list_order ${query.status === "closed" ? "=" : "<"} ${value(closed, "bigint")}`);
  if (query.responsible) conditions.push(responsibleIs(query.responsible, value));
  for (const word of toSearchable(query.text ?? "")
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, mostWords))
    conditions.push(`search ilike ${value(`%${word.replace(/[\\%_]/g, "\\$&")}%`, "text")}`);
  if (place) conditions.push(`(list_order, case_id) > (${value(place.order, "bigint")}, ${value(toStored(place.id), "text")})`);
  const text = `select ${columns} from case_file where ${conditions.join(" and ")} order by list_order, case_id limit ${value(atMost, "integer")}`;
  return { text, values };
}

function responsibleIs(posts: NonNullable<WorklistQuery["responsible"]>, value: (given: SqlValue, type: string) => string): string {
  const units = value(
    posts.map((post) => toStored(post.unit)),
    "text[]",
  );
  const roles = value(
    posts.map((post) => (post.role === undefined ? null : toStored(post.role))),
    "text[]",
  );
  // A case that names no role is anybody's in its unit.
  return `exists (select 1 from unnest(${units}, ${roles}) as p (unit, role)
    where p.unit = responsible_unit and (p.role is null or responsible_role is null or p.role = responsible_role))`;
}

interface ListedRow extends SqlRow {
  case_id: string;
  version: number;
  number: string;
  item: string;
  class: string | null;
  channel: string;
  stage: string;
  step: string;
  responsible_unit: string;
  responsible_role: string | null;
  due_at: number | null;
  late: boolean;
  urgent: boolean;
  held: boolean;
  opened_at: number;
  changed_at: number;
  closed_at: number | null;
  reach: string[];
  search: string;
  tracking_digest: string | null;
  list_order: number;
}

const fromListed = (row: ListedRow): WorklistPage["rows"][number] => ({
  id: fromStored(row.case_id),
  version: row.version,
  number: fromStored(row.number),
  item: fromStored(row.item),
  ...(row.class === null ? {} : { class: fromStored(row.class) }),
  channel: fromStored(row.channel),
  stage: fromStored(row.stage),
  step: fromStored(row.step),
  responsibleUnit: fromStored(row.responsible_unit),
  ...(row.responsible_role === null ? {} : { responsibleRole: fromStored(row.responsible_role) }),
  ...(row.due_at === null ? {} : { dueAt: row.due_at }),
  late: row.late,
  urgent: row.urgent,
  held: row.held,
  openedAt: row.opened_at,
  changedAt: row.changed_at,
  ...(row.closed_at === null ? {} : { closedAt: row.closed_at }),
  reach: row.reach.map(fromStored),
  search: row.search,
  ...(row.tracking_digest === null ? {} : { trackingDigest: fromStored(row.tracking_digest) }),
});
