import { CalendarError } from "./calendar-error.js";

/** A civil date as the number of days since 1970-01-01, whatever the zone. */
export type CivilDay = number;

/** Milliseconds of a civil day on the wall clock. */
export const DAY_MS = 86_400_000;

/** Years that `YYYY-MM-DD` and RFC 3339 can write; year 0 is left out so that no arithmetic of theirs meets it. */
export const FIRST_YEAR = 1;
export const LAST_YEAR = 9999;

/** The day of a year, month (1–12) and day of month; counts eras of 400 years from 1 March (Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function civilDay(year: number, month: number, day: number): CivilDay {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1–12) and day of month of a day. */
export function civilParts(day: CivilDay): { year: number; month: number; day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1 };
}

/** The year of a day. */
export function yearOf(day: CivilDay): number {
  return civilParts(day).year;
}

/** The ISO weekday of a day: 1 Monday … 7 Sunday. */
export function weekdayOf(day: CivilDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatCivilDay(civil: CivilDay): string {
  const { year, month, day } = civilParts(civil);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Reads `YYYY-MM-DD`; throws `date-malformed` for anything else and for days no month has. */
export function parseCivilDay(date: string): CivilDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = match === null ? [0, 0, 0] : [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    throw new CalendarError("date-malformed", date);
  return civilDay(year, month, day);
}
