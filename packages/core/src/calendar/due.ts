import type { Duration } from "../definition/duration.js";
import type { Limit } from "../definition/limit.js";
import type { ResolvedLimit } from "../definition/resolve-limit.js";
import { resolveLimit } from "../definition/resolve-limit.js";
import type { CalendarParts } from "./calendar-parts.js";
import { dayEnding, endOfDay, timeOfDay } from "./calendar-parts.js";
import type { CivilDay } from "./civil-day.js";
import { DAY_MS } from "./civil-day.js";
import { countedStart, variantFor } from "./counted-start.js";
import type { Instant } from "./instant.js";
import { checkAmount, countOf, isWorkingUnit } from "./time-unit.js";

/** When a limit ends. */
export interface DueInstant {
  at: Instant;
  /** A guess: it rests on days whose holidays are not published. */
  provisional: boolean;
  /** Where the count began, after `startOutsideWindow` and `startsInSeason`. */
  countedFrom: Instant;
}

/** What a count comes to, before the switches `due` and `roll`: its last day, and the moment on it. */
interface LastMoment {
  readonly day: CivilDay;
  readonly at: Instant;
  /** Time of day of the moment on the wall clock, in milliseconds after midnight; 24 h for a day's very end. */
  readonly ofDay: number;
}

/** How much a limit that starts at an instant grants; see `WorkCalendar.lengthOf`. */
export function lengthOf(parts: CalendarParts, start: Instant, limit: Limit): Duration {
  const written = resolveLimit(limit);
  const { amount, unit } = variantFor(parts, countedStart(parts, start, written), written);
  return { amount, unit };
}

/** When a limit that starts at an instant ends; see `WorkCalendar.due`. */
export function dueInstant(parts: CalendarParts, start: Instant, limit: Limit): DueInstant {
  const written = resolveLimit(limit);
  const countedFrom = countedStart(parts, start, written);
  const decided = variantFor(parts, countedFrom, written);
  checkAmount(decided);
  const last = lastMoment(parts, countedFrom, decided);
  const rolled = roll(parts, countedFrom, decided, last);
  return {
    // Close of business may be past when a count begins and ends on one evening.
    at: Math.max(momentOn(parts, rolled, decided, last), countedFrom),
    provisional: restsOn(parts, start, countedFrom, decided, last.day, rolled).some((day) => !parts.published.isPublished(day)),
    countedFrom,
  };
}

/** Counts the amount. Hours run from the moment; of days the first is left out or counted in (Civil Code art. 201). */
function lastMoment(parts: CalendarParts, from: Instant, limit: ResolvedLimit): LastMoment {
  const { zone, line } = parts;
  const count = countOf(limit.unit);
  if ("ms" in count) {
    const span = Math.round(limit.amount * count.ms);
    const at = span === 0 ? from : count.by === "elapsed" ? from + span : line.earliest(line.position(from) + span);
    const day = span === 0 ? line.dayOf(from) : dayEnding(parts, at);
    return { day, at, ofDay: timeOfDay(parts, day, at) };
  }
  const first = line.dayOf(from);
  const day = lastDay(parts, first, limit, count.by === "working-days");
  const ofDay = timeOfDay(parts, first, from);
  return { day, at: day === first ? from : zone.atWall(day * DAY_MS + ofDay), ofDay };
}

/** The N-th counted day: after the start's day, or from it on where it is included. */
function lastDay({ line }: CalendarParts, first: CivilDay, { amount, firstDay }: ResolvedLimit, workingOnly: boolean): CivilDay {
  if (amount === 0) return first;
  const after = firstDay === "included" ? amount - 1 : amount;
  if (!workingOnly) return first + after;
  // The number of the first working day from the start's day on; a start's day that is not worked is nobody's first day.
  const number = line.workdaysBefore(first);
  return line.workday(number + (line.isWorkingDay(first) ? after : amount - 1));
}

/** The last day after `roll`, which moves it only if it is not a working day (Civil Code art. 203). */
function roll(parts: CalendarParts, from: Instant, limit: ResolvedLimit, last: LastMoment): CivilDay {
  const { line } = parts;
  if (limit.roll === "none" || line.isWorkingDay(last.day)) return last.day;
  const next = line.workdaysBefore(last.day);
  if (limit.roll === "next-working-day") return line.workday(next);
  const previous = line.workday(next - 1);
  // Nothing can be brought forward to before it began.
  return momentOn(parts, previous, limit, last) < from ? last.day : previous;
}

/** Where a limit ends on a day, by its switch `due`. */
function momentOn(parts: CalendarParts, day: CivilDay, { due }: ResolvedLimit, last: LastMoment): Instant {
  if (due !== "same-time") return endOfDay(parts, day, due);
  return day === last.day ? last.at : parts.zone.atWall(day * DAY_MS + last.ofDay);
}

/** The ends of the stretches of days whose holidays an answer rests on. A clock that never stops asks for none. */
function restsOn(
  { line }: CalendarParts,
  start: Instant,
  countedFrom: Instant,
  limit: ResolvedLimit,
  last: CivilDay,
  rolled: CivilDay,
): CivilDay[] {
  const days: CivilDay[] = [];
  if (limit.startOutsideWindow === "next-window" || countedFrom !== start) days.push(line.dayOf(start), line.dayOf(countedFrom));
  if (isWorkingUnit(limit.unit)) days.push(line.dayOf(countedFrom), last);
  if (limit.roll !== "none") days.push(last, rolled);
  if (limit.due === "close-of-business") days.push(rolled);
  return days;
}
