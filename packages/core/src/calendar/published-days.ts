import type { CalendarDefinition } from "../definition/calendar.js";
import { chinaDays } from "./china-days.js";
import type { CivilDay } from "./civil-day.js";
import { civilDay, formatCivilDay, parseCivilDay } from "./civil-day.js";

/** Which days are known to differ from the weekly pattern, and how far that knowledge reaches. */
export interface PublishedDays {
  /** Days the base declares off or working (make-up days 调休), within the horizon. */
  readonly base: ReadonlyMap<CivilDay, "off" | "working">;
  /** The last published civil date; nothing where the base has nothing to publish. */
  readonly horizon: string | undefined;
  /** Whether the holidays of a day are known. */
  isPublished(day: CivilDay): boolean;
}

/** The published days of a calendar: those of its base, cut off at the horizon the calendar gives, else at the base's own. */
export function publishedDays({ base, horizon }: Pick<CalendarDefinition, "base" | "horizon">): PublishedDays {
  const china = base === "cn" ? readChinaDays() : undefined;
  const last = horizon === undefined ? (china?.last ?? Infinity) : parseCivilDay(horizon);
  const first = china?.first ?? -Infinity;
  return {
    base: new Map(china === undefined ? [] : [...china.days].filter(([day]) => day <= last)),
    horizon: Number.isFinite(last) ? formatCivilDay(last) : undefined,
    isPublished: (day) => first <= day && day <= last,
  };
}

interface ChinaDays {
  readonly days: ReadonlyMap<CivilDay, "off" | "working">;
  readonly first: CivilDay;
  readonly last: CivilDay;
}

let read: ChinaDays | undefined;

/** Reads the table once, when the first calendar asks for it. */
function readChinaDays(): ChinaDays {
  if (read !== undefined) return read;
  const days = new Map<CivilDay, "off" | "working">();
  const years = chinaDays.map(({ year }) => year);
  for (const { year, off, working } of chinaDays) {
    for (const [ranges, kind] of [
      [off, "off"],
      [working, "working"],
    ] as const) {
      for (const range of ranges.match(/[\d-]+/g) ?? []) {
        const [from = "", to = from] = range.split("-");
        for (let day = dayOf(year, from); day <= dayOf(year, to); day += 1) days.set(day, kind);
      }
    }
  }
  read = { days, first: civilDay(Math.min(...years), 1, 1), last: civilDay(Math.max(...years), 12, 31) };
  return read;
}

function dayOf(year: number, monthDay: string): CivilDay {
  return civilDay(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(2)));
}
