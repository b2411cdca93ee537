import type { CivilDay } from "./civil-day.js";
import { DAY_MS } from "./civil-day.js";
import type { Instant } from "./instant.js";
import type { PublishedDays } from "./published-days.js";
import type { Season } from "./season.js";
import type { TimeZone } from "./time-zone.js";
import type { WorkLine } from "./work-line.js";

/** What a calendar's answers are made of. */
export interface CalendarParts {
  readonly zone: TimeZone;
  readonly line: WorkLine;
  readonly published: PublishedDays;
  readonly seasonOf: (id: string) => Season;
}

/** Milliseconds of the wall clock from a day's midnight to an instant; after the day's end more than a day. */
export function timeOfDay({ zone }: CalendarParts, day: CivilDay, at: Instant): number {
  return at + zone.offsetAt(at) - day * DAY_MS;
}

/** The beginning of a day. */
export function startOfDay({ zone }: CalendarParts, day: CivilDay): Instant {
  return zone.edge(day * DAY_MS);
}

/** Where on its last day a limit ends: 24:00, or the end of the last window, which on a day without windows is 24:00 too. */
export function endOfDay(parts: CalendarParts, day: CivilDay, due: "end-of-day" | "close-of-business"): Instant {
  const close = due === "close-of-business" ? parts.line.closeOfBusiness(day) : undefined;
  return close ?? startOfDay(parts, day + 1);
}

/** The day that ends with an instant or in which it lies: midnight is the end of the day before (24:00), not the beginning of another. */
export function dayEnding({ line }: CalendarParts, at: Instant): CivilDay {
  return line.dayOf(at - 1);
}

/** The start of the next window, or the instant itself inside one. */
export function nextWindow({ line }: CalendarParts, at: Instant): Instant {
  return line.latest(line.position(at));
}
