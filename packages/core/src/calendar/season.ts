import type { CalendarDefinition } from "../definition/calendar.js";
import { CalendarError } from "./calendar-error.js";
import type { CivilDay } from "./civil-day.js";
import { civilDay, civilParts, daysInMonth } from "./civil-day.js";

type SeasonDefinition = CalendarDefinition["seasons"][number];

/** A part of every year, by civil dates. */
export interface Season {
  /** Whether a day lies in the season. */
  contains(day: CivilDay): boolean;
  /** The day the season begins in a year; a 29 February begins on 1 March where there is none. */
  beginning(year: number): CivilDay;
}

/** The seasons of a calendar by id; asking for one it lacks throws `season-unknown`. */
export function createSeasons(definitions: readonly SeasonDefinition[]): (id: string) => Season {
  const seasons = new Map(definitions.map((definition) => [definition.id, createSeason(definition)]));
  return (id) => {
    const season = seasons.get(id);
    if (season === undefined) throw new CalendarError("season-unknown", id);
    return season;
  };
}

function createSeason({ from, to }: SeasonDefinition): Season {
  const [first, last] = [monthDay(from), monthDay(to)];
  return {
    contains: (day) => {
      const { month, day: dayOfMonth } = civilParts(day);
      const at = month * 100 + dayOfMonth;
      return first <= last ? first <= at && at <= last : first <= at || at <= last;
    },
    beginning: (year) => {
      const [month, dayOfMonth] = [Math.floor(first / 100), first % 100];
      return civilDay(year, month, Math.min(dayOfMonth, daysInMonth(year, month) + 1));
    },
  };
}

/** `MM-DD` as the number MMDD, which orders the days of a year. */
function monthDay(text: string): number {
  return Number(text.slice(0, 2)) * 100 + Number(text.slice(3));
}
