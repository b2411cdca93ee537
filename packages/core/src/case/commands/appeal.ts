import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import type { Rejection } from "../rejection.js";
import { askFor } from "./ask-for.js";
import { allow } from "./operation.js";

/** Appeals against the late mark of a closed case. */
export function appeal(draft: CaseDraft, command: Extract<CaseCommand, { type: "appeal" }>): Rejection | undefined {
  const { deadline, subject = "case", data, actor } = command;
  const allowed = allow(draft, "appeal", actor);
  if (!allowed.ok) return allowed;
  return askFor(draft, { order: { operation: "appeal", deadline, subject }, allowed, data, actor });
}
