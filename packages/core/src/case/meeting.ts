import { timeZoneOf, type Instant, type WorkCalendar } from "../calendar/index.js";
import type { Meeting } from "../definition/index.js";

const DAY_MS = 86_400_000;

/** 1970-01-01, day 0, was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** No spell of days off is longer; a meeting put off for as long is still ahead. */
const LONGEST_SPELL = 60;

/**
 * When a weekly meeting is held next, strictly after an instant: on its weekday at its time on the district's wall clock. One that falls
 * on a day off is held on the next working day, so after a long holiday two weeks' meetings may be one.
 */
export function nextMeeting(calendar: WorkCalendar, { weekday, time }: Meeting, after: Instant): Instant {
  const zone = timeZoneOf(calendar.timeZone);
  const today = Math.floor((after + zone.offsetAt(after)) / DAY_MS);
  const ofDay = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
  const first = today - LONGEST_SPELL;
  // A meeting of weeks ago may have been put off until now: of all that are ahead, the earliest.
  for (let day = first + ((weekday - weekdayOf(first) + 7) % 7); ; day += 7) {
    const at = zone.atWall(workingDay(calendar, day) * DAY_MS + ofDay);
    if (at > after) return at;
  }
}

/** The day itself or the next working one; where none is found within any spell of days off, the day itself. */
function workingDay(calendar: WorkCalendar, day: number): number {
  for (let next = day; next < day + LONGEST_SPELL; next += 1) if (calendar.isWorkingDay(dateOf(next))) return next;
  return day;
}

const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
