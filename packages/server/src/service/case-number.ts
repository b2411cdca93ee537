import { toRfc3339, type Instant } from "@gridloop/core";

/** What a district without a pattern of its own gets: the day and a running number of the day. */
const standard = "{date}-{sequence:5}";

/** The series a case's number runs in: the opening day, `YYYYMMDD` in the district's zone. */
export const numberSeries = (at: Instant, timeZone: string): string => toRfc3339(at, timeZone).slice(0, 10).replaceAll("-", "");

/**
 * Writes a case's number.
 *
 * @param pattern `{date}` is the series, `{sequence}` the running number, zero-padded by `{sequence:n}`.
 */
export function formatCaseNumber(pattern: string | undefined, series: string, sequence: number): string {
  return (pattern ?? standard)
    .replaceAll("{date}", series)
    .replace(/\{sequence(?::(\d{1,2}))?\}/g, (_all, width: string | undefined) => String(sequence).padStart(Number(width ?? 0), "0"));
}
