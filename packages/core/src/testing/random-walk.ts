import { toInstant } from "../calendar/index.js";
import { compileDistrict, evolve, step, type CaseCommand, type CaseEvent, type CaseState, type TimerChange } from "../case/index.js";
import { districtSchema, type DistrictInput } from "../definition/index.js";
import { brokenBy, brokenEvidence } from "./case-invariants.js";
import { inputFor, PRIVATE, type RandomMove } from "./random-move.js";

const START = toInstant("2026-01-05T09:00:00+08:00");
const HOUR = 3_600_000;

/** What a database gives back. */
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A walk's opening: by a clerk, anonymous now and then. */
const opening = (anonymous: boolean): CaseCommand => ({
  type: "open",
  case: "c",
  number: "n",
  item: "matter",
  channel: "site",
  anonymous,
  data: { phone: PRIVATE },
  actor: { kind: "member", id: "town-clerk", posts: [{ role: "clerk", unit: "town" }] },
  salt: "cmFuZG9tLXdhbGstbm8tc2VjcmV0",
});

/** What came of a walk. */
export interface Walked {
  state: CaseState;
  events: CaseEvent[];
  /** How many inputs were taken; how many were refused, by what they were and why. */
  taken: number;
  refused: Record<string, number>;
}

/**
 * Walks a case through a district by random moves, as a host would let it: states and events go through JSON, timers are kept beside
 * the case. After each step it looks whether something is broken that no step may break.
 *
 * @throws Error in one sentence about the first thing that is broken.
 */
export function walk(input: DistrictInput, moves: readonly RandomMove[]): Walked {
  const district = compileDistrict(districtSchema.parse(input));
  const opened = step(district, undefined, opening(moves.length % 2 === 0), START);
  if (!opened.ok) throw new Error(opened.code);
  const walked: Walked = { state: stored(opened.state), events: stored(opened.events), taken: 0, refused: {} };
  const timers = keepTimers(new Map(), opened.timers);
  let at = START;
  for (const move of moves) {
    at += move.hours * HOUR;
    const command = inputFor(district, move, walked.state, at);
    if (command === undefined) continue;
    const before = walked.state;
    const frozen = JSON.stringify(before);
    const taken = step(district, before, command as never, at);
    insist(JSON.stringify(before) === frozen, "the step changed the state it was given");
    if (!taken.ok) {
      walked.refused[`${String(command["type"])} ${taken.code}`] = (walked.refused[`${String(command["type"])} ${taken.code}`] ?? 0) + 1;
      continue;
    }
    insist(
      JSON.stringify(step(district, stored(before), command as never, at)) === JSON.stringify(taken),
      "the same step gave something else",
    );
    walked.taken += 1;
    walked.events.push(...stored(taken.events));
    walked.state = stored(taken.state);
    keepTimers(timers, taken.timers);
    const folded = stored(taken.events).reduce<CaseState | undefined>(evolve, before);
    insist(JSON.stringify(folded) === JSON.stringify(walked.state), "the events do not fold to the state");
    insist(keptAs(timers) === keptAs(new Map(Object.entries(walked.state.timers))), "the host keeps other timers than the case");
    const broken = brokenBy(district, { before, events: taken.events, effects: taken.effects, state: walked.state });
    insist(broken.length === 0, `after ${JSON.stringify(command)}: ${broken.join("; ")}`);
  }
  insist(brokenEvidence(walked.events, walked.state).length === 0, brokenEvidence(walked.events, walked.state).join("; "));
  return walked;
}

function insist(holds: boolean, broken: string): void {
  if (!holds) throw new Error(broken);
}

type Kept = Map<string, { due: number; generation: number }>;

/** The timers a host keeps, changed as a step says. */
function keepTimers(kept: Kept, changes: readonly TimerChange[]): Kept {
  for (const change of changes) {
    if (change.op === "cancel") kept.delete(change.key);
    else kept.set(change.key, { due: change.due, generation: change.generation });
  }
  return kept;
}

const keptAs = (kept: Kept): string =>
  JSON.stringify(
    [...kept].map(([key, { due, generation }]) => [key, due, generation]).sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );
