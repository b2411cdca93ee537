import type { ApprovalStep, Rung } from "../definition/index.js";
import type { ActedBy, Actor } from "./actor.js";
import type { CompiledWorkflow } from "./compiled-district.js";
import type { CaseDraft } from "./draft.js";
import type { CaseEvent, Given } from "./event.js";
import { entitled, postsAsked, validPosts } from "./permission.js";
import type { Rejection } from "./rejection.js";
import type { CaseState, RequestedOrder, RequestState } from "./state.js";
import { subjectKey } from "./subject.js";
import type { TimerChange } from "./timer.js";

/** Something asked for: what, by which post, with which words. Without an actor the product itself proposes it. */
export interface Asking {
  order: RequestedOrder;
  given: Given;
  by: ActedBy;
  actor?: Actor;
  /** Timers that go or come with it. */
  timers?: readonly TimerChange[];
}

/** What of a case requests are looked up in. */
type Looked = Pick<CaseDraft, "district" | "item" | "state" | "date">;

/** The steps of approval a workflow asks for an order, in their order; none: it takes effect at once. */
export function approvalSteps(workflow: CompiledWorkflow, order: RequestedOrder): readonly ApprovalStep[] {
  if (order.operation === "rung") return orderedRung(workflow, order)?.approval ?? [];
  return workflow.definition.operations?.[order.operation]?.approval ?? [];
}

/** The rung an order would fire. */
export function orderedRung(workflow: CompiledWorkflow, order: { chain: string; rung: string }): Rung | undefined {
  return workflow.chains.get(order.chain)?.definition.rungs.find(({ id }) => id === order.rung);
}

/** The request for the same thing that is not decided yet. Who asks for the same with another span or date asks for the same. */
export function pendingRequest(state: CaseState, order: RequestedOrder): RequestState | undefined {
  return Object.values(state.requests ?? {}).find((each) => each.status === "open" && thingOf(each.order) === thingOf(order));
}

function thingOf(order: RequestedOrder): string {
  switch (order.operation) {
    case "hold":
    case "reopen":
      return order.operation;
    case "extend":
    case "setDue":
    case "appeal":
      return `${order.operation}/${subjectKey(order.deadline, order.subject)}`;
    case "rung":
      return `rung/${order.rung}/${subjectKey(order.chain, order.subject)}`;
  }
}

/**
 * Asks for approval of an order. The first steps which whoever asks could decide themselves count as approved by asking;
 * the posts of the next one hear of it. What the order does once granted is `orders.ts`'s.
 *
 * @returns the request as it stands then: `granted` where no step was left.
 */
export function askApproval(draft: CaseDraft, { order, given, by, actor, timers = [] }: Asking): RequestState {
  const steps = approvalSteps(draft.workflow, order);
  const request = `r${String(Object.keys(draft.state.requests ?? {}).length + 1)}`;
  let newest = draft.record({ type: "request-made", request, order, steps: steps.length, ...given }, timers, by);
  const own = actor === undefined ? 0 : approvedByAsking(draft, steps, actor);
  for (let approval = 1; approval <= own; approval += 1) {
    const final = approval === steps.length ? { final: true as const } : {};
    newest = draft.record({ type: "request-approved", request, approval, ...final }, [], by);
  }
  draft.announce(newest, { topic: "case-changed", facts: { request } });
  announceNextStep(draft, newest, request);
  return requestOf(draft, request);
}

const requestOf = (draft: CaseDraft, id: string): RequestState => draft.state.requests?.[id] as RequestState;

/** How many of the first steps an actor approves by asking. */
export function approvedByAsking(look: Looked, steps: readonly ApprovalStep[], actor: Actor): number {
  const first = steps.findIndex((step) => entitled(look, step.by, actor) === undefined);
  return first === -1 ? steps.length : first;
}

/** The step a request waits for; undefined once it is decided. */
export function awaitedStep(workflow: CompiledWorkflow, request: RequestState): ApprovalStep | undefined {
  return request.status === "open" ? approvalSteps(workflow, request.order)[request.approvals.length] : undefined;
}

/** Lets the posts that may decide the next step hear of a request. */
export function announceNextStep(draft: CaseDraft, event: CaseEvent, request: string): void {
  const { order } = requestOf(draft, request);
  const step = awaitedStep(draft.workflow, requestOf(draft, request));
  if (step === undefined) return;
  const posts = new Map(postsAsked(draft, step.by).map((post) => [`${post.role}@${post.unit}`, post]));
  for (const { role, unit } of posts.values())
    draft.announce(event, { topic: "approval-asked", role, unit, facts: { request, operation: order.operation } });
}

/** Lets the post that asked hear what became of it; what the product proposed itself nobody asked for. */
export function announceDecision(draft: CaseDraft, event: CaseEvent, request: string): void {
  const { askedBy, status, order } = requestOf(draft, request);
  if (askedBy.unit === undefined) return;
  draft.announce(event, {
    topic: "approval-decided",
    unit: askedBy.unit,
    ...(askedBy.role === undefined ? {} : { role: askedBy.role }),
    facts: { request, operation: order.operation, status },
  });
}

/**
 * By which post an actor decides the next step of a request, or why they may not: each step is decided by somebody entitled to it who
 * neither asked nor decided a step before.
 */
export function mayDecide(draft: CaseDraft, request: RequestState, step: ApprovalStep, actor: Actor): ActedBy | Rejection {
  const by = entitled(draft, step.by, actor);
  if (by === undefined) {
    const needs = step.by.map((each) => ("role" in each ? each.role : "citizen"));
    return { ok: false, code: "not-permitted", command: "decide", needs };
  }
  const before = [request.askedBy, ...request.approvals.map((each) => each.by)];
  return before.some((each) => isSamePerson(draft, each, actor)) ? { ok: false, code: "approval-by-same-person", request: request.id } : by;
}

/** Members are told apart by their ids; where either has none, somebody who holds the same post may be the same person. */
function isSamePerson(look: Looked, earlier: ActedBy, actor: Actor): boolean {
  if (earlier.kind !== "member") return false;
  if (earlier.member !== undefined && actor.id !== undefined) return earlier.member === actor.id;
  return validPosts(look.district, actor, look.date).some(({ role, unit }) => role === earlier.role && unit === earlier.unit);
}

/** Lets requests lapse whose matter is gone: the case closed or came back, or the deadline they are about has ended. */
export function lapseRequests(draft: CaseDraft): void {
  for (const request of Object.values(draft.state.requests ?? {})) {
    const why = request.status === "open" ? whyLapsed(draft.state, request.order) : undefined;
    if (why === undefined) continue;
    const lapsed = draft.record({ type: "request-lapsed", request: request.id, why });
    announceDecision(draft, lapsed, request.id);
  }
}

/** Why an order cannot take effect any more. Appeals and reopenings live on closed cases, everything else on open ones. */
function whyLapsed(state: CaseState, order: RequestedOrder): "closed" | "settled" | "reopened" | undefined {
  const closed = state.closedAt !== undefined;
  switch (order.operation) {
    case "appeal":
    case "reopen":
      return closed ? undefined : "reopened";
    case "hold":
    case "rung":
      // A chain that ends takes its own proposals along.
      return closed ? "closed" : undefined;
    case "extend":
    case "setDue": {
      if (closed) return "closed";
      const status = state.deadlines[subjectKey(order.deadline, order.subject)]?.status;
      return status === "running" || status === "stopped" ? undefined : "settled";
    }
  }
}
