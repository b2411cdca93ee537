import type { Duration, TimeUnit } from "../definition/duration.js";
import type { CalendarParts } from "./calendar-parts.js";
import { startOfDay, timeOfDay } from "./calendar-parts.js";
import { DAY_MS } from "./civil-day.js";
import type { Instant } from "./instant.js";
import { checkAmount, countOf } from "./time-unit.js";

/**
 * Moves an instant by a span, forward (1) or backward (-1); see `WorkCalendar.add` and `subtract`.
 * Backward is forward seen in a mirror: what counts as the end of the last working day on the way there counts as the
 * beginning of the next one on the way back.
 */
export function move(parts: CalendarParts, at: Instant, span: Duration, direction: 1 | -1): Instant {
  checkAmount(span);
  const { zone, line } = parts;
  const count = countOf(span.unit);
  const amount = ("ms" in count ? Math.round(span.amount * count.ms) : span.amount) * direction;
  if (amount === 0) return at;
  if (count.by === "elapsed") return at + amount;
  if (count.by === "working") {
    const position = line.position(at) + amount;
    return direction === 1 ? line.earliest(position) : line.latest(position);
  }

  const day = line.dayOf(at);
  if (count.by === "calendar-days") return zone.atWall(at + zone.offsetAt(at) + amount * DAY_MS);
  const number = line.workdaysBefore(day);
  if (line.isWorkingDay(day)) return zone.atWall(line.workday(number + amount) * DAY_MS + timeOfDay(parts, day, at));
  return direction === 1 ? startOfDay(parts, line.workday(number - 1 + amount) + 1) : startOfDay(parts, line.workday(number + amount));
}

/** How much of a unit lies between two instants; see `WorkCalendar.elapsed`. */
export function elapsed({ zone, line }: CalendarParts, start: Instant, end: Instant, unit: TimeUnit): number {
  const count = countOf(unit);
  switch (count.by) {
    case "elapsed":
      return (end - start) / count.ms;
    case "working":
      return (line.position(end) - line.position(start)) / count.ms;
    case "calendar-days":
      return (end + zone.offsetAt(end) - start - zone.offsetAt(start)) / DAY_MS;
    case "working-days":
      return line.workdaysBefore(line.dayOf(end)) - line.workdaysBefore(line.dayOf(start)) + line.partOfDay(end) - line.partOfDay(start);
  }
}
