import { strictObject, z } from "./zod.js";

/**
 * Units a span of time may be counted in (domain rules: 紧急工作时, 工作时, 工作日, 自然日).
 * Elapsed units never stop; working units run inside the calendar's windows only.
 */
export const timeUnits = ["elapsed-minutes", "elapsed-hours", "working-minutes", "working-hours", "working-days", "calendar-days"] as const;

/** A unit a span of time is counted in. */
export type TimeUnit = (typeof timeUnits)[number];

/** A span of time: an amount of a unit. Day units take whole amounts. */
export const durationSchema = strictObject({ amount: z.number().nonnegative().max(100_000), unit: z.enum(timeUnits) })
  .refine((value) => !value.unit.endsWith("-days") || Number.isInteger(value.amount), {
    path: ["amount"],
    params: { code: "amount-not-whole" },
  })
  .meta({ id: "duration" });

/** A span of time: an amount of a unit. */
export type Duration = z.infer<typeof durationSchema>;
