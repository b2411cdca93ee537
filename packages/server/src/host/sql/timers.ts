import type { Instant } from "@gridloop/core";
import type { DueTimer } from "../case-host.js";
import type { SqlRow, SqlSession } from "./driver.js";
import { preparedStatement } from "./statements.js";
import { fromStored, toStored } from "./stored-text.js";

const claimTimers = preparedStatement("claim-timers");
const dropTimerRow = preparedStatement("drop-timer");
const nextDueRow = preparedStatement("next-due");
const listTimers = preparedStatement("list-timers");

interface TimerRow extends SqlRow {
  district: string;
  case_id: string;
  key: string;
  due: number;
  generation: number;
}

const fromRow = (row: TimerRow): DueTimer => ({
  district: fromStored(row.district),
  case: fromStored(row.case_id),
  key: fromStored(row.key),
  due: row.due,
  generation: row.generation,
});

/** Leases what is due by `now`, earliest first. */
export async function claimDueTimers(session: SqlSession, now: Instant, atMost: number, leaseMs: number): Promise<DueTimer[]> {
  const rows = await session.query<TimerRow>(claimTimers, [now, atMost, leaseMs]);
  // An update gives its rows back in no order.
  return rows.map(fromRow).sort((one, other) => one.due - other.due);
}

/** Removes a timer that is still of the claimed generation. */
export async function dropClaimedTimer(session: SqlSession, { district, case: id, key, generation }: DueTimer): Promise<void> {
  await session.query(dropTimerRow, [toStored(district), toStored(id), toStored(key), generation]);
}

/** The earliest instant a timer nobody holds is due. */
export async function earliestDue(session: SqlSession): Promise<Instant | undefined> {
  const [row] = await session.query<{ due: number }>(nextDueRow);
  return row?.due;
}

/** A case's pending timers. */
export async function readTimers(session: SqlSession, district: string, id: string): Promise<DueTimer[]> {
  return (await session.query<TimerRow>(listTimers, [toStored(district), toStored(id)])).map(fromRow);
}
