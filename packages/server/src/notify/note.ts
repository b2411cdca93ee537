import type { CaseState, Effect, Instant } from "@gridloop/core";
import type { DeliveryFacts } from "../host/delivery-store.js";

/** Facts an effect may bring that messages are made from; whatever else it brings is not carried along. */
const carried = ["measure", "chain", "rung", "degree", "ticket", "outcome", "operation", "satisfaction", "plan"] as const;

/**
 * What a message about an effect is made from: ids and instants, as they are when the message is planned. Words are found when it is
 * sent or read, in whoever's language. No value given in a form is among them.
 */
export function noteOf(effect: Effect, state: CaseState): DeliveryFacts {
  const given = Object.fromEntries(carried.flatMap((name) => (effect.facts[name] === undefined ? [] : [[name, effect.facts[name]]])));
  const fired = firedRung(effect, state);
  const stage = effect.facts["stage"];
  const { partner } = effect;
  return {
    ...given,
    number: state.number,
    item: state.item.id,
    itemVersion: state.item.version,
    workflow: state.workflow.id,
    workflowVersion: state.workflow.version,
    stage: typeof stage === "string" ? stage : state.stage,
    unit: state.responsible.unit,
    happenedAt: effect.at,
    ...defined({
      due: instantOf(effect.facts["due"]) ?? nextDue(state),
      replyDue: instantOf(effect.facts["replyDue"]) ?? fired?.replyDue,
      meetingAt: instantOf(effect.facts["meetingAt"]) ?? fired?.meetingAt,
      partner,
    }),
  };
}

const instantOf = (value: unknown): Instant | undefined => (typeof value === "number" ? value : undefined);

/** The next deadline that runs, as lists show it. */
function nextDue(state: CaseState): Instant | undefined {
  const running = Object.values(state.deadlines).filter(({ status }) => status === "running");
  return state.closedAt === undefined && running.length > 0 ? Math.min(...running.map(({ due }) => due)) : undefined;
}

/** The rung an effect tells of, as the case remembers it. */
function firedRung({ facts, at }: Effect, state: CaseState) {
  const rungs = Object.values(state.chains)
    .filter(({ chain }) => chain === facts["chain"])
    .flatMap(({ fired }) => fired);
  return rungs.findLast((each) => each.rung === facts["rung"] && each.at === at);
}

function defined<T>(facts: Record<string, T | undefined>): Record<string, T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Record<string, T>;
}
