import type { Instant } from "../calendar/index.js";
import type { Duration } from "../definition/index.js";
import type { ActedBy } from "./actor.js";
import { movedRungs } from "./chains.js";
import { deadlineWatchers, setDeadlineTimer } from "./deadline-timer.js";
import type { CaseDraft } from "./draft.js";
import type { Given } from "./event.js";
import type { DeadlineState } from "./state.js";

/** Where a deadline moves to, why, and by whom; the product itself where nobody is named. */
export interface DeadlineMove {
  due: Instant;
  why: "extended" | "resumed" | "set-by-hand" | "calendar";
  /** How much more time was granted. */
  span?: Duration;
  /** Since when the clock runs again, where that was noticed later only. */
  since?: Instant;
  by?: ActedBy;
  given?: Given;
  /** The request that was approved. */
  request?: string;
}

/**
 * Gives a deadline another due instant; its timer and the rungs counted from it follow. A stopped clock stays stopped,
 * unless this is what lets it run again: then nothing is timed yet.
 */
export function moveDeadline(draft: CaseDraft, deadline: DeadlineState, { due, why, span, since, by, given, request }: DeadlineMove): void {
  const { id, subject } = deadline;
  const { calendar } = draft.district;
  // A clock that never stops needs no calendar, and a time set by hand is no guess.
  const guessed = why !== "set-by-hand" && !deadline.limit.unit.startsWith("elapsed-");
  const provisional = guessed && !calendar.isPublished(calendar.civilDate(due));
  const runs = why === "resumed" || deadline.status === "running";
  // That it is late was noticed already, and more time that does not reach the present changes nothing about it.
  const timed = runs && !(deadline.late && due <= draft.at);
  draft.record(
    {
      type: "deadline-moved",
      deadline: id,
      subject,
      due,
      provisional,
      why,
      ...(span === undefined ? {} : { span }),
      ...(since === undefined || since === draft.at ? {} : { since }),
      ...(request === undefined ? {} : { request }),
      ...given,
    },
    [
      ...(timed ? [setDeadlineTimer(draft, id, subject, due, provisional)] : []),
      ...(runs ? movedRungs(draft, deadlineWatchers(draft, id), subject, due, provisional) : []),
    ],
    by,
  );
}

/** The due instant a running deadline has by the calendar of today: from its basis, then its extensions. */
export function recomputedDue(draft: CaseDraft, { basis, limit, extensions }: DeadlineState): Instant {
  const { calendar } = draft.district;
  if (basis.byHand === true) return extendedBy(draft, basis.from, extensions);
  const start = basis.remaining === undefined ? calendar.due(basis.from, limit).at : calendar.resume(basis.from, basis.remaining);
  return extendedBy(draft, start, extensions);
}

/** The due instant a stopped deadline has if its clock runs again at an instant; undefined for one that is not stopped. */
export function resumedDue(draft: CaseDraft, { remaining, extensions }: DeadlineState, at: Instant): Instant | undefined {
  return remaining === undefined ? undefined : extendedBy(draft, draft.district.calendar.resume(at, remaining), extensions);
}

const extendedBy = (draft: CaseDraft, due: Instant, extensions: readonly Duration[]): Instant =>
  extensions.reduce((moved, extension) => draft.district.calendar.add(moved, extension), due);
