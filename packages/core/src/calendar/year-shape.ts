import type { CivilDay } from "./civil-day.js";
import { civilDay, DAY_MS, isLeapYear, weekdayOf, yearOf } from "./civil-day.js";
import type { DayPlan, DayPlans, DayWindow } from "./day-plan.js";
import type { Instant } from "./instant.js";
import type { TimeZone } from "./time-zone.js";

/** What a year's days add up to: `workdays[i]` working days and `ms[i]` milliseconds of work before its i-th day (from 0), totals last. */
export interface YearShape {
  readonly workdays: Uint16Array;
  readonly ms: Float64Array;
}

/** The shapes of all years. */
export interface YearShapes {
  of(year: number): YearShape;
  /** The first and the last year that may differ from every other year of their kind; beyond them only the kind counts. */
  readonly own: { readonly first: number; readonly last: number };
}

/**
 * The years whose changes of offset are looked up one by one. Zones knew no summer time before 1916, and the rules they
 * will keep for ever all hold by 2100 (Morocco's list of Ramadans, the longest, ends in 2087).
 */
const SHIFTS_FROM = 1850;
const SHIFTS_TO = 2100;

/** The real time from a window's beginning to its end on a day; less or more than its length where the offset changes in it. */
export function windowInstants(zone: TimeZone, day: CivilDay, window: DayWindow): { from: Instant; to: Instant } {
  return { from: zone.edge(day * DAY_MS + window.from), to: zone.edge(day * DAY_MS + window.to) };
}

/**
 * Builds the shapes of years when they are first asked for. Years of one kind (same weekday of 1 January, same length)
 * share one shape unless they hold exceptional days or a change of offset inside a window, so that at most 14 shapes
 * serve all years nothing particular is known of.
 */
export function createYearShapes(plans: DayPlans, zone: TimeZone): YearShapes {
  const first = Math.min(SHIFTS_FROM, ...plans.exceptionalYears);
  const last = Math.max(SHIFTS_TO, ...plans.exceptionalYears);
  const byKind = new Map<number, YearShape>();
  const byYear = new Map<number, YearShape>();
  const lasting = new Map<number, YearShape>();

  const plain = (year: number): YearShape => remember(byKind, kindOf(year), () => build(year, plans.pattern, (_day, plan) => plan.ms));

  const own = (year: number): YearShape =>
    remember(byYear, year, () => {
      const real = realLengths(zone, plans, year);
      if (real.size === 0 && !plans.exceptionalYears.has(year)) return plain(year);
      return build(year, plans.of, (day, plan) => real.get(day) ?? plan.ms);
    });

  return {
    own: { first, last },
    of: (year) => {
      if (year < first) return plain(year);
      if (year <= last) return own(year);
      // A rule kept for ever ("the second Sunday in March") falls alike in years of one kind, so one of them stands for all.
      return remember(lasting, kindOf(year), () => own(nextOfKind(last + 1, kindOf(year))));
    },
  };
}

function build(year: number, planOf: (day: CivilDay) => DayPlan, msOf: (day: CivilDay, plan: DayPlan) => number): YearShape {
  const start = civilDay(year, 1, 1);
  const length = isLeapYear(year) ? 366 : 365;
  const workdays = new Uint16Array(length + 1);
  const ms = new Float64Array(length + 1);
  let [daysSoFar, msSoFar] = [0, 0];
  for (let index = 0; index < length; index += 1) {
    const plan = planOf(start + index);
    if (plan.windows.length > 0) {
      daysSoFar += 1;
      msSoFar += msOf(start + index, plan);
    }
    workdays[index + 1] = daysSoFar;
    ms[index + 1] = msSoFar;
  }
  return { workdays, ms };
}

/** The real length of work on those days of a year on which it differs from the wall clock's. */
function realLengths(zone: TimeZone, plans: DayPlans, year: number): Map<CivilDay, number> {
  const real = new Map<CivilDay, number>();
  const from = (civilDay(year, 1, 1) - 1) * DAY_MS;
  const to = (civilDay(year + 1, 1, 1) + 1) * DAY_MS;
  for (const { at, before, after } of zone.shifts(from, to)) {
    const lastTouched = Math.floor((at + Math.max(before, after)) / DAY_MS);
    for (let day = Math.floor((at + Math.min(before, after)) / DAY_MS); day <= lastTouched; day += 1) {
      if (yearOf(day) !== year) continue;
      const plan = plans.of(day);
      const ms = plan.windows.reduce((sum, window) => {
        const instants = windowInstants(zone, day, window);
        return sum + instants.to - instants.from;
      }, 0);
      if (ms !== plan.ms) real.set(day, ms);
    }
  }
  return real;
}

/** Years of one kind have the same dates on the same weekdays. */
function kindOf(year: number): number {
  return weekdayOf(civilDay(year, 1, 1)) + (isLeapYear(year) ? 7 : 0);
}

/** The first year of a kind from a year on: at most 40 years on, over a century without a leap day. */
function nextOfKind(from: number, kind: number): number {
  let year = from;
  while (kindOf(year) !== kind) year += 1;
  return year;
}

function remember<Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = memory.get(key);
  if (value === undefined) {
    value = make();
    memory.set(key, value);
  }
  return value;
}
