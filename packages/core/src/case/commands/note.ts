import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import type { Rejection } from "../rejection.js";
import { fillFor } from "./fill.js";
import { allow } from "./operation.js";

/** Adds a note to a case. */
export function note(draft: CaseDraft, command: Extract<CaseCommand, { type: "note" }>): Rejection | undefined {
  const allowed = allow(draft, "note", command.actor);
  if (!allowed.ok) return allowed;
  const filled = fillFor(draft, allowed.operation.form, command.data, command.actor, allowed.by);
  if (!filled.ok) return filled;
  const noted = draft.record({ type: "noted", ...filled.given }, [], allowed.by);
  draft.announce(noted, { topic: "case-changed", facts: {} });
  return undefined;
}
