import type { CaseState, RungFired } from "@gridloop/core";
import type { RegisterPage, RegisterQuery } from "../case-host.js";
import { readRegisterCursor, writeRegisterCursor } from "./cursor.js";
import type { SqlRow, SqlSession } from "./driver.js";
import { preparedStatement } from "./statements.js";
import { toStored } from "./stored-text.js";

const readRegisterRows = preparedStatement("read-register");

interface RegisterRow extends SqlRow {
  case_id: string;
  event: string;
  state: string;
}

/** A page of who was pressed, oldest first. Throws `HostError`: `cursor-malformed`. */
export async function readRegister(session: SqlSession, query: RegisterQuery): Promise<RegisterPage> {
  const place = query.cursor === undefined ? { at: query.from - 1, id: "", seq: 0 } : readRegisterCursor(query.cursor);
  if (query.reach.length === 0) return { lines: [] };
  const rows = await session.query<RegisterRow>(readRegisterRows, [
    toStored(query.district),
    query.from,
    query.to,
    query.reach.map(toStored),
    query.measure ?? null,
    place.at,
    toStored(place.id),
    place.seq,
    query.atMost + 1,
  ]);
  const lines = rows
    .slice(0, query.atMost)
    .map(({ event, state }) => ({ fired: JSON.parse(event) as RungFired, state: JSON.parse(state) as CaseState }));
  const last = lines.at(-1);
  const more = rows.length > query.atMost && last !== undefined;
  return { lines, ...(more ? { cursor: writeRegisterCursor({ at: last.fired.at, id: last.state.id, seq: last.fired.seq }) } : {}) };
}
