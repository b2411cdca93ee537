import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Temporal } from "temporal-polyfill";
import type { CalendarSource, Instant } from "../../src/calendar/index.js";
import type { TimeUnit } from "../../src/definition/duration.js";
import type { Limit } from "../../src/definition/limit.js";

/** What a limit comes to when counted day by day. */
export interface NaiveDue {
  at: Instant;
  countedFrom: Instant;
}

interface Stretch {
  from: Instant;
  to: Instant;
}

/** Days after which a search gives up: in 41 years a season of one day has met every weekday. */
const GIVE_UP = 15_000;

/**
 * The calendar as one would first write it: civil dates by Temporal, one day after the other, no tables. It shares no
 * code with the calendar it judges.
 */
export function createNaiveCalendar(definition: CalendarSource, timeZone: string) {
  const base = definition.base === "cn" ? chinaFromPackage() : new Map<string, boolean>();
  const cache = new Map<string, Stretch[]>();

  const instantOf = (date: Temporal.PlainDate, minute: number, gap: "skip" | "forward"): Instant => {
    const wall = date.toPlainDateTime().add({ minutes: minute });
    const there = wall.toZonedDateTime(timeZone);
    if (gap === "forward" || there.toPlainDateTime().equals(wall)) return there.epochMilliseconds;
    // A millisecond on, because the transition before the moment of one is another.
    return there.add({ milliseconds: 1 }).getTimeZoneTransition("previous")?.epochMilliseconds ?? NaN;
  };

  const inSeason = (id: string, date: Temporal.PlainDate): boolean => {
    const season = definition.seasons?.find((each) => each.id === id);
    if (season === undefined) throw new Error(`no season ${id}`);
    const monthDay = date.toString().slice(5);
    return season.from <= season.to ? season.from <= monthDay && monthDay <= season.to : season.from <= monthDay || monthDay <= season.to;
  };

  const weekly = (weekday: number, date: Temporal.PlainDate) => {
    const all = definition.windows.filter((window) => window.weekdays.includes(weekday));
    const seasonal = all.filter((window) => window.season !== undefined && inSeason(window.season, date));
    return seasonal.length > 0 ? seasonal : all.filter((window) => window.season === undefined);
  };

  const makeUp = (date: Temporal.PlainDate) => {
    const windows = weekly(definition.makeUpWeekday ?? 1, date);
    return windows.length > 0 ? windows : weekly(date.dayOfWeek, date);
  };

  const windowsOn = (date: Temporal.PlainDate): { from: string; to: string }[] => {
    const own = definition.days?.findLast((day) => day.date === date.toString());
    if (own !== undefined) return own.kind === "off" ? [] : (own.windows ?? makeUp(date));
    const known = date.toString() <= (definition.horizon ?? "9999");
    const working = known ? base.get(date.toString()) : undefined;
    if (working !== undefined) return working ? makeUp(date) : [];
    return weekly(date.dayOfWeek, date);
  };

  /** The minutes of a day in which work is done, as stretches of instants. */
  const stretches = (date: Temporal.PlainDate): Stretch[] => {
    const known = cache.get(date.toString());
    if (known !== undefined) return known;
    const working = Array.from({ length: 24 * 60 + 1 }, () => false);
    for (const { from, to } of windowsOn(date)) working.fill(true, minutes(from), minutes(to));
    const found: Stretch[] = [];
    let begun: number | undefined;
    working.forEach((now, minute) => {
      if (now && begun === undefined) begun = minute;
      if (!now && begun !== undefined) {
        found.push({ from: instantOf(date, begun, "skip"), to: instantOf(date, minute, "skip") });
        begun = undefined;
      }
    });
    cache.set(date.toString(), found);
    return found;
  };

  const dateOf = (at: Instant): Temporal.PlainDate => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  const isWorkingDay = (date: Temporal.PlainDate): boolean => windowsOn(date).length > 0;

  const step = (from: Temporal.PlainDate, days: 1 | -1, wanted: (date: Temporal.PlainDate) => boolean): Temporal.PlainDate => {
    let date = from;
    for (let tries = 0; tries < GIVE_UP; tries += 1, date = date.add({ days })) if (wanted(date)) return date;
    throw new Error("no such day");
  };

  const nextWindow = (at: Instant): Instant => {
    const open = (date: Temporal.PlainDate) => stretches(date).find(({ from, to }) => at < to && from < to);
    const found = open(step(dateOf(at), 1, (date) => open(date) !== undefined));
    return Math.max(at, found?.from ?? NaN);
  };

  const afterWork = (at: Instant, ms: number): Instant => {
    let left = ms;
    let end = NaN;
    step(dateOf(at), 1, (date) => {
      for (const { from, to } of stretches(date)) {
        const begin = Math.max(at, from);
        if (to <= begin) continue;
        if (left <= to - begin) {
          end = begin + left;
          return true;
        }
        left -= to - begin;
      }
      return false;
    });
    return end;
  };

  const worked = (start: Instant, end: Instant): number => {
    if (end < start) return 0 - worked(end, start);
    let sum = 0;
    for (let date = dateOf(start); Temporal.PlainDate.compare(date, dateOf(end)) <= 0; date = date.add({ days: 1 })) {
      for (const { from, to } of stretches(date)) sum += Math.max(0, Math.min(to, end) - Math.max(from, start));
    }
    return sum;
  };

  const due = (start: Instant, limit: Limit): NaiveDue => {
    const working = limit.unit.startsWith("working");
    let countedFrom = (limit.startOutsideWindow ?? (working ? "next-window" : "as-is")) === "next-window" ? nextWindow(start) : start;
    const wait = limit.startsInSeason;
    if (wait !== undefined && !inSeason(wait, dateOf(countedFrom))) {
      const first = step(dateOf(countedFrom), 1, (date) => inSeason(wait, date) && stretches(date).some(({ from, to }) => from < to));
      countedFrom = nextWindow(instantOf(first, 0, "skip"));
    }

    const { amount, unit } = limit.variants?.find(({ season }) => inSeason(season, dateOf(countedFrom))) ?? limit;
    const firstDay = dateOf(countedFrom);
    let last: Temporal.PlainDate;
    let exact: Instant | undefined;
    if (unit.endsWith("-days")) {
      const counts = (date: Temporal.PlainDate): boolean => unit === "calendar-days" || isWorkingDay(date);
      let day = 0;
      last = step(limit.firstDay === "included" ? firstDay : firstDay.add({ days: 1 }), 1, (date) => counts(date) && ++day === amount);
      if (last.equals(firstDay)) exact = countedFrom;
    } else {
      const ms = Math.round(amount * msOf(unit));
      exact = unit.startsWith("elapsed") ? countedFrom + ms : afterWork(countedFrom, ms);
      last = dateOf(exact - 1);
    }

    const wall = Temporal.Instant.fromEpochMilliseconds(exact ?? countedFrom)
      .toZonedDateTimeISO(timeZone)
      .toPlainDateTime();
    const ofDay = wall.since((exact === undefined ? firstDay : last).toPlainDateTime(), { largestUnit: "milliseconds" });
    const end = (date: Temporal.PlainDate): Instant => {
      if (limit.due === "end-of-day") return instantOf(date.add({ days: 1 }), 0, "skip");
      if (limit.due === "close-of-business") return stretches(date).at(-1)?.to ?? instantOf(date.add({ days: 1 }), 0, "skip");
      if (exact !== undefined && date.equals(last)) return exact;
      return date.toPlainDateTime().add(ofDay).toZonedDateTime(timeZone).epochMilliseconds;
    };

    const roll = limit.roll ?? (limit.unit === "calendar-days" ? "next-working-day" : "none");
    let at = end(last);
    if (roll !== "none" && !isWorkingDay(last)) {
      const rolled = end(step(last, roll === "next-working-day" ? 1 : -1, isWorkingDay));
      if (rolled >= countedFrom) at = rolled;
    }
    return { at: Math.max(at, countedFrom), countedFrom };
  };

  return {
    due,
    worked,
    isWorkingDay: (date: string): boolean => isWorkingDay(Temporal.PlainDate.from(date)),
    isWorkingTime: (at: Instant): boolean => stretches(dateOf(at)).some(({ from, to }) => from <= at && at < to),
    civilDate: (at: Instant): string => dateOf(at).toString(),
  };
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function msOf(unit: TimeUnit): number {
  return unit.endsWith("-hours") ? 3_600_000 : 60_000;
}

/** China's days that differ from their weekday, straight from the package: true for make-up working days. */
function chinaFromPackage(): Map<string, boolean> {
  const require = createRequire(import.meta.url);
  const days = new Map<string, boolean>();
  for (let year = 2019; year <= 2026; year += 1) {
    const file = JSON.parse(readFileSync(require.resolve(`holiday-calendar/data/CN/${year}.json`), "utf8")) as {
      dates: { date: string; type: string }[];
    };
    for (const { date, type } of file.dates) if (date >= "2019") days.set(date, type === "transfer_workday");
  }
  return days;
}
