import {
  personalSightOf,
  stepsOf,
  stopsOf,
  type Actor,
  type CaseEvent,
  type CaseState,
  type CompiledDistrict,
  type CompiledWorkflow,
  type Instant,
} from "@gridloop/core";
import type { CaseChanged, CaseView, WireValues } from "@gridloop/core/api";
import { isLate, nextDeadline } from "../../service/case-row.js";
import { answersView } from "./answers-view.js";
import { besideView } from "./beside-view.js";
import { chainView, rungRecords } from "./chain-view.js";
import { offersView } from "./offers-view.js";
import { titleOr, wireOf, type Wire } from "./wire.js";

/** A case and whoever looks at it. */
export interface Look {
  district: CompiledDistrict;
  state: CaseState;
  actor: Actor;
  at: Instant;
  /** The values the reader may see, by field. */
  data: WireValues;
  /** Personal fields the reader does not see. */
  withheld: string[];
  /** What was recorded, where the state alone does not say enough; see {@link needsEvents}. */
  events: readonly CaseEvent[];
}

/**
 * Whether a case's view needs its events: the state keeps which rungs fired, what was asked for and which plans were called; by which
 * rule, with which words and whom they reached is in the evidence.
 */
export const needsEvents = ({ chains, requests, plansCalled }: CaseState): boolean =>
  requests !== undefined ||
  plansCalled !== undefined ||
  Object.values(chains).some((chain) => chain.fired.length > 0 || (chain.firedBefore ?? []).length > 0);

/** Where a case stands, with nothing personal. */
export function caseChanged(district: CompiledDistrict, state: CaseState): CaseChanged {
  return {
    id: state.id,
    number: state.number,
    version: state.version,
    status: statusOf(state),
    stage: state.stage,
    step: state.step,
    dueAt: wireOf(district).instantOrNull(nextDeadline(state)?.due),
  };
}

/** Whether a case is open. */
export const statusOf = (state: CaseState): "open" | "closed" => (state.closedAt === undefined ? "open" : "closed");

/** The workflow a case is pinned to; every published one is known. */
export function workflowOf(district: CompiledDistrict, state: CaseState): CompiledWorkflow {
  const workflow = district.pinnedWorkflow(state.workflow);
  if (!workflow) throw new Error(`workflow ${state.workflow.id} ${String(state.workflow.version)} is not published`);
  return workflow;
}

/** A case as its reader may see it. */
export function caseView(look: Look): CaseView {
  const { district, state, data, withheld } = look;
  const wire = wireOf(district);
  const workflow = workflowOf(district, state);
  const item = district.pinnedItem(state.item);
  const rungs = rungRecords(look.events);
  const channel = district.definition.channels.find((each) => each.id === state.channel);
  return {
    ...caseChanged(district, state),
    ...courseView(district, state, workflow, wire),
    ...besideView(state, workflow, look.events, wire),
    at: wire.instant(look.at),
    district: district.definition.id,
    item: { ...state.item, title: titleOr(item?.title, state.item.id), ...(item?.class === undefined ? {} : { class: item.class }) },
    workflow: state.workflow,
    channel: { id: state.channel, title: titleOr(channel?.title, state.channel) },
    urgent: state.urgent,
    anonymous: state.anonymous,
    responsible: {
      unit: wire.unit(state.responsible.unit),
      ...(state.responsible.role === undefined ? {} : { role: wire.role(state.responsible.role) }),
    },
    place: {
      unit: wire.unit(state.place.unit),
      path: pathTo(district, state.place.unit, wire),
      ...(state.place.longitude === undefined ? {} : { longitude: state.place.longitude }),
      ...(state.place.latitude === undefined ? {} : { latitude: state.place.latitude }),
    },
    data,
    withheld,
    answers: answersView({ ...look, workflow, sightOfField: personalSightOf(district, state, look.actor, look.at) }),
    ...offersView(look, workflow, wire),
    deadlines: Object.values(state.deadlines).map((deadline) => deadlineView(state, deadline, workflow, wire)),
    tickets: Object.values(state.tickets).map((ticket) => ({
      id: ticket.id,
      stage: ticket.stage,
      unit: wire.unit(ticket.unit),
      part: ticket.part,
      status: ticket.status,
      openedAt: wire.instant(ticket.openedAt),
      ...(ticket.answeredAt === undefined ? {} : { answeredAt: wire.instant(ticket.answeredAt) }),
    })),
    chains: Object.values(state.chains).map((chain) => chainView(chain, state, workflow, rungs, wire)),
  };
}

/** Titles of the areas above a unit, from just below the district's own. */
export const pathTo = (district: CompiledDistrict, unit: string, wire: Wire): CaseView["place"]["path"] =>
  district.organisation
    .ancestors(unit)
    .slice(1, -1)
    .reverse()
    .map((above) => wire.unit(above).title);

/** How far a case has come, and when. */
function courseView(district: CompiledDistrict, state: CaseState, workflow: CompiledWorkflow, wire: Wire) {
  const stage = workflow.stages.get(state.stage)?.definition;
  const steps = stepsOf(workflow);
  return {
    stageTitle: titleOr(stage?.title, state.stage),
    stageSince: wire.instant(state.stageSince),
    stepTitle: titleOr(steps.find((each) => each.id === state.step)?.title, state.step),
    steps,
    dueProvisional: nextDeadline(state)?.provisional ?? false,
    late: isLate(state),
    openedAt: wire.instant(state.openedAt),
    changedAt: wire.instant(state.changedAt),
    closedAt: wire.instantOrNull(state.closedAt),
    ...(state.outcome === undefined ? {} : { outcome: state.outcome }),
    ...(state.satisfaction === undefined ? {} : { satisfaction: state.satisfaction }),
    returns: state.returns,
    reopenings: state.reopenings,
  };
}

function deadlineView(
  state: CaseState,
  deadline: CaseState["deadlines"][string],
  workflow: CompiledWorkflow,
  wire: Wire,
): CaseView["deadlines"][number] {
  const title = workflow.deadlines.get(deadline.id)?.definition.title;
  return {
    id: deadline.id,
    subject: deadline.subject,
    ...(title ? { title } : {}),
    limit: { amount: deadline.limit.amount, unit: deadline.limit.unit },
    startedAt: wire.instant(deadline.startedAt),
    dueAt: wire.instant(deadline.due),
    provisional: deadline.provisional,
    status: deadline.status,
    late: deadline.late,
    exempt: deadline.exempt === true,
    ...(deadline.status === "stopped" ? { stoppedFor: stopsOf(state, deadline) } : {}),
    ...(deadline.metAt === undefined ? {} : { metAt: wire.instant(deadline.metAt) }),
    byHand: deadline.basis.byHand === true,
    extended: deadline.extended,
  };
}
