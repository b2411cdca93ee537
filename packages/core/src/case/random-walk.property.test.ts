import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toInstant } from "../calendar/index.js";
import { districtSchema } from "../definition/index.js";
import { randomDistrict } from "../testing/random-district.js";
import type { CaseCommand } from "./command.js";
import { compileDistrict } from "./compiled-district.js";
import { verifyChain } from "./evidence.js";
import { replay } from "./evolve.js";
import type { CaseEvent } from "./event.js";
import type { CaseState } from "./state.js";
import { step } from "./step.js";
import type { TimerChange } from "./timer.js";

const SALT = "cmFuZG9tLXdhbGstbm8tc2VjcmV0";
const START = toInstant("2026-01-05T09:00:00+08:00");
const HOUR = 3_600_000;

/** What a walk does next: a kind of move, two numbers it is steered by, and how many hours later. */
const move = fc.tuple(
  fc.constantFrom(
    "act",
    "act",
    "act",
    "timer",
    "ticket",
    "rung",
    "hold",
    "resume",
    "extend",
    "set-due",
    "note",
    "survey",
    "forged",
  ) as fc.Arbitrary<string>,
  fc.nat(9),
  fc.nat(9),
  fc.integer({ min: 0, max: 90 }),
);

function commandFor([kind, one, other]: [string, number, number, number], state: CaseState): Record<string, unknown> {
  const deadlines = Object.values(state.deadlines);
  const deadline = deadlines[one % Math.max(1, deadlines.length)];
  const data = { public: other % 2 === 0 ? "no" : "yes", private: "13800138000" };
  switch (kind) {
    case "act":
      return { type: "act", action: `a${String(one % 4)}`, data: other % 3 === 0 ? {} : data };
    case "ticket":
      return { type: "answer-ticket", ticket: `t${String(1 + (one % 4))}`, data: {} };
    case "rung":
      return { type: "supervise", chain: `c${String(one % 3)}`, rung: `r${String(other % 4)}`, data: {} };
    case "hold":
      return { type: "hold", data: {}, ...(one % 2 === 0 ? { until: state.changedAt + (1 + other) * 24 * HOUR } : {}) };
    case "resume":
      return { type: "resume" };
    case "extend":
      return {
        type: "extend",
        deadline: deadline?.id ?? "none",
        subject: deadline?.subject ?? "case",
        by: { amount: 1 + other, unit: "working-hours" },
      };
    case "set-due":
      return {
        type: "set-due",
        deadline: deadline?.id ?? "none",
        subject: deadline?.subject ?? "case",
        due: state.changedAt + (other - 4) * HOUR,
      };
    case "note":
      return { type: "note", data };
    case "survey":
      return { type: "survey", data };
    default:
      return { type: "act", action: "xstate.init", data: {} };
  }
}

/** What a database gives back. */
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The timers a host keeps, changed as a step says. */
function keepTimers(kept: Map<string, { due: number; generation: number }>, changes: readonly TimerChange[]): void {
  for (const change of changes) {
    if (change.op === "cancel") kept.delete(change.key);
    else kept.set(change.key, { due: change.due, generation: change.generation });
  }
}

describe("random walks through random workflows", () => {
  test("keep a state that its events fold to, timers that are the host's, a chain that verifies, and nothing pending at the end", () => {
    fc.assert(
      fc.property(randomDistrict, fc.array(move, { maxLength: 25 }), (input, moves) => {
        const district = compileDistrict(districtSchema.parse(input));
        const clerk = { kind: "member", id: "clerk", posts: [{ role: "clerk", unit: "town" }] } as const;
        const opening = {
          type: "open",
          case: "c",
          number: "n",
          item: "matter",
          channel: "site",
          data: {},
          actor: clerk,
          salt: SALT,
        } as unknown as CaseCommand;
        const opened = step(district, undefined, opening, START);
        if (!opened.ok) throw new Error(opened.code);
        const events: CaseEvent[] = [...opened.events];
        const timers = new Map<string, { due: number; generation: number }>();
        keepTimers(timers, opened.timers);
        let state = stored(opened.state);
        let at = START;
        for (const each of moves) {
          at += each[3] * HOUR;
          const before = JSON.stringify(state);
          const actor = each[0] === "survey" ? { kind: "citizen", posts: [] } : clerk;
          const due = [...timers].filter(([, timer]) => timer.due <= at);
          const command =
            each[0] === "timer"
              ? due.map(([key, { generation }]) => ({ type: "timer", key, generation }))[0]
              : { ...commandFor(each, state), actor, salt: SALT };
          if (command === undefined) continue;
          const taken = step(district, state, command as never, at);
          expect(JSON.stringify(state)).toBe(before);
          expect(step(district, state, command as never, at)).toEqual(taken);
          if (!taken.ok) continue;
          events.push(...taken.events);
          keepTimers(timers, taken.timers);
          state = stored(taken.state);
          expect(replay(stored(events))).toEqual(state);
          expect(verifyChain(stored(events))).toEqual({ ok: true, head: state.head });
          expect(Object.fromEntries([...timers].map(([key, { generation }]) => [key, generation]))).toEqual(
            Object.fromEntries(Object.entries(state.timers).map(([key, { generation }]) => [key, generation])),
          );
          if (state.closedAt !== undefined) expect(state.timers).toEqual({});
          for (const deadline of Object.values(state.deadlines)) {
            if (deadline.status === "running" && !deadline.late)
              expect(state.timers).toHaveProperty([`deadline/${deadline.id}/${deadline.subject}`]);
          }
          expect(JSON.stringify(events)).not.toContain("13800138000");
        }
      }),
      { numRuns: 400 },
    );
  });
});
