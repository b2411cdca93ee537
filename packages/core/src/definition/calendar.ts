import { strictObject, z } from "./zod.js";
import { slugSchema } from "./slug.js";
import { textSchema } from "./text.js";

/** A civil date of the district, `YYYY-MM-DD`. */
export const civilDateSchema = z.iso.date();

/** What a time of day looks like. */
export const timeOfDayPattern = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** A time of day, `HH:MM`; `24:00` is the end of the day. */
export const timeOfDaySchema = z.string().regex(timeOfDayPattern);

/** What a day of a year looks like. */
export const monthDayPattern = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A day of a year, `MM-DD`. */
export const monthDaySchema = z.string().regex(monthDayPattern);

const span = { from: timeOfDaySchema, to: timeOfDaySchema };

/** Work windows: on which weekdays (ISO: 1 Monday … 7 Sunday), from when to when, in which season if not all year. */
export const workWindowSchema = strictObject({
  weekdays: z.array(z.int().min(1).max(7)).min(1),
  ...span,
  season: slugSchema.optional(),
}).meta({ id: "workWindow" });

/** A day that differs from its weekday: off, or working (in windows of its own where given: half days). */
export const exceptionalDaySchema = strictObject({
  date: civilDateSchema,
  kind: z.enum(["off", "working"]),
  windows: z.array(strictObject(span)).min(1).optional(),
  title: textSchema.optional(),
}).meta({ id: "exceptionalDay" });

/** A part of every year, from a day to a day inclusive; it may run over the new year. */
export const seasonSchema = strictObject({ id: slugSchema, title: textSchema.optional(), from: monthDaySchema, to: monthDaySchema }).meta({
  id: "season",
});

/**
 * When a district works. `base` "cn" brings the State Council's holidays and make-up days and their horizon;
 * "none" brings no holidays. `days` add to and override the base. A make-up day without windows works the
 * windows of `makeUpWeekday` (ISO weekday, default 1 Monday).
 */
export const calendarSchema = strictObject({
  base: z.enum(["cn", "none"]),
  windows: z.array(workWindowSchema).min(1),
  days: z.array(exceptionalDaySchema).default([]),
  seasons: z.array(seasonSchema).default([]),
  makeUpWeekday: z.int().min(1).max(7).optional(),
  /** The last civil date whose holidays are published; past it a due date is provisional. Default: the base's own. */
  horizon: civilDateSchema.optional(),
  /** IANA time zone of the civil dates; default: the district's. */
  timeZone: z.string().min(1).optional(),
}).meta({ id: "calendar" });

/** When a district works. */
export type CalendarDefinition = z.infer<typeof calendarSchema>;
