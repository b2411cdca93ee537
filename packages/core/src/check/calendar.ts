import { CalendarError, createWorkCalendar } from "../calendar/index.js";
import type { WorkCalendar } from "../calendar/index.js";
import type { CalendarDefinition, ProblemPath } from "../definition/index.js";
import type { DistrictIndex } from "./district-index.js";
import type { References } from "./references.js";
import type { Report } from "./report.js";

interface Span {
  from: string;
  to: string;
}

/**
 * The calendar: a time zone that exists, windows that hold time and do not overlap, days written once, a horizon with
 * something behind it.
 *
 * @returns the calendar made of it, for the checks of deadlines; nothing where none can be made.
 */
export function checkCalendar(index: DistrictIndex, references: References, report: Report): WorkCalendar | undefined {
  const { calendar, timeZone } = index.district;
  checkTimeZone(timeZone, ["timeZone"], report);
  if (calendar.timeZone !== undefined) checkTimeZone(calendar.timeZone, ["calendar", "timeZone"], report);
  checkWindows(calendar, references, index, report);
  checkDays(calendar, report);
  const made = calendarOf(calendar, timeZone);
  if (made !== undefined) checkHorizon(calendar, timeZone, made, report);
  return made;
}

function calendarOf(calendar: CalendarDefinition, timeZone: string): WorkCalendar | undefined {
  try {
    return createWorkCalendar(calendar, calendar.timeZone ?? timeZone);
  } catch (error) {
    // What is wrong with it is reported piece by piece, with its place.
    if (error instanceof CalendarError) return undefined;
    throw error;
  }
}

function checkTimeZone(name: string, path: ProblemPath, report: Report): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    const zones = Intl.supportedValuesOf("timeZone");
    report.add({ code: "time-zone-unknown", path, details: { id: name, nearest: report.suggest(name, zones) } });
  }
}

function checkWindows(calendar: CalendarDefinition, references: References, index: DistrictIndex, report: Report): void {
  calendar.windows.forEach((window, position) => {
    const path: ProblemPath = ["calendar", "windows", position];
    references.to("season", window.season, index.seasons, [...path, "season"]);
    if (isEmpty(window)) report.add({ code: "window-empty", path, details: { from: window.from, to: window.to } });
    const other = calendar.windows.findIndex((earlier, place) => {
      const sameDays =
        place < position && earlier.season === window.season && earlier.weekdays.some((day) => window.weekdays.includes(day));
      return sameDays && overlap(earlier, window);
    });
    if (other !== -1) report.add({ code: "windows-overlap", path, details: { first: other + 1, second: position + 1 } });
  });
}

const isEmpty = ({ from, to }: Span): boolean => to <= from;
const overlap = (a: Span, b: Span): boolean => !isEmpty(a) && !isEmpty(b) && a.from < b.to && b.from < a.to;

function checkDays(calendar: CalendarDefinition, report: Report): void {
  const seen = new Map<string, number>();
  calendar.days.forEach((day, position) => {
    const path: ProblemPath = ["calendar", "days", position];
    const first = seen.get(day.date);
    if (first === undefined) seen.set(day.date, position);
    else
      report.add({ code: "duplicate-day", path: [...path, "date"], details: { date: day.date, first: first + 1, second: position + 1 } });
    day.windows?.forEach((window, place) => {
      const at = [...path, "windows", place];
      if (isEmpty(window)) report.add({ code: "window-empty", path: at, details: { from: window.from, to: window.to } });
      const other = day.windows?.findIndex((earlier, before) => before < place && overlap(earlier, window)) ?? -1;
      if (other !== -1) report.add({ code: "windows-overlap", path: at, details: { first: other + 1, second: place + 1 } });
    });
  });
}

/** A horizon beyond the base's own is only as good as the days the district gives for that time. */
function checkHorizon(calendar: CalendarDefinition, timeZone: string, made: WorkCalendar, report: Report): void {
  const { horizon: _own, ...withoutHorizon } = calendar;
  const published = calendarOf(withoutHorizon, timeZone)?.horizon;
  const horizon = made.horizon;
  if (published === undefined || horizon === undefined || horizon <= published) return;
  if (calendar.days.some(({ date }) => date > published)) return;
  report.add({ code: "horizon-unfounded", path: ["calendar", "horizon"], severity: "warning", details: { horizon, published } });
}
