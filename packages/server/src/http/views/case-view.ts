import {
  availableActions,
  availableOperations,
  availableRungs,
  owedReplies,
  stepsOf,
  type Actor,
  type CaseState,
  type CompiledDistrict,
  type CompiledWorkflow,
  type Instant,
} from "@gridloop/core";
import type { CaseChanged, CaseView, WireValues } from "@gridloop/core/api";
import { isLate, nextDeadline } from "../../service/case-row.js";
import { chainView, type RungRecords } from "./chain-view.js";
import { answersView } from "./answers-view.js";
import { formFor, formOnWire } from "./form-view.js";
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
  /** Whether the reader handles the case, so that nothing personal is kept from them. */
  handles: boolean;
  /** What was recorded of the rungs that fired. */
  rungs: RungRecords;
}

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
  const channel = district.definition.channels.find((each) => each.id === state.channel);
  return {
    ...caseChanged(district, state),
    ...courseView(district, state, workflow, wire),
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
    answers: answersView({ ...look, workflow }),
    ...offers(look, workflow, wire),
    deadlines: Object.values(state.deadlines).map((deadline) => deadlineView(deadline, workflow, wire)),
    tickets: Object.values(state.tickets).map((ticket) => ({
      id: ticket.id,
      stage: ticket.stage,
      unit: wire.unit(ticket.unit),
      part: ticket.part,
      status: ticket.status,
      openedAt: wire.instant(ticket.openedAt),
      ...(ticket.answeredAt === undefined ? {} : { answeredAt: wire.instant(ticket.answeredAt) }),
    })),
    chains: Object.values(state.chains).map((chain) => chainView(chain, state, workflow, look.rungs, wire)),
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
    held: state.held ? { since: wire.instant(state.held.since), until: wire.instantOrNull(state.held.until) } : null,
    openedAt: wire.instant(state.openedAt),
    changedAt: wire.instant(state.changedAt),
    closedAt: wire.instantOrNull(state.closedAt),
    ...(state.outcome === undefined ? {} : { outcome: state.outcome }),
    ...(state.satisfaction === undefined ? {} : { satisfaction: state.satisfaction }),
    returns: state.returns,
    reopenings: state.reopenings,
  };
}

/** The operations this interface has routes for; the others come with theirs. */
const routed = ["note", "hold", "extend"] as const;

/** What the reader may do now. */
function offers(
  { district, state, actor, at }: Look,
  workflow: CompiledWorkflow,
  wire: Wire,
): Pick<CaseView, "actions" | "operations" | "rungs" | "replies"> {
  const form = (id: string | undefined) => {
    const found = id === undefined ? undefined : workflow.forms.get(id);
    return found ? { form: formFor(district, found, actor, at) } : {};
  };
  const { operations, supervision } = { operations: workflow.definition.operations, supervision: workflow.definition.supervision };
  const stage = workflow.stages.get(state.stage);
  const allowed = availableOperations(district, state, actor, at);
  return {
    actions: availableActions(district, state, actor, at).map(({ id, title, kind, form: asked }) => {
      const to = stage?.actions.get(id)?.to ?? state.stage;
      return {
        id,
        title: titleOr(title, id),
        kind: kind as CaseView["actions"][number]["kind"],
        to,
        toTitle: titleOr(workflow.stages.get(to)?.definition.title, to),
        ...(asked ? { form: formOnWire(asked) } : {}),
      };
    }),
    operations: routed
      .filter((name) => allowed.includes(name))
      .map((name) => (name === "hold" && state.held ? { id: "resume" } : { id: name, ...form(operations?.[name]?.form) })),
    rungs: availableRungs(district, state, actor, at).map(({ chain, rung, title }) => {
      const measure = supervision.find((each) => each.id === chain)?.rungs.find((each) => each.id === rung)?.measure;
      return { chain, rung, title: titleOr(title, measure ?? rung), ...form(operations?.supervise?.form) };
    }),
    replies: owedReplies(district, state, actor, at).map((owed) => {
      const asked = owed.form ? { form: formOnWire(owed.form) } : {};
      if (owed.type === "ticket") return { type: owed.type, ticket: owed.ticket, ...asked };
      return { type: owed.type, chain: owed.chain, rung: owed.rung, subject: owed.subject, dueAt: wire.instant(owed.due), ...asked };
    }),
  };
}

function deadlineView(deadline: CaseState["deadlines"][string], workflow: CompiledWorkflow, wire: Wire): CaseView["deadlines"][number] {
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
    ...(deadline.metAt === undefined ? {} : { metAt: wire.instant(deadline.metAt) }),
    byHand: deadline.basis.byHand === true,
    extended: deadline.extended,
  };
}
