import type { CalendarDefinition } from "../definition/calendar.js";
import { CalendarError } from "./calendar-error.js";
import type { CivilDay } from "./civil-day.js";
import { parseCivilDay, weekdayOf, yearOf } from "./civil-day.js";
import type { PublishedDays } from "./published-days.js";
import type { Season } from "./season.js";

/** A stretch of a day's wall clock in which work is done, in milliseconds after its midnight; `to` itself is outside. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** When a day is worked: windows in order, without touching or overlapping. A day without windows is not a working day. */
export interface DayPlan {
  readonly windows: readonly DayWindow[];
  /** Their length by the wall clock, in milliseconds. */
  readonly ms: number;
}

/** The plans of all days. */
export interface DayPlans {
  /** The plan of a day. */
  of(day: CivilDay): DayPlan;
  /** The plan a day would have were it not exceptional: it depends on weekday, month and day of month only. */
  pattern(day: CivilDay): DayPlan;
  /** The years that hold exceptional days. */
  readonly exceptionalYears: ReadonlySet<number>;
}

type WindowDefinition = CalendarDefinition["windows"][number];
type Span = Pick<WindowDefinition, "from" | "to">;

const noWork: DayPlan = { windows: [], ms: 0 };

/**
 * Works out the plans of all days. Of a weekday's windows those of a season replace, in that season, those of all year.
 * A day declared working without windows of its own works the windows of `makeUpWeekday`, or, where that weekday has
 * none, of its own weekday. Throws `window-empty`, `season-unknown`, `date-malformed`.
 */
export function createDayPlans(
  definition: Pick<CalendarDefinition, "windows" | "days" | "makeUpWeekday">,
  published: PublishedDays,
  seasonOf: (id: string) => Season,
): DayPlans {
  const week = createWeek(definition.windows, seasonOf);
  const makeUp = (day: CivilDay): DayPlan => {
    const plan = week(definition.makeUpWeekday ?? 1, day);
    return plan.windows.length > 0 ? plan : week(weekdayOf(day), day);
  };

  const exceptional = new Map<CivilDay, DayPlan>();
  for (const [day, kind] of published.base) exceptional.set(day, kind === "off" ? noWork : makeUp(day));
  for (const { date, kind, windows } of definition.days) {
    const day = parseCivilDay(date);
    exceptional.set(day, kind === "off" ? noWork : windows === undefined ? makeUp(day) : planOf(windows));
  }

  const pattern = (day: CivilDay): DayPlan => week(weekdayOf(day), day);
  return {
    of: (day) => exceptional.get(day) ?? pattern(day),
    pattern,
    exceptionalYears: new Set([...exceptional.keys()].map(yearOf)),
  };
}

/** The weekly pattern: the plan of a weekday in the seasons a day lies in. */
function createWeek(
  definitions: readonly WindowDefinition[],
  seasonOf: (id: string) => Season,
): (weekday: number, day: CivilDay) => DayPlan {
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const windows = definitions.filter((window) => window.weekdays.includes(weekday));
    const seasonal = windows.flatMap((window) => (window.season === undefined ? [] : [{ window, season: seasonOf(window.season) }]));
    return { allYear: planOf(windows.filter((window) => window.season === undefined)), seasonal, plans: new Map<string, DayPlan>() };
  });

  return (weekday, day) => {
    const rule = weekdays[weekday - 1];
    if (rule === undefined) return noWork;
    if (rule.seasonal.length === 0) return rule.allYear;
    const running = rule.seasonal.map(({ season }) => season.contains(day));
    if (!running.includes(true)) return rule.allYear;
    // One plan per combination of running seasons, so that the days of a season share it.
    const key = running.join();
    const plan = rule.plans.get(key) ?? planOf(rule.seasonal.filter((_, index) => running[index]).map(({ window }) => window));
    rule.plans.set(key, plan);
    return plan;
  };
}

/** A plan of windows in any order; those that touch or overlap become one, so that no moment is counted twice. */
function planOf(spans: readonly Span[]): DayPlan {
  const sorted = spans.map((span) => ({ from: timeOfDay(span.from), to: timeOfDay(span.to), span })).sort((a, b) => a.from - b.from);
  const windows: { from: number; to: number }[] = [];
  for (const { from, to, span } of sorted) {
    if (!(from < to)) throw new CalendarError("window-empty", `${span.from}-${span.to}`);
    const last = windows.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else windows.push({ from, to });
  }
  return windows.length === 0 ? noWork : { windows, ms: windows.reduce((sum, { from, to }) => sum + to - from, 0) };
}

/** `HH:MM` in milliseconds after midnight. */
function timeOfDay(text: string): number {
  return (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * 60_000;
}
