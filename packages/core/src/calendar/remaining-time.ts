import type { Limit } from "../definition/limit.js";
import { resolveLimit } from "../definition/resolve-limit.js";
import type { CalendarParts } from "./calendar-parts.js";
import { dayEnding, endOfDay, nextWindow } from "./calendar-parts.js";
import type { Instant } from "./instant.js";
import { isWorkingUnit } from "./time-unit.js";

/** What a stopped deadline keeps: milliseconds on a clock that always runs or runs in windows only; negative once overdue. */
export interface RemainingTime {
  clock: "elapsed" | "working";
  ms: number;
  /**
   * How the deadline ends once the working time has run out: with that day, or so many milliseconds later while nobody
   * works (a deadline at 08:30, the window's start, has its last working moment the evening before). Left out: at once.
   */
  tail?: number | "end-of-day" | "close-of-business";
}

/** What is left at an instant of a deadline; see `WorkCalendar.remaining`. */
export function remainingTime(parts: CalendarParts, at: Instant, due: Instant, limit: Limit): RemainingTime {
  if (!isWorkingUnit(limit.unit)) return { clock: "elapsed", ms: due - at };
  const { line } = parts;
  const ms = line.position(due) - line.position(at);
  const runsOut = runsOutAt(parts, at, ms);
  const rule = resolveLimit(limit).due;
  if (rule !== "same-time" && endOfDay(parts, dayRunningOut(parts, at, runsOut), rule) === due) return { clock: "working", ms, tail: rule };
  return due === runsOut ? { clock: "working", ms } : { clock: "working", ms, tail: due - runsOut };
}

/** When a deadline whose clock runs again at an instant ends; see `WorkCalendar.resume`. */
export function resumedDue(parts: CalendarParts, at: Instant, { clock, ms, tail }: RemainingTime): Instant {
  if (clock === "elapsed") return at + ms;
  const runsOut = runsOutAt(parts, at, ms);
  if (tail === undefined) return runsOut;
  if (typeof tail === "string") return endOfDay(parts, dayRunningOut(parts, at, runsOut), tail);
  // Time off that followed the last working moment must not turn into working time after another one.
  return tail < 0 ? runsOut + tail : Math.min(runsOut + tail, nextWindow(parts, runsOut));
}

function runsOutAt({ line }: CalendarParts, at: Instant, ms: number): Instant {
  return ms === 0 ? at : line.earliest(line.position(at) + ms);
}

/** The day on which the working time runs out; where none is left that is today, even at its first moment. */
function dayRunningOut(parts: CalendarParts, at: Instant, runsOut: Instant): number {
  return runsOut === at ? parts.line.dayOf(at) : dayEnding(parts, runsOut);
}
