import type { CaseEvent } from "./event.js";
import type { CaseState, ChainState, DeadlineState, FiredRung, TicketState } from "./state.js";
import { subjectKey } from "./subject.js";

type Fact<T extends CaseEvent["type"]> = Extract<CaseEvent, { type: T }>;

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
      return { ...arrive(state, event), reopenings: state.reopenings + 1 };
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
    case "noted":
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
function arrive(state: CaseState, event: Fact<"acted"> | Fact<"reopened">): CaseState {
  const { closedAt: _closed, outcome: _outcome, surveyUntil: _until, ...rest } = state;
  const moved = event.type === "reopened" || event.stage !== event.from;
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

function afterAction(state: CaseState, event: Fact<"acted">): CaseState {
  return { ...state, urgent: event.urgent ?? state.urgent, returns: state.returns + (event.kind === "return" ? 1 : 0) };
}

function withGiven(state: CaseState, event: { values?: CaseState["values"]; commitments?: CaseState["commitments"] }): CaseState {
  if (event.values === undefined && event.commitments === undefined) return state;
  return { ...state, values: { ...state.values, ...event.values }, commitments: { ...state.commitments, ...event.commitments } };
}

type DeadlineFact = Fact<"deadline-started" | "deadline-moved" | "deadline-stopped" | "deadline-passed" | "deadline-met" | "deadline-left">;

function afterDeadline(state: CaseState, event: DeadlineFact): CaseState {
  const key = subjectKey(event.deadline, event.subject);
  const before = state.deadlines[key];
  const after = event.type === "deadline-started" ? started(event, before) : before === undefined ? undefined : changed(before, event);
  return after === undefined ? state : { ...state, deadlines: { ...state.deadlines, [key]: after } };
}

/** A deadline that is kept on a second visit goes on as it was; otherwise it begins anew. */
function started(event: Fact<"deadline-started">, before: DeadlineState | undefined): DeadlineState {
  if (event.kept === true && before !== undefined) return { ...before, status: "running" };
  return {
    id: event.deadline,
    subject: event.subject,
    limit: event.limit,
    startedAt: event.startedAt,
    due: event.due,
    provisional: event.provisional,
    status: "running",
    late: false,
    basis: { from: event.startedAt },
    extensions: [],
    extended: 0,
  };
}

function changed(before: DeadlineState, event: Exclude<DeadlineFact, Fact<"deadline-started">>): DeadlineState {
  switch (event.type) {
    case "deadline-moved":
      return moved(before, event);
    case "deadline-stopped":
      return { ...before, status: "stopped", remaining: event.remaining };
    case "deadline-passed":
      return { ...before, late: true };
    case "deadline-met":
      return { ...before, status: "met", late: event.late, metAt: event.at };
    case "deadline-left":
      return { ...before, status: "left", late: event.late };
  }
}

function moved(before: DeadlineState, event: Fact<"deadline-moved">): DeadlineState {
  const { remaining, ...rest } = before;
  const base = { ...rest, due: event.due, provisional: event.provisional, late: before.late && event.due <= event.at };
  switch (event.why) {
    case "extended":
      return {
        ...base,
        ...(remaining === undefined ? {} : { remaining }),
        extended: before.extended + 1,
        extensions: event.span === undefined ? before.extensions : [...before.extensions, event.span],
      };
    case "resumed":
      return { ...base, status: "running", basis: { from: event.at, ...(remaining === undefined ? {} : { remaining }) }, extensions: [] };
    case "set-by-hand":
      return { ...base, basis: { from: event.due, byHand: true }, extensions: [] };
    case "calendar":
      return base;
  }
}

function afterTicket(state: CaseState, event: Fact<"ticket-opened" | "ticket-answered" | "ticket-withdrawn">): CaseState {
  if (event.type === "ticket-opened") {
    const ticket: TicketState = {
      id: event.ticket,
      stage: event.stage,
      unit: event.unit,
      part: event.part,
      machine: event.machine,
      status: "open",
      openedAt: event.at,
    };
    return { ...state, tickets: { ...state.tickets, [event.ticket]: ticket }, involved: distinct([...state.involved, event.unit]) };
  }
  const before = state.tickets[event.ticket];
  if (before === undefined) return state;
  const closed: TicketState =
    event.type === "ticket-answered"
      ? { ...before, machine: event.machine, status: "answered", answeredAt: event.at }
      : { ...before, machine: event.machine, status: "withdrawn" };
  const tickets = { ...state.tickets, [event.ticket]: closed };
  return event.type === "ticket-answered" ? withGiven({ ...state, tickets }, event) : { ...state, tickets };
}

type ChainFact = Fact<"chain-armed" | "rung-fired" | "rung-skipped" | "rung-answered" | "chain-ended">;

function afterChain(state: CaseState, event: ChainFact): CaseState {
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
  return event.type === "rung-answered" || event.type === "rung-fired" ? withGiven(next, event) : next;
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
    ...(event.replyDue === undefined ? {} : { replyDue: event.replyDue }),
  };
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

/** In first-seen order. */
function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
