import type { CalendarDefinition } from "../definition/calendar.js";
import type { Duration, TimeUnit } from "../definition/duration.js";
import type { Limit } from "../definition/limit.js";
import { CalendarError } from "./calendar-error.js";
import type { CalendarParts } from "./calendar-parts.js";
import { formatCivilDay, parseCivilDay } from "./civil-day.js";
import { createDayPlans } from "./day-plan.js";
import type { DueInstant } from "./due.js";
import { dueInstant, lengthOf } from "./due.js";
import type { Instant } from "./instant.js";
import { publishedDays } from "./published-days.js";
import type { RemainingTime } from "./remaining-time.js";
import { remainingTime, resumedDue } from "./remaining-time.js";
import { createSeasons } from "./season.js";
import { elapsed, move } from "./span.js";
import { timeZoneOf } from "./time-zone.js";
import { createWorkLine } from "./work-line.js";
import { createYearShapes } from "./year-shape.js";
import { createYearSums } from "./year-sums.js";

/** A calendar as written or as parsed: lists that are empty may be left out. */
export type CalendarSource = Omit<CalendarDefinition, "days" | "seasons"> & Partial<Pick<CalendarDefinition, "days" | "seasons">>;

/**
 * When a district works, and what that makes of its limits. Instants are epoch milliseconds; civil dates are those of
 * the calendar's time zone, whatever the process's. Every method throws a `CalendarError` with code `out-of-range`
 * outside the civil years 1 to 9999, and for an answer no working time ever leads to.
 */
export interface WorkCalendar {
  /** The IANA time zone of the civil dates. */
  readonly timeZone: string;
  /** The last civil date whose holidays are published, `YYYY-MM-DD`; nothing where there is none to publish. */
  readonly horizon: string | undefined;
  /**
   * When a limit that starts at an instant ends. Day units: on the N-th counted day, the start's day left out (Civil
   * Code art. 201) or counted in, at the time of day `due` says, rolled off a day off as `roll` says (art. 203). Hour
   * and minute units: after that much time, at a window's end rather than the next one's start; `due` and `roll` then
   * move it only where the limit gives them. Never before the count began. Throws `amount-invalid`, `amount-not-whole`, `season-unknown`, `season-empty`.
   */
  due(start: Instant, limit: Limit): DueInstant;
  /** How much a limit that starts at an instant grants: its amount, or that of the variant whose season the count begins in. Throws as `due` does. */
  lengthOf(start: Instant, limit: Limit): Duration;
  /**
   * The instant a span after another. Day units keep the local time of day, on the N-th day after; of working days a
   * moment on a day off is the end of the last one, so that one working day after Saturday noon is the end of Monday.
   * No switch of a limit applies. Throws `amount-invalid`, `amount-not-whole`.
   */
  add(at: Instant, span: Duration): Instant;
  /**
   * The instant a span before another: a rung "one working day before due". Of working days a moment on a day off is
   * the beginning of the next one, of hours a window's end is the next one's start. Throws as `add` does.
   */
  subtract(at: Instant, span: Duration): Instant;
  /**
   * How much of a unit lies between two instants, fractions included; negative if `end` is first. A working day's
   * parts are parts of its own working time, a calendar day's those of 24 hours by the wall clock.
   */
  elapsed(start: Instant, end: Instant, unit: TimeUnit): number;
  /** What is left of a deadline whose clock stops at an instant: working time for working units, else elapsed time. */
  remaining(at: Instant, due: Instant, limit: Limit): RemainingTime;
  /** When a deadline whose clock runs again at an instant ends; with no pause, when it would have. */
  resume(at: Instant, remaining: RemainingTime): Instant;
  /** Whether any work is done on a civil date. Throws `date-malformed`. */
  isWorkingDay(date: string): boolean;
  /** Whether an instant lies in a work window; a window's end does not. */
  isWorkingTime(at: Instant): boolean;
  /** The civil date of an instant in the district, `YYYY-MM-DD`. */
  civilDate(at: Instant): string;
  /** Whether the holidays of a civil date are published; outside that, the weekly pattern is a guess. Throws `date-malformed`. */
  isPublished(date: string): boolean;
}

/**
 * Makes a calendar of its definition, in the time zone given, else the definition's, else, for China, Asia/Shanghai.
 * Throws a `CalendarError` with code `time-zone-missing`, `time-zone-unknown`, `window-empty`, `season-unknown` or
 * `date-malformed`.
 */
export function createWorkCalendar(calendar: CalendarSource, timeZone?: string): WorkCalendar {
  const parts = createParts(calendar, timeZone ?? calendar.timeZone ?? (calendar.base === "cn" ? "Asia/Shanghai" : undefined));
  const { zone, line, published } = parts;
  return {
    timeZone: zone.id,
    horizon: published.horizon,
    due: (start, limit) => dueInstant(parts, start, limit),
    lengthOf: (start, limit) => lengthOf(parts, start, limit),
    add: (at, span) => move(parts, at, span, 1),
    subtract: (at, span) => move(parts, at, span, -1),
    elapsed: (start, end, unit) => elapsed(parts, start, end, unit),
    remaining: (at, due, limit) => remainingTime(parts, at, due, limit),
    resume: (at, remaining) => resumedDue(parts, at, remaining),
    isWorkingDay: (date) => line.isWorkingDay(parseCivilDay(date)),
    isWorkingTime: line.isWorkingTime,
    civilDate: (at) => formatCivilDay(line.dayOf(at)),
    isPublished: (date) => published.isPublished(parseCivilDay(date)),
  };
}

function createParts(calendar: CalendarSource, timeZone: string | undefined): CalendarParts {
  if (timeZone === undefined) throw new CalendarError("time-zone-missing", calendar.base);
  const zone = timeZoneOf(timeZone);
  const published = publishedDays(calendar);
  const seasonOf = createSeasons(calendar.seasons ?? []);
  const plans = createDayPlans({ ...calendar, days: calendar.days ?? [] }, published, seasonOf);
  const shapes = createYearShapes(plans, zone);
  return { zone, published, seasonOf, line: createWorkLine(plans, zone, shapes, createYearSums(shapes)) };
}
