import type { ResolvedLimit } from "../definition/resolve-limit.js";
import { CalendarError } from "./calendar-error.js";
import type { CalendarParts } from "./calendar-parts.js";
import { nextWindow, startOfDay } from "./calendar-parts.js";
import { yearOf } from "./civil-day.js";
import type { Instant } from "./instant.js";

/** Years a season is tried in before it counts as never worked: in 40 every date falls on every weekday, leap days over a century's end included. */
const SEASON_YEARS = 40;

/** Where a limit's count begins: the start, moved into the next window and then into the season where its switches say so. */
export function countedStart(parts: CalendarParts, start: Instant, limit: ResolvedLimit): Instant {
  const inWindow = limit.startOutsideWindow === "next-window" ? nextWindow(parts, start) : start;
  return limit.startsInSeason === undefined ? inWindow : inSeason(parts, inWindow, limit.startsInSeason);
}

/** The instant itself in a season, else the season's next first window. Throws `season-empty` where it never has one. */
function inSeason(parts: CalendarParts, start: Instant, id: string): Instant {
  const season = parts.seasonOf(id);
  const day = parts.line.dayOf(start);
  if (season.contains(day)) return start;
  const year = yearOf(day);
  for (let candidate = year; candidate < year + SEASON_YEARS; candidate += 1) {
    const beginning = season.beginning(candidate);
    if (beginning < day) continue;
    const first = nextWindow(parts, startOfDay(parts, beginning));
    if (season.contains(parts.line.dayOf(first))) return first;
  }
  throw new CalendarError("season-empty", id);
}

/**
 * The limit with the amount and unit of the first variant whose season the counted start lies in. Its switches stay:
 * they were decided by the limit's own unit, and an event that records them must lead to the same due instant again.
 */
export function variantFor({ line, seasonOf }: CalendarParts, countedFrom: Instant, limit: ResolvedLimit): ResolvedLimit {
  const variant = limit.variants?.find(({ season }) => seasonOf(season).contains(line.dayOf(countedFrom)));
  return variant === undefined ? limit : { ...limit, amount: variant.amount, unit: variant.unit };
}
