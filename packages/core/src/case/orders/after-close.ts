import type { CaseDraft } from "../draft.js";
import type { Rejection } from "../rejection.js";

/** What is done to closed cases only, within a span after closing where the workflow gives one. */
type Afterwards = "appeal" | "reopen";

/** Why it is too late to ask for something after closing; a case that is open has not come that far. */
export function tooLateAfterClose(draft: CaseDraft, operation: Afterwards): Rejection | undefined {
  const { closedAt } = draft.state;
  if (closedAt === undefined) return { ok: false, code: "case-open", operation };
  const within = draft.workflow.definition.operations?.[operation]?.within;
  return within !== undefined && draft.at > draft.district.calendar.add(closedAt, within)
    ? { ok: false, code: "operation-too-late", operation }
    : undefined;
}
