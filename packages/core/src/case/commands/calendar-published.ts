import { recountRungs } from "../chains.js";
import { moveDeadline, recomputedDue } from "../move-deadline.js";
import type { CaseDraft } from "../draft.js";

/** A new calendar year was published: due instants that were a guess are computed anew. */
export function calendarPublished(draft: CaseDraft): void {
  for (const deadline of Object.values(draft.state.deadlines)) {
    if (!deadline.provisional || deadline.status !== "running") continue;
    const due = recomputedDue(draft, deadline);
    const { calendar } = draft.district;
    const published = calendar.isPublished(calendar.civilDate(due));
    if (due !== deadline.due || published) moveDeadline(draft, deadline, { due, why: "calendar" });
  }
  recountRungs(draft);
}
