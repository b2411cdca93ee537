import { z } from "zod";
import { slug } from "./slug.js";
import { text } from "./text.js";

/** A civil date of the district, `YYYY-MM-DD`. */
export const civilDate = z.iso.date();

/** A time of day, `HH:MM`; `24:00` is the end of the day. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** A day of a year, `MM-DD`. */
export const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

const span = { from: timeOfDay, to: timeOfDay };

/** Work windows: on which weekdays (ISO: 1 Monday … 7 Sunday), from when to when, in which season if not all year. */
export const workWindow = z.strictObject({ weekdays: z.array(z.int().min(1).max(7)).min(1), ...span, season: slug.optional() }).meta({ id: "workWindow" });

/** A day that differs from its weekday: off, or working (in windows of its own where given: half days). */
export const exceptionalDay = z
  .strictObject({ date: civilDate, kind: z.enum(["off", "working"]), windows: z.array(z.strictObject(span)).min(1).optional(), title: text.optional() })
  .meta({ id: "exceptionalDay" });

/** A part of every year, from a day to a day inclusive; it may run over the new year. */
export const season = z.strictObject({ id: slug, title: text.optional(), from: monthDay, to: monthDay }).meta({ id: "season" });

/**
 * When a district works. `base` "cn" brings the State Council's holidays and make-up days and their horizon;
 * "none" brings no holidays. `days` add to and override the base. A make-up day without windows works the
 * windows of `makeUpWeekday` (ISO weekday, default 1 Monday).
 */
export const calendar = z
  .strictObject({
    base: z.enum(["cn", "none"]),
    windows: z.array(workWindow).min(1),
    days: z.array(exceptionalDay).default([]),
    seasons: z.array(season).default([]),
    makeUpWeekday: z.int().min(1).max(7).optional(),
    /** The last civil date whose holidays are published; past it a due date is provisional. Default: the base's own. */
    horizon: civilDate.optional(),
    /** IANA time zone of the civil dates; default: the district's. */
    timeZone: z.string().min(1).optional(),
  })
  .meta({ id: "calendar" });

/** When a district works. */
export type CalendarDefinition = z.infer<typeof calendar>;
