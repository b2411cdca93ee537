import type { ActedBy } from "../actor.js";
import type { Pressure } from "../event.js";
import type { CaseState, ChainState, FiredRung } from "../state.js";
import { rungTimerKey } from "../rung-timer-key.js";
import { subjectKey } from "../subject.js";
import { distinct } from "./distinct.js";
import type { Fact } from "./fact.js";
import { withGiven } from "./with-given.js";

type ChainFact = Fact<"chain-armed" | "rung-fired" | "rung-stopped" | "rung-moved" | "rung-skipped" | "rung-answered" | "chain-ended">;

/** A chain was armed, pressed, stood still, was answered or ended. */
export function afterChain(state: CaseState, event: ChainFact): CaseState {
  const key = subjectKey(event.chain, event.subject);
  const before = state.chains[key];
  if (event.type === "chain-armed") return { ...state, chains: { ...state.chains, [key]: armed(event, before) } };
  if (before === undefined) return state;
  const after = chainAfter(state, before, event);
  const next = { ...state, chains: { ...state.chains, [key]: after } };
  switch (event.type) {
    case "rung-fired": {
      // Whoever is pressed or told may read what it is about.
      const heard = [...event.press, ...event.tell, ...(event.copy ?? [])].map(({ unit }) => unit);
      return withGiven({ ...next, involved: distinct([...state.involved, ...heard]) }, event);
    }
    case "rung-answered":
    case "chain-ended":
      return withGiven(next, event);
    case "rung-stopped":
    case "rung-moved":
    case "rung-skipped":
      return next;
  }
}

/** A chain begins at its lowest rung, and remembers what it fired before. */
function armed(event: Fact<"chain-armed">, before: ChainState | undefined): ChainState {
  const firedBefore = [...(before?.firedBefore ?? []), ...(before?.fired ?? []).filter(({ skipped }) => skipped !== true)];
  return {
    chain: event.chain,
    subject: event.subject,
    machine: event.machine,
    status: "armed",
    startedAt: event.startedAt,
    fired: [],
    ...(firedBefore.length === 0 ? {} : { firedBefore }),
  };
}

function chainAfter(state: CaseState, before: ChainState, event: Exclude<ChainFact, Fact<"chain-armed">>): ChainState {
  switch (event.type) {
    case "rung-fired":
      return { ...moved(before, event), fired: [...before.fired, fired(state, event)] };
    case "rung-skipped":
      return { ...moved(before, event), fired: [...before.fired, skipped(event)] };
    case "rung-stopped":
      return { ...before, clock: { rung: event.rung, remaining: event.remaining } };
    case "rung-moved":
      return event.from === undefined || before.clock === undefined ? before : { ...before, clock: { ...before.clock, from: event.from } };
    case "rung-answered":
      return answered(before, event);
    case "chain-ended":
      return { ...moved(before, event), status: "ended", ended: event.why };
  }
}

/** Where the machine stands; what was left until a rung is of no use once another is waited for, or it is counted anew. */
function moved({ clock, ...before }: ChainState, event: Fact<"rung-fired" | "rung-skipped" | "chain-ended">): ChainState {
  const { machine, timers = [] } = event;
  const isCountedAnew = timers.some(({ op, key }) => op === "set" && key === rungTimerKey(before.chain, clock?.rung ?? "", before.subject));
  const stays = machine.value === before.machine.value && !isCountedAnew;
  return { ...before, machine, ...(stays && clock !== undefined ? { clock } : {}) };
}

function fired(state: CaseState, event: Fact<"rung-fired">): FiredRung {
  const asker = event.request === undefined ? undefined : state.requests?.[event.request]?.askedBy;
  const orderedBy = event.byHand === true ? [...postOf(event.by), ...postOf(asker)] : [];
  return {
    rung: event.rung,
    at: event.at,
    measure: event.measure,
    units: distinct(event.press.map((each) => each.unit)),
    press: event.press,
    ...(event.replyDue === undefined ? {} : { answerTo: [...event.tell, ...orderedBy] }),
    counted: event.counted,
    ...(event.meetingAt === undefined ? {} : { meetingAt: event.meetingAt }),
    ...(event.replyDue === undefined ? {} : { replyDue: event.replyDue }),
  };
}

const postOf = (by: ActedBy | undefined): Pressure[] =>
  by?.role === undefined || by.unit === undefined ? [] : [{ role: by.role, unit: by.unit }];

const skipped = ({ rung, at, measure, counted }: Fact<"rung-skipped">): FiredRung => ({
  rung,
  at,
  measure,
  units: [],
  counted,
  skipped: true,
});

/** Of a rung that fired more than once the last time is answered, be it before the chain began anew. */
function answered(before: ChainState, event: Fact<"rung-answered">): ChainState {
  const mark = (list: readonly FiredRung[]): FiredRung[] => {
    const last = list.findLastIndex(({ rung, skipped: over }) => rung === event.rung && over !== true);
    return list.map((each, index) => (index === last ? { ...each, repliedAt: event.at } : each));
  };
  if (before.fired.some(({ rung, skipped: over }) => rung === event.rung && over !== true)) return { ...before, fired: mark(before.fired) };
  return before.firedBefore === undefined ? before : { ...before, firedBefore: mark(before.firedBefore) };
}
