import { civilDay, civilParts, DAY_MS, daysInMonth, formatCivilDay, parseCivilDay, weekdayOf } from "./civil-day.js";
import type { Instant } from "./instant.js";
import { timeZoneOf } from "./time-zone.js";

/** A stretch of civil dates, `YYYY-MM-DD`, both inclusive. */
export interface Period {
  from: string;
  to: string;
}

/** The week a civil date lies in, Monday to Sunday (ISO 8601). Throws `CalendarError`: `date-malformed`. */
export function weekOf(date: string): Period {
  const day = parseCivilDay(date);
  const monday = day - weekdayOf(day) + 1;
  return { from: formatCivilDay(monday), to: formatCivilDay(monday + 6) };
}

/** The calendar month a civil date lies in. Throws `CalendarError`: `date-malformed`. */
export function monthOf(date: string): Period {
  const { year, month } = civilParts(parseCivilDay(date));
  return { from: formatCivilDay(civilDay(year, month, 1)), to: formatCivilDay(civilDay(year, month, daysInMonth(year, month))) };
}

/** How many civil dates a period has; none or fewer where it ends before it begins. Throws `CalendarError`: `date-malformed`. */
export const daysOf = ({ from, to }: Period): number => parseCivilDay(to) - parseCivilDay(from) + 1;

/**
 * The instants a period begins and ends at (exclusive) on the wall clock of a zone.
 * Throws `CalendarError`: `date-malformed`, `time-zone-unknown`.
 */
export function instantsOf({ from, to }: Period, timeZone: string): { from: Instant; to: Instant } {
  const zone = timeZoneOf(timeZone);
  return { from: zone.edge(parseCivilDay(from) * DAY_MS), to: zone.edge((parseCivilDay(to) + 1) * DAY_MS) };
}
