import {
  availableActions,
  availableDecisions,
  availableLifts,
  availableOperations,
  availableRungs,
  owedReplies,
  type CompiledWorkflow,
  type Text,
} from "@gridloop/core";
import type { CaseView } from "@gridloop/core/api";
import type { Look } from "./case-view.js";
import { formOnWire } from "./form-view.js";
import { requestView, stepTitle, type ApprovalStep } from "./request-view.js";
import { titleOr, type Wire } from "./wire.js";

type Offers = Pick<CaseView, "actions" | "operations" | "rungs" | "replies" | "lifts" | "requests">;

/** What the reader may do now, with the forms it takes and within what limits. */
export function offersView(look: Look, workflow: CompiledWorkflow, wire: Wire): Offers {
  return {
    actions: actionsView(look, workflow),
    operations: operationsView(look, wire),
    rungs: rungsView(look, workflow, wire),
    replies: repliesView(look, wire),
    lifts: availableLifts(look.district, look.state, look.actor, look.at).map(({ chain, subject, form }) => ({
      chain,
      subject,
      ...(form ? { form: formOnWire(form) } : {}),
    })),
    requests: requestsView(look, workflow, wire),
  };
}

function operationsView({ district, state, actor, at }: Look, wire: Wire): Offers["operations"] {
  return availableOperations(district, state, actor, at).map(({ id, form, steps = [], until, ...limits }) => ({
    id,
    ...limits,
    ...(form === undefined ? {} : { form: formOnWire(form) }),
    ...approvalsView(steps, steps.length, wire),
    ...(until === undefined ? {} : { until: wire.instant(until) }),
  }));
}

/** What was asked for, and what of it the reader may decide now. */
function requestsView(look: Look, workflow: CompiledWorkflow, wire: Wire): Offers["requests"] {
  const { district, state, actor, at } = look;
  const decisions = new Map(availableDecisions(district, state, actor, at).map(({ request, form }) => [request, form]));
  return Object.values(state.requests ?? {}).map((request) => {
    const form = decisions.get(request.id);
    const decide = decisions.has(request.id) ? { decide: form === undefined ? {} : { form: formOnWire(form) } } : {};
    return { ...requestView({ ...look, workflow, wire }, request), ...decide };
  });
}

function actionsView({ district, state, actor, at }: Look, workflow: CompiledWorkflow): Offers["actions"] {
  const stage = workflow.stages.get(state.stage);
  return availableActions(district, state, actor, at).map(({ id, title, kind, form }) => {
    const to = stage?.actions.get(id)?.to ?? state.stage;
    return {
      id,
      title: titleOr(title, id),
      kind: kind as Offers["actions"][number]["kind"],
      to,
      toTitle: titleOr(workflow.stages.get(to)?.definition.title, to),
      ...(form ? { form: formOnWire(form) } : {}),
    };
  });
}

function repliesView({ district, state, actor, at }: Look, wire: Wire): Offers["replies"] {
  return owedReplies(district, state, actor, at).map((owed) => {
    const asked = owed.form ? { form: formOnWire(owed.form) } : {};
    if (owed.type === "ticket") return { type: owed.type, ticket: owed.ticket, ...asked };
    return { type: owed.type, chain: owed.chain, rung: owed.rung, subject: owed.subject, dueAt: wire.instant(owed.due), ...asked };
  });
}

function rungsView({ district, state, actor, at }: Look, workflow: CompiledWorkflow, wire: Wire): Offers["rungs"] {
  return availableRungs(district, state, actor, at).map(({ chain, rung, subject, title, form, approvals, meetingAt }) => {
    const written = workflow.chains.get(chain)?.definition.rungs.find(({ id }) => id === rung);
    return {
      chain,
      rung,
      ...(subject === "case" ? {} : { subject }),
      title: titleOr(title, written?.measure ?? rung),
      ...(form ? { form: formOnWire(form) } : {}),
      ...approvalsView(written?.approval ?? [], approvals, wire),
      ...(meetingAt === undefined ? {} : { meetingAt: wire.instant(meetingAt) }),
    };
  });
}

/** How many others must approve, and what those last steps are called; nothing where nobody has to. */
function approvalsView(
  steps: readonly ApprovalStep[],
  approvals: number | undefined,
  wire: Wire,
): { approvals?: number; approvedBy?: Text[] } {
  if (approvals === undefined || approvals < 1) return {};
  return { approvals, approvedBy: steps.slice(-approvals).flatMap((step) => stepTitle({ wire }, step) ?? []) };
}
