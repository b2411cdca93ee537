import { CalendarError } from "./calendar-error.js";
import type { CivilDay } from "./civil-day.js";
import { civilDay, DAY_MS, FIRST_YEAR, LAST_YEAR, yearOf } from "./civil-day.js";
import type { DayPlans } from "./day-plan.js";
import type { Instant } from "./instant.js";
import type { TimeZone } from "./time-zone.js";
import type { YearShapes } from "./year-shape.js";
import { windowInstants } from "./year-shape.js";
import type { WorkSum, YearSums } from "./year-sums.js";

/**
 * All working time laid end to end: a moment has a position on it (milliseconds of work before it), a day has a number
 * (working days before it). Only differences between positions or numbers mean anything. Every question costs a few
 * table look-ups and binary searches, however far apart two moments lie. Throws `out-of-range` outside the years 1 to 9999.
 */
export interface WorkLine {
  /** The civil day of an instant. */
  dayOf(at: Instant): CivilDay;
  isWorkingDay(day: CivilDay): boolean;
  /** Whether an instant lies in a window; a window's end does not. */
  isWorkingTime(at: Instant): boolean;
  /** How many working days lie before a day; on a working day, its own number. */
  workdaysBefore(day: CivilDay): number;
  /** The working day of a number. */
  workday(number: number): CivilDay;
  /** The position of an instant. */
  position(at: Instant): number;
  /** The first instant of a position: at a window's end, that end. */
  earliest(position: number): Instant;
  /** The last instant of a position: at a window's end, the next window's start. */
  latest(position: number): Instant;
  /** How much of its day's work lies before an instant, 0 to 1. */
  partOfDay(at: Instant): number;
  /** The end of a day's last window; nothing on a day without. */
  closeOfBusiness(day: CivilDay): Instant | undefined;
}

const FIRST_DAY = civilDay(FIRST_YEAR, 1, 1);
const LAST_DAY = civilDay(LAST_YEAR, 12, 31);

/** Lays the working time of a calendar end to end. */
export function createWorkLine(plans: DayPlans, zone: TimeZone, shapes: YearShapes, sums: YearSums): WorkLine {
  const dayOf = (at: Instant): CivilDay => {
    const day = Number.isFinite(at) ? Math.floor((at + zone.offsetAt(at)) / DAY_MS) : NaN;
    if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw new CalendarError("out-of-range", String(at));
    return day;
  };

  // Where searches begin: nearly every answer lies close to the day last asked about. Affects the cost only.
  let nearYear: number | undefined;

  const sumBefore = (day: CivilDay): WorkSum => {
    const year = yearOf(day);
    nearYear = year;
    const shape = shapes.of(year);
    const index = day - civilDay(year, 1, 1);
    const { workdays, ms } = sums.before(year);
    return { workdays: workdays + entry(shape.workdays, index), ms: ms + entry(shape.ms, index) };
  };

  /** Milliseconds of work on a day before an instant. */
  const workedOn = (day: CivilDay, until: Instant): number =>
    plans.of(day).windows.reduce((sum, window) => {
      const { from, to } = windowInstants(zone, day, window);
      return sum + Math.max(0, Math.min(until, to) - from);
    }, 0);

  /** The first day at whose end the sum of `key` satisfies `reached`, which stays true once it is. */
  const firstDay = (key: keyof WorkSum, reached: (sum: number) => boolean): CivilDay => {
    const year = firstYear(nearYear ?? 2000, (candidate) => reached(sums.before(candidate + 1)[key]));
    const before = sums.before(year)[key];
    const table = shapes.of(year)[key];
    return civilDay(year, 1, 1) + firstWhere(-1, table.length - 2, (index) => reached(before + entry(table, index + 1)));
  };

  const isWorkingDay = (day: CivilDay): boolean => plans.of(day).windows.length > 0;

  /** The instant of a position by the first window whose end satisfies `reached`. */
  const instantWhere = (position: number, reached: (sum: number) => boolean): Instant => {
    const day = firstDay("ms", reached);
    let sum = sumBefore(day).ms;
    // Always replaced: a day whose work reaches the position has windows.
    let found: Instant = day * DAY_MS;
    for (const window of plans.of(day).windows) {
      const { from, to } = windowInstants(zone, day, window);
      found = Math.min(from + position - sum, to);
      sum += to - from;
      if (reached(sum)) break;
    }
    return found;
  };

  return {
    dayOf,
    isWorkingDay,
    isWorkingTime: (instant) => {
      const day = dayOf(instant);
      return plans.of(day).windows.some((window) => {
        const { from, to } = windowInstants(zone, day, window);
        return from <= instant && instant < to;
      });
    },
    workdaysBefore: (day) => sumBefore(day).workdays,
    workday: (number) => firstDay("workdays", (sum) => sum > number),
    position: (instant) => {
      const day = dayOf(instant);
      return sumBefore(day).ms + workedOn(day, instant);
    },
    earliest: (position) => instantWhere(position, (sum) => sum >= position),
    latest: (position) => instantWhere(position, (sum) => sum > position),
    partOfDay: (instant) => {
      const day = dayOf(instant);
      const whole = workedOn(day, Infinity);
      return whole === 0 ? 0 : workedOn(day, instant) / whole;
    },
    closeOfBusiness: (day) => {
      const window = plans.of(day).windows.at(-1);
      return window === undefined ? undefined : windowInstants(zone, day, window).to;
    },
  };
}

/** The first year in which a condition holds that stays true once it is, by strides that double from a year near it. */
function firstYear(near: number, holds: (year: number) => boolean): number {
  let [fails, last] = [near, near];
  if (holds(near)) {
    // Before the first year nothing is known to fail: an answer there would be before the range.
    for (let stride = 1; holds(fails); stride *= 2) {
      if (fails < FIRST_YEAR) throw new CalendarError("out-of-range", `before ${FIRST_YEAR}`);
      last = fails;
      fails = Math.max(FIRST_YEAR - 1, fails - stride);
    }
  } else {
    for (let stride = 1; !holds(last); stride *= 2) {
      if (last >= LAST_YEAR) throw new CalendarError("out-of-range", `after ${LAST_YEAR}`);
      fails = last;
      last = Math.min(LAST_YEAR, last + stride);
    }
  }
  return firstWhere(fails, last, holds);
}

/** The first whole number above `fails` and up to `last` for which a condition holds that stays true once it is, and is true of `last`. */
function firstWhere(fails: number, last: number, holds: (value: number) => boolean): number {
  let [low, high] = [fails, last];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function entry(table: Uint16Array | Float64Array, index: number): number {
  return table[index] ?? 0;
}
