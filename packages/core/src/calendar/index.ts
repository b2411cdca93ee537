/** When a district works: due instants, working time between two moments, and what a stopped clock keeps. */
export { CalendarError } from "./calendar-error.js";
export type { CalendarErrorCode } from "./calendar-error.js";
export type { DueInstant } from "./due.js";
export { toInstant, toRfc3339 } from "./instant.js";
export type { Instant } from "./instant.js";
export { daysOf, instantsOf, monthOf, weekOf, type Period } from "./period.js";
export type { RemainingTime } from "./remaining-time.js";
export { timeZoneOf, type TimeZone } from "./time-zone.js";
export { createWorkCalendar } from "./work-calendar.js";
export type { CalendarSource, WorkCalendar } from "./work-calendar.js";
