import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { endHold } from "../orders/hold-order.js";
import type { Rejection } from "../rejection.js";
import { askFor } from "./ask-for.js";
import { allow } from "./operation.js";

/** Puts a case on hold, or asks for that. */
export function hold(draft: CaseDraft, { until, data, actor }: Extract<CaseCommand, { type: "hold" }>): Rejection | undefined {
  const allowed = allow(draft, "hold", actor);
  if (!allowed.ok) return allowed;
  const order = { operation: "hold", ...(until === undefined ? {} : { until }) } as const;
  return askFor(draft, { order, allowed, data, actor });
}

/** Takes a case off hold. */
export function resume(draft: CaseDraft, command: Extract<CaseCommand, { type: "resume" }>): Rejection | undefined {
  const allowed = allow(draft, "hold", command.actor);
  if (!allowed.ok) return allowed;
  if (draft.state.held === undefined) return { ok: false, code: "not-held" };
  endHold(draft, allowed.by);
  return undefined;
}
