import type { CaseEvent, TimerChange } from "@gridloop/core";
import type { CaseHost, Commit } from "../../host/case-host.js";
import { CaseBuilder, monday } from "../../host/conformance/case-builder.js";
import type { CrashSteps } from "./crash-steps.js";

/** A year: timers due after it are there to stay. */
const farAway = 365 * 24 * 3_600_000;

/**
 * Steps of the test builder: two events each, the first says what it came from. A command sets one timer anew that is due at once,
 * one that never is, and cancels one now and then; a fired timer sets itself anew every third time.
 */
export const builderSteps: CrashSteps = {
  now: monday + farAway / 2,

  async command(host, district, id, key) {
    for (;;) {
      const builder = new CaseBuilder(id, district, await host.load(district, id));
      const { version = 0, generation = 0 } = builder.state ?? {};
      const timers: TimerChange[] = [
        { op: "set", key: `soon-${String(version % 3)}`, due: monday + version, generation: generation + 1 },
        { op: "set", key: "far", due: monday + farAway + version, generation: generation + 2 },
        ...(version % 5 === 0 ? [{ op: "cancel", key: `soon-${String((version + 1) % 3)}` } as const] : []),
      ];
      const commit = builder.next({
        events: 2,
        note: `command ${key}`,
        timers,
        effects: [effect(version + 1)],
        personal: [{ key: `${String(version + 1)}/phone`, field: "phone", mark: "sensitive", value: key, salt: key }],
        commit: { idempotency: { key, requestDigest: key, status: 200, body: JSON.stringify({ key }) } },
      });
      if (await went(host, commit)) return true;
    }
  },

  async fire(host, timer) {
    for (;;) {
      const state = await host.load(timer.district, timer.case);
      const pending = state?.timers[timer.key];
      if (!state || pending?.generation !== timer.generation) return false;
      const builder = new CaseBuilder(timer.case, timer.district, state);
      const again: TimerChange =
        timer.generation % 3 === 0
          ? { op: "set", key: timer.key, due: monday + state.version, generation: state.generation + 1 }
          : { op: "cancel", key: timer.key };
      const commit = builder.next({
        note: `fired ${timer.key}#${String(timer.generation)}`,
        timers: [again],
        effects: [effect(state.version + 1)],
        commit: { fired: { key: timer.key, generation: timer.generation } },
      });
      if (await went(host, commit)) return true;
    }
  },

  commandOf: (event) => /^command (.+)$/.exec(noteOf(event))?.[1],
  timerOf: (event) => /^fired (.+)#\d+$/.exec(noteOf(event))?.[1],
  tells: (event) => noteOf(event) !== "",
};

const effect = (seq: number): Commit["effects"][number] => ({ topic: "told", at: monday, seq, facts: { seq } });

async function went(host: CaseHost, commit: Commit): Promise<boolean> {
  const result = await host.commit(commit);
  return result.ok || result.code === "idempotency-key-used";
}

/** The first event of a step carries its note; the others repeat it and are told apart by their timers. */
function noteOf(event: Record<string, unknown>): string {
  const { timers, values } = event as unknown as CaseEvent & { values?: { text?: string } };
  return timers ? (values?.text ?? "") : "";
}
