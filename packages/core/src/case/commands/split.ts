import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { splitOff } from "../merging.js";
import type { Rejection } from "../rejection.js";
import { fillFor } from "./fill.js";
import { allow } from "./operation.js";

/** Lets a duplicate go its own way again (拆分), be the other case closed by now or not. */
export function split(draft: CaseDraft, { data, actor }: Extract<CaseCommand, { type: "split" }>): Rejection | undefined {
  const allowed = allow(draft, "split", actor);
  if (!allowed.ok) return allowed;
  if (draft.state.mergedInto === undefined) return { ok: false, code: "not-merged" };
  const filled = fillFor(draft, allowed.operation.form, data, actor, allowed.by);
  if (!filled.ok) return filled;
  splitOff(draft, { why: "operation", by: allowed.by, given: filled.given });
  return undefined;
}
