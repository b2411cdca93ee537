import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import type { Rejection } from "../rejection.js";
import { askFor } from "./ask-for.js";
import { allow } from "./operation.js";

/** Reopens a closed case, or asks for that. */
export function reopen(draft: CaseDraft, { data, actor }: Extract<CaseCommand, { type: "reopen" }>): Rejection | undefined {
  const allowed = allow(draft, "reopen", actor);
  if (!allowed.ok) return allowed;
  return askFor(draft, { order: { operation: "reopen" }, allowed, data, actor });
}
