import type { Instant } from "../calendar/index.js";
import type { ClockStop } from "../definition/index.js";
import { movedRungs } from "./chains.js";
import { deadlineTimerKey, deadlineWatchers } from "./deadline-timer.js";
import type { CaseDraft } from "./draft.js";
import { moveDeadline, resumedDue } from "./move-deadline.js";
import type { CaseState, DeadlineState } from "./state.js";
import { ticketSubject, type Subject } from "./subject.js";

/** What a deadline's clock stands still for as the case is now; nothing: it runs. */
export function stopsOf(state: CaseState, { subject, limit }: Pick<DeadlineState, "subject" | "limit">): ClockStop[] {
  return limit.stoppedBy.filter((stop) => isActive(state, subject, stop));
}

function isActive(state: CaseState, subject: Subject, stop: ClockStop): boolean {
  switch (stop) {
    case "hold":
      return state.held !== undefined;
    case "waiting-for-citizen":
      return state.question !== undefined;
    case "joint-handling":
      return waitsForAssistants(state, subject);
  }
}

/** The case and its lead wait for those who assist; they themselves wait for nobody. */
function waitsForAssistants(state: CaseState, subject: Subject): boolean {
  const assisting = Object.values(state.tickets).filter(
    ({ part, status, stage }) => part === "assist" && status === "open" && stage === state.stage,
  );
  return assisting.length > 0 && !assisting.some(({ id }) => ticketSubject(id) === subject);
}

/**
 * Stops the clocks something stops now, keeping what is left of each, and lets those run on that nothing stops any more.
 * It looks at the case as it is, not at what just changed, so that of stops that overlap none starts a clock early.
 * A deadline that is past due stays so: time off granted too late does not make it earlier.
 *
 * @param since Since when the case is as it is, where that was noticed later only: a timer that fired late.
 */
export function runClocks(draft: CaseDraft, since: Instant): void {
  for (const deadline of Object.values(draft.state.deadlines)) {
    const stopped = stopsOf(draft.state, deadline).length > 0;
    if (deadline.status === "running" && stopped && deadline.due > since) stopClock(draft, deadline, since);
    else if (deadline.status === "stopped" && !stopped) startClock(draft, deadline, since);
  }
}

function stopClock(draft: CaseDraft, { id, subject, due, limit }: DeadlineState, since: Instant): void {
  const remaining = draft.district.calendar.remaining(since, due, limit);
  const own = draft.cancelTimer(deadlineTimerKey(id, subject));
  const rungs = movedRungs(draft, deadlineWatchers(draft, id), subject, undefined, false);
  draft.record({ type: "deadline-stopped", deadline: id, subject, remaining }, [...own, ...rungs]);
}

/** Lets a stopped deadline run on with what was left of it, and what was granted meanwhile. */
export function startClock(draft: CaseDraft, deadline: DeadlineState, since: Instant): void {
  const due = resumedDue(draft, deadline, since);
  if (due !== undefined) moveDeadline(draft, deadline, { due, why: "resumed", since });
}
