import {
  approvalSteps,
  wordsOf,
  type CaseEvent,
  type CaseState,
  type CompiledDistrict,
  type CompiledWorkflow,
  type Said,
  type Text,
} from "@gridloop/core";
import type { CaseView } from "@gridloop/core/api";
import { postView } from "./post-view.js";
import type { Wire } from "./wire.js";

type Request = NonNullable<CaseState["requests"]>[string];
type RequestView = CaseView["requests"][number];
type StepView = RequestView["steps"][number];
/** One approval of something that was asked for. */
export type ApprovalStep = ReturnType<typeof approvalSteps>[number];

/** What requests are told from. */
export interface RequestLook {
  district: CompiledDistrict;
  workflow: CompiledWorkflow;
  events: readonly CaseEvent[];
  wire: Wire;
}

/** Something that was asked for: by which post, with which reasons, which steps have approved, and what became of it. */
export function requestView(look: RequestLook, request: Request): Omit<RequestView, "decide"> {
  const { wire, workflow } = look;
  const { id, order, status, askedAt, askedBy, decidedAt } = request;
  const operation = order.operation === "setDue" ? "set-due" : order.operation;
  const formOfOrder = order.operation === "rung" ? "supervise" : order.operation;
  const words = wordsAt(look, workflow.definition.operations?.[formOfOrder]?.form, (event) => event.type === "request-made", id);
  return {
    id,
    operation,
    status,
    askedAt: wire.instant(askedAt),
    ...(askedBy.unit === undefined ? {} : { askedBy: postView(wire, { unit: askedBy.unit, role: askedBy.role }) }),
    ...(decidedAt === undefined ? {} : { decidedAt: wire.instant(decidedAt) }),
    steps: stepViews(look, request),
    ...(words.length === 0 ? {} : { words }),
    ...refusalOf(look, request),
    ...orderView(order, wire),
  };
}

/** The steps of approval in their order: those given say when and by which post. A step the workflow lacks by now has no name. */
function stepViews(look: RequestLook, request: Request): StepView[] {
  const steps = approvalSteps(look.workflow, request.order);
  return Array.from({ length: request.steps }, (_, index): StepView => {
    const step = steps[index];
    const given = request.approvals[index];
    const title = step && stepTitle(look, step);
    const words = wordsAt(look, step?.form, (event) => event.type === "request-approved" && event.approval === index + 1, request.id);
    return {
      ...(title ? { title } : {}),
      ...(given === undefined ? {} : { at: look.wire.instant(given.at) }),
      ...(given?.by.unit === undefined ? {} : { by: postView(look.wire, { unit: given.by.unit, role: given.by.role }) }),
      ...(words.length === 0 ? {} : { words }),
    };
  });
}

/** What a step of approval is called, or else the roles that may give it. */
export function stepTitle({ wire }: Pick<RequestLook, "wire">, { title, by }: ApprovalStep): Text | undefined {
  if (title !== undefined) return title;
  const roles = [...new Set(by.flatMap((each) => ("role" in each ? [each.role] : [])))].map((role) => wire.role(role).title);
  const inLanguage = (locale: "zh-CN" | "en"): string => roles.map((role) => role[locale] ?? role["zh-CN"] ?? role.en ?? "").join(" / ");
  return roles.length === 0 ? undefined : { "zh-CN": inLanguage("zh-CN"), en: inLanguage("en") };
}

function refusalOf(look: RequestLook, { id, order, status, approvals }: Request): Pick<RequestView, "refusal"> {
  if (status !== "refused") return {};
  const form = approvalSteps(look.workflow, order)[approvals.length]?.form;
  const words = wordsAt(look, form, (event) => event.type === "request-refused", id);
  return words.length === 0 ? {} : { refusal: words };
}

/** What was written with a request's event; nothing personal is among an event's values. */
function wordsAt(
  { district, workflow, events }: RequestLook,
  form: string | undefined,
  isIt: (event: CaseEvent) => boolean,
  request: string,
): Said[] {
  const event = events.find((each) => "request" in each && each.request === request && isIt(each));
  return event !== undefined && "values" in event ? wordsOf(district, workflow, form, event.values) : [];
}

function orderView(order: Request["order"], wire: Wire): Partial<RequestView> {
  switch (order.operation) {
    case "hold":
      return order.until === undefined ? {} : { until: wire.instant(order.until) };
    case "extend":
      return { deadline: order.deadline, subject: order.subject, by: order.by };
    case "setDue":
      return { deadline: order.deadline, subject: order.subject, dueAt: wire.instant(order.due) };
    case "appeal":
      return { deadline: order.deadline, subject: order.subject };
    case "reopen":
      return {};
    case "rung":
      return { chain: order.chain, rung: order.rung, subject: order.subject };
  }
}
