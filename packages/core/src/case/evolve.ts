import type { ActionKind } from "../definition/index.js";
import type { CaseEvent } from "./event.js";
import { afterChain } from "./evolve/after-chain.js";
import { afterDeadline } from "./evolve/after-deadline.js";
import { afterMerging } from "./evolve/after-merging.js";
import { afterQuestion } from "./evolve/after-question.js";
import { afterRequest } from "./evolve/after-request.js";
import { afterTicket } from "./evolve/after-ticket.js";
import { distinct } from "./evolve/distinct.js";
import type { Fact } from "./evolve/fact.js";
import { withGiven } from "./evolve/with-given.js";
import type { CaseState, RulingState } from "./state.js";

/**
 * The state after an event. It takes the facts the event records and computes nothing anew, so that folding all events
 * of a case gives exactly the stored state whatever the definition says by then.
 */
export function evolve(state: CaseState | undefined, event: CaseEvent): CaseState {
  const next = state === undefined ? open(event as Fact<"opened">) : apply(state, event);
  return { ...next, version: event.seq, changedAt: event.at, head: event.hash, ...timersAfter(next, event) };
}

/** The state all events of a case lead to; undefined for none. */
export function replay(events: readonly CaseEvent[]): CaseState | undefined {
  return events.reduce<CaseState | undefined>(evolve, undefined);
}

function open(event: Fact<"opened">): CaseState {
  return {
    id: event.case,
    district: event.district,
    number: event.number,
    version: 0,
    item: event.item,
    workflow: event.workflow,
    channel: event.channel,
    openedAt: event.at,
    changedAt: event.at,
    urgent: event.urgent,
    anonymous: event.anonymous,
    place: event.place,
    reporter: event.reporter,
    lifecycle: event.lifecycle,
    stage: event.stage,
    step: event.step,
    stageSince: event.at,
    responsible: event.responsible,
    responsibleIn: { [event.stage]: event.responsible },
    involved: distinct([event.place.unit, event.responsible.unit, ...(event.reporter.unit === undefined ? [] : [event.reporter.unit])]),
    values: event.values ?? {},
    commitments: event.commitments ?? {},
    deadlines: {},
    tickets: {},
    chains: {},
    timers: {},
    generation: 0,
    returns: 0,
    reopenings: 0,
    dissatisfactions: 0,
    holds: 0,
    ...(event.trackingDigest === undefined ? {} : { trackingDigest: event.trackingDigest }),
    ...(event.anonymous && event.commitments !== undefined ? { fromReporter: Object.keys(event.commitments) } : {}),
    head: "",
    openedBy: event.by,
  };
}

function apply(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case "opened":
      return state;
    case "acted":
      return afterAction(withGiven(arrive(state, event), event), event);
    case "reopened":
      return withGiven({ ...withoutDispute(arrive(state, event)), reopenings: state.reopenings + 1 }, event);
    case "ruled":
      return { ...withGiven(arrive(state, event), event), ruling: rulingAfter(state, event), handovers: (state.handovers ?? 0) + 1 };
    case "ruling-asked":
      return {
        ...state,
        responsible: event.responsible,
        involved: distinct([...state.involved, event.responsible.unit]),
        ruling: { since: event.at, by: event.responsible },
      };
    case "late-exempted":
    case "deadline-started":
    case "deadline-moved":
    case "deadline-stopped":
    case "deadline-passed":
    case "deadline-met":
    case "deadline-left":
      return afterDeadline(state, event);
    case "ticket-opened":
    case "ticket-answered":
    case "ticket-withdrawn":
      return afterTicket(state, event);
    case "chain-armed":
    case "rung-fired":
    case "rung-stopped":
    case "rung-moved":
    case "rung-skipped":
    case "rung-answered":
    case "chain-ended":
      return afterChain(state, event);
    case "held":
      return {
        ...withGiven(state, event),
        holds: state.holds + 1,
        held: { since: event.at, ...(event.until === undefined ? {} : { until: event.until }) },
      };
    case "resumed": {
      const { held: _held, ...rest } = state;
      return rest;
    }
    case "request-made":
    case "request-approved":
    case "request-refused":
    case "request-lapsed":
      return afterRequest(state, event);
    case "asked":
    case "question-answered":
    case "question-ended":
      return afterQuestion(state, event);
    case "merged":
    case "split":
    case "duplicate-joined":
    case "duplicate-parted":
    case "duplicate-settled":
      return afterMerging(state, event);
    case "partners-called":
      return {
        ...state,
        plansCalled: distinct([...(state.plansCalled ?? []), event.plan]),
        involved: distinct([...state.involved, ...event.partners.flatMap(({ post }) => (post === undefined ? [] : [post.unit]))]),
      };
    case "noted":
    case "assistants-named":
      return withGiven(state, event);
    case "surveyed": {
      const { surveyUntil: _until, ...rest } = withGiven(state, event);
      return {
        ...rest,
        satisfaction: event.satisfaction,
        dissatisfactions: state.dissatisfactions + (event.satisfaction === "unsatisfied" ? 1 : 0),
      };
    }
  }
}

