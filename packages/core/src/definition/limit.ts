import { strictObject, z } from "./zod.js";
import { slugSchema } from "./slug.js";
import { timeUnits } from "./duration.js";

/** What may stop a deadline's clock while a case is open. */
export const clockStops = ["hold", "waiting-for-citizen", "joint-handling"] as const;

/** Something that may stop a deadline's clock. */
export type ClockStop = (typeof clockStops)[number];

const amount = z.number().positive().max(100_000);
const unit = z.enum(timeUnits);

const switches = {
  /** Whether the day a limit starts on counts. Day units only: hours run from the moment (Civil Code art. 201). */
  firstDay: z.enum(["excluded", "included"]).optional(),
  /** Where on the last day the limit ends. */
  due: z.enum(["same-time", "end-of-day", "close-of-business"]).optional(),
  /** What happens when the last day is not a working day (Civil Code art. 203). */
  roll: z.enum(["none", "next-working-day", "previous-working-day"]).optional(),
  /** Whether a start outside the work windows counts as it is or from the next window's start. */
  startOutsideWindow: z.enum(["as-is", "next-window"]).optional(),
  /** What stops the clock. */
  stoppedBy: z.array(z.enum(clockStops)).optional(),
};

/**
 * How long something may take. All six switches of the field are parameters:
 * unit, first day, time of day, roll at a holiday, what stops the clock, start outside a window;
 * `variants` give another amount for a start inside a season of the calendar (种植季节 15 工作日).
 */
export const limitSchema = strictObject({
  amount,
  unit,
  ...switches,
  variants: z.array(strictObject({ season: slugSchema, amount, unit })).optional(),
  /** A season the clock waits for: a start outside it counts from the season's first working window. */
  startsInSeason: slugSchema.optional(),
}).meta({ id: "limit" });

/** How long something may take, as a district writes it: switches left out take their unit's defaults. */
export type Limit = z.infer<typeof limitSchema>;
