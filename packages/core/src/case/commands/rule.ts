import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { openDispute } from "../dispute.js";
import type { Rejection } from "../rejection.js";
import { mayRule, recordRuling } from "../ruling.js";
import { fillFor } from "./fill.js";

/** The backstop unit says who is responsible (裁定): that unit gets the case and may not return it. */
export function rule(draft: CaseDraft, { data, actor }: Extract<CaseCommand, { type: "rule" }>): Rejection | undefined {
  if (draft.state.closedAt !== undefined) return { ok: false, code: "case-closed" };
  const ruling = draft.workflow.definition.operations?.ruling;
  if (ruling === undefined) return { ok: false, code: "operation-unknown", operation: "rule" };
  const dispute = openDispute(draft.state);
  if (dispute === undefined) return { ok: false, code: "ruling-not-asked" };
  const by = mayRule(draft, dispute.by, actor);
  if (by === undefined)
    return { ok: false, code: "not-permitted", command: "rule", needs: dispute.by.role === undefined ? [] : [dispute.by.role] };
  const filled = fillFor(draft, ruling.form, data, actor, by);
  if (!filled.ok) return filled;
  const unit = filled.given.values?.[ruling.field];
  if (typeof unit !== "string") return { ok: false, code: "unit-not-found", rule: ruling.field };
  recordRuling(draft, ruling, { unit, given: filled.given, by });
  return undefined;
}
