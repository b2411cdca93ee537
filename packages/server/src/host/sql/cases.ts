import type { CaseEvent, CaseState } from "@gridloop/core";
import type { SqlSession } from "./driver.js";
import { preparedStatement } from "./statements.js";
import { fromStored, toStored } from "./stored-text.js";

const loadCase = preparedStatement("load-case");
const loadCases = preparedStatement("load-cases");
const loadByNumber = preparedStatement("load-case-by-number");
const loadEvents = preparedStatement("load-events");
const listCases = preparedStatement("list-cases");

/** A case's state by id. */
export async function readCase(session: SqlSession, district: string, id: string): Promise<CaseState | undefined> {
  const [row] = await session.query<{ state: string }>(loadCase, [toStored(district), toStored(id)]);
  return row && (JSON.parse(row.state) as CaseState);
}

/** The states of several cases, in no order. */
export async function readCases(session: SqlSession, wanted: readonly { district: string; case: string }[]): Promise<CaseState[]> {
  const values = [wanted.map(({ district }) => toStored(district)), wanted.map((one) => toStored(one.case))];
  return (await session.query<{ state: string }>(loadCases, values)).map(({ state }) => JSON.parse(state) as CaseState);
}

/** A case's state by number. */
export async function readCaseByNumber(session: SqlSession, district: string, number: string): Promise<CaseState | undefined> {
  const [row] = await session.query<{ state: string }>(loadByNumber, [toStored(district), toStored(number)]);
  return row && (JSON.parse(row.state) as CaseState);
}

/** A case's events after a number, in order. */
export async function readEvents(session: SqlSession, district: string, id: string, after = 0): Promise<CaseEvent[]> {
  const rows = await session.query<{ event: string }>(loadEvents, [toStored(district), toStored(id), after]);
  return rows.map(({ event }) => JSON.parse(event) as CaseEvent);
}

/** Ids of cases in their order (by byte), after one. */
export async function readCaseIds(session: SqlSession, district: string, after = "", atMost = 1_000): Promise<string[]> {
  const rows = await session.query<{ case_id: string }>(listCases, [toStored(district), toStored(after), atMost]);
  return rows.map((row) => fromStored(row.case_id));
}
