import type { Commit, CommitResult } from "../case-host.js";
import { HostError } from "../host-error.js";
import { answerFromRow, type AnswerRow } from "./answers.js";
import { isTransient, isUniqueViolation } from "./database-error.js";
import type { SqlDriver, SqlValue } from "./driver.js";
import { listOrder } from "./worklist.js";
import { preparedStatement } from "./statements.js";
import { toSearchable, toStored } from "./stored-text.js";

const commitStep = preparedStatement("commit-step");
const commitVerdict = preparedStatement("commit-verdict");

/** Deadlocks and serialization failures met by one commit before they are passed on; each means another one got through. */
const mostTries = 4;

/** Writes a step, or says which guard stopped it. Throws `HostError`: `commit-malformed`, `database-unavailable`. */
export async function commitCase(driver: SqlDriver, commit: Commit): Promise<CommitResult> {
  const values = commitValues(commit);
  for (let attempt = 1; ; attempt++) {
    try {
      const [row] = await driver.query<{ written: number }>(commitStep, values);
      return row?.written === 1 ? { ok: true } : await verdict(driver, commit);
    } catch (error) {
      if (isUniqueViolation(error)) return await verdict(driver, commit);
      if (!isTransient(error) || attempt >= mostTries) throw error;
    }
  }
}

/** A repeat is answered from its record whatever became of the case since; so the key is looked at first. */
async function verdict(driver: SqlDriver, { district, case: id, expectedVersion, idempotency }: Commit): Promise<CommitResult> {
  const key = idempotency === undefined ? null : toStored(idempotency.key);
  const [row] = await driver.query<{ version: number | null } & AnswerRow>(commitVerdict, [toStored(district), toStored(id), key]);
  if (row?.key != null) return { ok: false, code: "idempotency-key-used", record: answerFromRow(row) };
  if (expectedVersion === 0) return { ok: false, code: "case-exists" };
  return { ok: false, code: "version-conflict", actual: row?.version ?? 0 };
}

/** The values of `commit-step.sql`, in its order. */
export function commitValues(commit: Commit): SqlValue[] {
  check(commit);
  const { row, events, effects, personal, idempotency, fired } = commit;
  const { set, gone } = timerRows(commit);
  return [
    toStored(commit.district),
    toStored(commit.case),
    commit.expectedVersion,
    commit.state.version,
    JSON.stringify(commit.state),
    toStored(row.number),
    toStored(row.item),
    orNull(row.class),
    toStored(row.channel),
    toStored(row.stage),
    toStored(row.step),
    toStored(row.responsibleUnit),
    orNull(row.responsibleRole),
    row.dueAt ?? null,
    row.late,
    row.urgent,
    row.held,
    row.openedAt,
    row.changedAt,
    row.closedAt ?? null,
    row.reach.map(toStored),
    toSearchable(row.search),
    orNull(row.trackingDigest),
    listOrder(row),
    events.map((event) => event.type),
    events.map((event) => event.at),
    events.map((event) => JSON.stringify(event)),
    set.map(([key]) => key),
    set.map(([, timer]) => timer.due),
    set.map(([, timer]) => timer.generation),
    gone,
    orNull(fired?.key),
    fired?.generation ?? null,
    effects.map(({ facts: _facts, ...effect }) => JSON.stringify(effect)),
    personal.map((value) => toStored(value.key)),
    personal.map((value) => toStored(value.field)),
    personal.map((value) => value.mark),
    personal.map((value) => JSON.stringify(value.value)),
    personal.map((value) => toStored(value.salt)),
    // In one order everywhere, so that two commits that want the same attachments cannot wait for each other.
    (commit.attachments ?? []).map(toStored).sort(),
    orNull(idempotency?.key),
    idempotency === undefined ? null : toStored(idempotency.requestDigest),
    idempotency?.status ?? null,
    orNull(idempotency?.body),
    effects.map((effect) => JSON.stringify(effect.facts)),
    orNull(row.placeUnit),
    orNull(row.address),
    orNull(row.summary),
    row.returns ?? null,
    row.movers.map(toStored),
    row.glance === undefined ? null : JSON.stringify(row.glance),
  ];
}

const orNull = (text: string | undefined): string | null => (text === undefined ? null : toStored(text));

/** The last change of a key counts, and the fired timer goes unless it was set anew. */
function timerRows({ timers, fired }: Commit) {
  const last = new Map(timers.map((timer) => [toStored(timer.key), timer]));
  const set: [string, { due: number; generation: number }][] = [];
  const gone: string[] = [];
  for (const [key, timer] of last) {
    if (timer.op === "set") set.push([key, timer]);
    else gone.push(key);
  }
  if (fired && !last.has(toStored(fired.key))) gone.push(toStored(fired.key));
  return { set, gone };
}

/** What would leave a case whose state, version and events disagree is a caller's mistake, and refused. */
function check({ expectedVersion, state, events, case: id, district }: Commit): void {
  const consecutive = events.every((event, index) => event.seq === expectedVersion + index + 1);
  if (
    events.length > 0 &&
    consecutive &&
    state.version === expectedVersion + events.length &&
    state.id === id &&
    state.district === district
  )
    return;
  throw new HostError(
    "commit-malformed",
    `a commit on version ${String(expectedVersion)} of case ${id} brings ${String(events.length)} events and a state of version ${String(state.version)}`,
    { expectedVersion, version: state.version, events: events.length },
  );
}
