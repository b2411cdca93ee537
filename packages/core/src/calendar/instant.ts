import { CalendarError } from "./calendar-error.js";
import { civilDay, civilParts, DAY_MS, daysInMonth, FIRST_YEAR, formatCivilDay, LAST_YEAR } from "./civil-day.js";
import { timeZoneOf } from "./time-zone.js";

/** A moment, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

const MINUTE_MS = 60_000;

const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/**
 * Reads a date-time with an offset (RFC 3339 §5.6), `2026-02-25T00:00:00+08:00`; fractions are cut to milliseconds and
 * a leap second counts as the second after it. Throws `instant-malformed` for anything else: without an offset a
 * date-time would mean another moment on every machine.
 */
export function toInstant(rfc3339: string): Instant {
  const match = RFC_3339.exec(rfc3339);
  if (match === null) throw new CalendarError("instant-malformed", rfc3339);
  const part = (index: number): number => Number(match[index] ?? 0);
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)];
  const [offsetHour, offsetMinute] = [part(9), part(10)];
  const offset = (match[8] === "-" ? -1 : 1) * (offsetHour * 60 + offsetMinute) * MINUTE_MS;
  const minuteStart = civilDay(year, month, day) * DAY_MS + (hour * 60 + minute) * MINUTE_MS - offset;
  const valid =
    year >= FIRST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month) &&
    hour < 24 &&
    minute < 60 &&
    offsetHour < 24 &&
    offsetMinute < 60 &&
    // Leap seconds are only ever the last second of a UTC day.
    (second < 60 || (second === 60 && (minuteStart + MINUTE_MS) % DAY_MS === 0));
  if (!valid) throw new CalendarError("instant-malformed", rfc3339);
  return minuteStart + second * 1000 + Number((match[7] ?? "").slice(0, 3).padEnd(3, "0"));
}

/**
 * Writes an instant as the civil time of an IANA time zone with its offset (RFC 3339), milliseconds only where there
 * are any. Throws `time-zone-unknown`, and `out-of-range` outside the years four digits can write.
 */
export function toRfc3339(at: Instant, timeZone: string): string {
  if (!Number.isFinite(at)) throw new CalendarError("out-of-range", String(at));
  // RFC 3339 offsets have no seconds, which some local mean times before 1972 had.
  const offset = Math.round(timeZoneOf(timeZone).offsetAt(at) / MINUTE_MS) * MINUTE_MS;
  const wall = Math.floor(at) + offset;
  const day = Math.floor(wall / DAY_MS);
  const { year } = civilParts(day);
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new CalendarError("out-of-range", String(at));
  const ofDay = wall - day * DAY_MS;
  const time = [Math.floor(ofDay / 3_600_000), Math.floor(ofDay / MINUTE_MS) % 60, Math.floor(ofDay / 1000) % 60]
    .map((value) => pad(value))
    .join(":");
  const ms = ofDay % 1000;
  const minutes = Math.abs(offset) / MINUTE_MS;
  const sign = offset < 0 ? "-" : "+";
  return `${formatCivilDay(day)}T${time}${ms === 0 ? "" : `.${pad(ms, 3)}`}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, "0");
}
