import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { extensionAtMost, tickingDeadline } from "../orders/extend-order.js";
import type { Rejection } from "../rejection.js";
import { askFor } from "./ask-for.js";
import { allow } from "./operation.js";

/** Extends a deadline, or asks for that; without a span by as much as the workflow grants at a time. */
export function extend(draft: CaseDraft, command: Extract<CaseCommand, { type: "extend" }>): Rejection | undefined {
  const { deadline: id, subject = "case", data, actor } = command;
  const allowed = allow(draft, "extend", actor);
  if (!allowed.ok) return allowed;
  const deadline = tickingDeadline(draft, id, subject);
  if ("code" in deadline) return deadline;
  const by = command.by ?? extensionAtMost(draft, deadline);
  if (by === undefined) return { ok: false, code: "span-missing", deadline: id };
  return askFor(draft, { order: { operation: "extend", deadline: id, subject, by }, allowed, data, actor });
}

/** Sets a deadline's due instant by hand, or asks for that. */
export function setDue(draft: CaseDraft, command: Extract<CaseCommand, { type: "set-due" }>): Rejection | undefined {
  const { deadline, subject = "case", due, data, actor } = command;
  const allowed = allow(draft, "setDue", actor);
  if (!allowed.ok) return allowed;
  return askFor(draft, { order: { operation: "setDue", deadline, subject, due }, allowed, data, actor });
}
