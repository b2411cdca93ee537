import { toInstant, toRfc3339, type Instant } from "@gridloop/core/calendar";

/** Reads an instant as another system wrote it; undefined for what is none. */
export type InstantReader = (text: string) => Instant | undefined;

const parts: Record<string, string> = {
  yyyy: "(?<year>\\d{4})",
  MM: "(?<month>\\d{1,2})",
  dd: "(?<day>\\d{1,2})",
  HH: "(?<hour>\\d{1,2})",
  hh: "(?<half>\\d{1,2})",
  mm: "(?<minute>\\d{2})",
  ss: "(?<second>\\d{2})",
  a: "(?<noon>[AaPp])\\.?[Mm]\\.?",
};

/**
 * Makes a reader of instants.
 *
 * @param pattern `iso` (RFC 3339), or made of yyyy MM dd HH hh mm ss a and whatever stands between them.
 * @param timeZone the IANA zone of wall-clock times. One a change of offset skips moves forward by the gap, and of two
 *   the same it is the first (RFC 5545 §3.3.5).
 */
export function instantReader(pattern: string, timeZone: string): InstantReader {
  if (pattern === "iso") return readIso;
  const shape = new RegExp(
    `^${pattern.replaceAll(/yyyy|MM|dd|HH|hh|mm|ss|a|[^]/g, (part) => parts[part] ?? part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))}$`,
  );
  return (text) => {
    const found = shape.exec(text.trim())?.groups;
    const wall = found === undefined ? undefined : wallTime(found);
    return wall === undefined ? undefined : atWall(wall, timeZone);
  };
}

function readIso(text: string): Instant | undefined {
  try {
    return toInstant(text.trim());
  } catch {
    return undefined;
  }
}

/** Milliseconds from 1970-01-01T00:00 on the same wall clock; nothing for a date or time there is not. */
function wallTime(found: Record<string, string | undefined>): number | undefined {
  const number = (name: string, otherwise: number): number => (found[name] === undefined ? otherwise : Number(found[name]));
  const [year, month, day] = [number("year", 1970), number("month", 1), number("day", 1)];
  const half = found["half"] === undefined ? undefined : Number(found["half"]);
  if (half !== undefined && (half < 1 || half > 12)) return undefined;
  const hour = half === undefined ? number("hour", 0) : (half % 12) + (/p/i.test(found["noon"] ?? "") ? 12 : 0);
  const [minute, second] = [number("minute", 0), number("second", 0)];
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const isReal =
    new Date(wall).getUTCMonth() === month - 1 && new Date(wall).getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return isReal ? wall : undefined;
}

const DAY_MS = 86_400_000;

function atWall(wall: number, timeZone: string): Instant {
  // The offsets well before and after: they differ only around a change, and then the wall time means one, both or neither.
  const [before, after] = [offsetAt(wall - DAY_MS, timeZone), offsetAt(wall + DAY_MS, timeZone)];
  const fits = [...new Set([wall - before, wall - after])].filter((at) => at + offsetAt(at, timeZone) === wall);
  return fits.length === 0 ? wall - before : Math.min(...fits);
}

/** Milliseconds east of UTC, read off the written form. */
function offsetAt(at: Instant, timeZone: string): number {
  const written = toRfc3339(at, timeZone);
  return Date.parse(`${written.slice(0, -6)}Z`) - at;
}