/** The lifecycle stands elsewhere: closing and reopening show in the state. */
function arrive(state: CaseState, event: Fact<"acted" | "reopened" | "ruled">): CaseState {
  const { closedAt: _closed, outcome: _outcome, withdrawn: _withdrawn, surveyUntil: _until, ...rest } = state;
  const moved = event.type !== "acted" || event.stage !== event.from;
  return {
    ...rest,
    lifecycle: event.lifecycle,
    stage: event.stage,
    step: event.step,
    stageSince: moved ? event.at : state.stageSince,
    responsible: event.responsible,
    responsibleIn: { ...state.responsibleIn, [event.stage]: event.responsible },
    involved: distinct([...state.involved, event.responsible.unit]),
    ...(event.final === undefined ? {} : { closedAt: event.at }),
    ...(event.outcome === undefined ? {} : { outcome: event.outcome }),
    ...(event.surveyUntil === undefined ? {} : { surveyUntil: event.surveyUntil }),
  };
}

/** Kinds of action that hand a case to another unit without its having come nearer to its end. */
const handsOver = new Set<ActionKind>(["return", "reassign"]);

function afterAction(state: CaseState, event: Fact<"acted">): CaseState {
  return {
    ...state,
    ...(handsOver.has(event.kind) ? { handovers: (state.handovers ?? 0) + 1 } : {}),
    ...(event.kind === "withdraw" && event.final === true ? { withdrawn: true as const } : {}),
    urgent: event.urgent ?? state.urgent,
    returns: state.returns + (event.kind === "return" ? 1 : 0),
    ...(event.satisfaction === undefined ? {} : { satisfaction: event.satisfaction }),
    dissatisfactions: state.dissatisfactions + (event.satisfaction === "unsatisfied" ? 1 : 0),
  };
}

/** Where a case that closed over a dispute goes when it comes back was decided by bringing it back. */
function withoutDispute({ ruling, ...state }: CaseState): CaseState {
  return ruling?.unit === undefined ? state : { ...state, ruling };
}

function rulingAfter(state: CaseState, event: Fact<"ruled">): RulingState {
  const before = state.ruling ?? { since: event.at, by: event.responsible };
  return event.provisional === true ? before : { ...before, unit: event.unit };
}

function timersAfter(state: CaseState, event: CaseEvent): Pick<CaseState, "timers" | "generation"> {
  if (event.timers === undefined) return { timers: state.timers, generation: state.generation };
  const timers = { ...state.timers };
  let generation = state.generation;
  for (const change of event.timers) {
    if (change.op === "cancel") {
      delete timers[change.key];
      continue;
    }
    generation = Math.max(generation, change.generation);
    timers[change.key] = {
      due: change.due,
      generation: change.generation,
      ...(change.provisional === undefined ? {} : { provisional: true as const }),
    };
  }
  return { timers, generation };
}
