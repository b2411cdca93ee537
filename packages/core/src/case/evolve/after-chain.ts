import type { CaseState, ChainState, FiredRung } from "../state.js";
import { subjectKey } from "../subject.js";
import { distinct } from "./distinct.js";
import type { Fact } from "./fact.js";
import { withGiven } from "./with-given.js";

type ChainFact = Fact<"chain-armed" | "rung-fired" | "rung-skipped" | "rung-answered" | "chain-ended">;

/** A chain was armed, pressed, was answered or ended. */
export function afterChain(state: CaseState, event: ChainFact): CaseState {
  const key = subjectKey(event.chain, event.subject);
  const before = state.chains[key];
  if (event.type === "chain-armed") {
    const armed: ChainState = {
      chain: event.chain,
      subject: event.subject,
      machine: event.machine,
      status: "armed",
      startedAt: event.startedAt,
      fired: [],
    };
    return { ...state, chains: { ...state.chains, [key]: armed } };
  }
  if (before === undefined) return state;
  const after = chainAfter(before, event);
  const next = { ...state, chains: { ...state.chains, [key]: after } };
  // Whoever is pressed or told may read what it is about.
  if (event.type === "rung-fired") {
    const heard = [...event.press, ...event.tell, ...(event.copy ?? [])].map(({ unit }) => unit);
    return withGiven({ ...next, involved: distinct([...state.involved, ...heard]) }, event);
  }
  return event.type === "rung-skipped" ? next : withGiven(next, event);
}

function chainAfter(before: ChainState, event: Exclude<ChainFact, Fact<"chain-armed">>): ChainState {
  switch (event.type) {
    case "rung-fired":
      return { ...before, machine: event.machine, fired: [...before.fired, fired(event)] };
    case "rung-skipped":
      return {
        ...before,
        machine: event.machine,
        fired: [
          ...before.fired,
          { rung: event.rung, at: event.at, measure: event.measure, units: [], counted: event.counted, skipped: true },
        ],
      };
    case "rung-answered": {
      const last = before.fired.findLastIndex((each) => each.rung === event.rung);
      return { ...before, fired: before.fired.map((each, index) => (index === last ? { ...each, repliedAt: event.at } : each)) };
    }
    case "chain-ended":
      return { ...before, machine: event.machine, status: "ended" };
  }
}

function fired(event: Fact<"rung-fired">): FiredRung {
  return {
    rung: event.rung,
    at: event.at,
    measure: event.measure,
    units: distinct(event.press.map(({ unit }) => unit)),
    counted: event.counted,
    ...(event.meetingAt === undefined ? {} : { meetingAt: event.meetingAt }),
    ...(event.replyDue === undefined ? {} : { replyDue: event.replyDue }),
  };
}
