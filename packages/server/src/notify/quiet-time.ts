import { timeZoneOf, type Digest, type Instant, type QuietHours, type WorkCalendar } from "@gridloop/core";

const dayMs = 86_400_000;

/** Longer than any run of days off; a calendar without a working day leaves nobody waiting for ever. */
const mostDays = 400;

/** What deferring needs of a district. */
type DistrictTime = Pick<WorkCalendar, "timeZone" | "isWorkingDay">;

/** When a message may go out at the earliest: not in quiet hours, and with a digest not before its next time. */
export function notBefore(now: Instant, calendar: DistrictTime, quiet: QuietHours | undefined, digest: Digest | undefined): Instant {
  return afterQuiet(digest === undefined ? now : nextDigest(now, calendar, digest), calendar, quiet);
}

/** The first moment from an instant on that is in no quiet hours, reckoned by the district's wall clock. */
function afterQuiet(from: Instant, calendar: DistrictTime, quiet: QuietHours | undefined): Instant {
  if (quiet === undefined) return from;
  let at = from;
  for (let steps = 0; steps < 2 * mostDays; steps++) {
    const end = quietUntil(at, calendar, quiet);
    if (end === undefined) return at;
    at = end;
  }
  return from;
}

/** When the quiet that holds at an instant ends; undefined where none holds. */
function quietUntil(at: Instant, calendar: DistrictTime, quiet: QuietHours): Instant | undefined {
  const { zone, wall, day } = wallOf(at, calendar);
  if (quiet.daysOff === true && !calendar.isWorkingDay(dateOf(day))) return zone.atWall((day + 1) * dayMs);
  const [from, to] = [timeOf(quiet.from), timeOf(quiet.to)];
  for (const begun of [day, day - 1]) {
    if (quiet.weekdays !== undefined && !quiet.weekdays.includes(weekdayOf(begun))) continue;
    const end = begun * dayMs + to + (to <= from ? dayMs : 0);
    if (begun * dayMs + from <= wall && wall < end) return zone.atWall(end);
  }
  return undefined;
}

/** The next time of a digest after an instant. */
function nextDigest(now: Instant, calendar: DistrictTime, { at, workingDays }: Digest): Instant {
  const { zone, day: today } = wallOf(now, calendar);
  const times = at.map(timeOf).toSorted((one, other) => one - other);
  for (let day = today; day < today + mostDays; day++) {
    if (workingDays === true && !calendar.isWorkingDay(dateOf(day))) continue;
    const next = times.map((time) => zone.atWall(day * dayMs + time)).find((instant) => instant > now);
    if (next !== undefined) return next;
  }
  return now;
}

function wallOf(at: Instant, { timeZone }: DistrictTime) {
  const zone = timeZoneOf(timeZone);
  const wall = at + zone.offsetAt(at);
  return { zone, wall, day: Math.floor(wall / dayMs) };
}

/** `HH:MM` as milliseconds of the day. */
const timeOf = (time: string): number => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;

const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** ISO: 1 Monday … 7 Sunday; day 0 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
