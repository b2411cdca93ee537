import type { Instant } from "../calendar/index.js";
import type { CaseDraft } from "./draft.js";
import { subjectKey, type Subject } from "./subject.js";
import type { TimerChange } from "./timer.js";

/** A deadline passes just after its due instant: what is done at that very instant is in time. */
const JUST_AFTER = 1;

/** The key of a deadline's timer. */
export const deadlineTimerKey = (id: string, subject: Subject): string => `deadline/${subjectKey(id, subject)}`;

/** Sets the timer that notices a deadline's passing. */
export function setDeadlineTimer(draft: CaseDraft, id: string, subject: Subject, due: Instant, provisional: boolean): TimerChange {
  return draft.setTimer(deadlineTimerKey(id, subject), due + JUST_AFTER, provisional);
}

/** The chains that watch a deadline. */
export function deadlineWatchers(draft: CaseDraft, deadline: string): string[] {
  return [...draft.workflow.chains.values()]
    .filter(({ definition }) => "deadline" in definition.watch && definition.watch.deadline === deadline)
    .map(({ definition }) => definition.id);
}
