import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { mergeInto } from "../merging.js";
import type { Rejection } from "../rejection.js";
import { fillFor } from "./fill.js";
import { allow } from "./operation.js";

/**
 * Closes a case as a duplicate of another (并案). A case that has duplicates of its own is merged into nothing: whoever reported one of
 * those would have to be told of a third case.
 */
export function merge(draft: CaseDraft, { into, data, actor }: Extract<CaseCommand, { type: "merge" }>): Rejection | undefined {
  const { mergedInto, id, duplicates = [] } = draft.state;
  if (mergedInto !== undefined) return { ok: false, code: "already-merged", number: mergedInto.number };
  const allowed = allow(draft, "merge", actor);
  if (!allowed.ok) return allowed;
  if (into.case === id) return { ok: false, code: "merge-into-itself" };
  if (duplicates.length > 0) return { ok: false, code: "has-duplicates", count: duplicates.length };
  const filled = fillFor(draft, allowed.operation.form, data, actor, allowed.by);
  if (!filled.ok) return filled;
  mergeInto(draft, into, allowed.by, filled.given);
  return undefined;
}
