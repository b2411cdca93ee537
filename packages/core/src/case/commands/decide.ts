import type { ApprovalStep } from "../../definition/index.js";
import type { ActedBy } from "../actor.js";
import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { afterRefusal, takeEffect, whyImpossible } from "../orders.js";
import type { Rejection } from "../rejection.js";
import { announceDecision, announceNextStep, awaitedStep, mayDecide } from "../requests.js";
import type { RequestState } from "../state.js";
import { fillFor } from "./fill.js";

type DecideCommand = Extract<CaseCommand, { type: "decide" }>;

/** Approves or refuses what somebody asked for. The last approval makes it take effect; a refusal ends it. */
export function decide(draft: CaseDraft, command: DecideCommand): Rejection | undefined {
  const request = draft.state.requests?.[command.request];
  if (request === undefined) return { ok: false, code: "request-unknown", request: command.request };
  const step = awaitedStep(draft.workflow, request);
  if (step === undefined) return { ok: false, code: "request-decided", request: request.id };
  const by = mayDecide(draft, request, step, command.actor);
  if ("code" in by) return by;
  return command.grant ? approve(draft, command, request, step, by) : refuse(draft, command, request, step, by);
}

function approve(draft: CaseDraft, command: DecideCommand, request: RequestState, step: ApprovalStep, by: ActedBy): Rejection | undefined {
  const approval = request.approvals.length + 1;
  const isLast = approval >= request.steps;
  const impossible = isLast ? whyImpossible(draft, request.order) : undefined;
  if (impossible !== undefined) return impossible;
  const filled = fillFor(draft, step.form, command.data, command.actor, by);
  if (!filled.ok) return filled;
  const final = isLast ? { final: true as const } : {};
  const approved = draft.record({ type: "request-approved", request: request.id, approval, ...final, ...filled.given }, [], by);
  draft.announce(approved, { topic: "case-changed", facts: { request: request.id } });
  if (!isLast) {
    announceNextStep(draft, approved, request.id);
    return undefined;
  }
  announceDecision(draft, approved, request.id);
  takeEffect(draft, request.order, { by, request: request.id });
  return undefined;
}

function refuse(draft: CaseDraft, command: DecideCommand, request: RequestState, step: ApprovalStep, by: ActedBy): Rejection | undefined {
  const filled = fillFor(draft, step.form, command.data, command.actor, by);
  if (!filled.ok) return filled;
  const approval = request.approvals.length + 1;
  const refused = draft.record({ type: "request-refused", request: request.id, approval, ...filled.given }, [], by);
  draft.announce(refused, { topic: "case-changed", facts: { request: request.id } });
  announceDecision(draft, refused, request.id);
  afterRefusal(draft, request);
  return undefined;
}
