import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { endQuestion } from "../question.js";
import type { Rejection } from "../rejection.js";
import { allow } from "./operation.js";

/** Waits for an answer of whoever reported no longer. */
export function stopAsking(draft: CaseDraft, command: Extract<CaseCommand, { type: "stop-asking" }>): Rejection | undefined {
  const allowed = allow(draft, "ask", command.actor);
  if (!allowed.ok) return allowed;
  if (draft.state.question === undefined) return { ok: false, code: "question-not-open" };
  endQuestion(draft, "withdrawn", allowed.by);
  return undefined;
}
