import type { Duration, TimeUnit } from "../definition/duration.js";
import { CalendarError } from "./calendar-error.js";

/** How a unit counts: a clock in milliseconds that always runs or runs in windows only, or days of either sort. */
export type Count = { readonly by: "elapsed" | "working"; readonly ms: number } | { readonly by: "calendar-days" | "working-days" };

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const counts: Readonly<Record<TimeUnit, Count>> = {
  "elapsed-minutes": { by: "elapsed", ms: MINUTE_MS },
  "elapsed-hours": { by: "elapsed", ms: HOUR_MS },
  "working-minutes": { by: "working", ms: MINUTE_MS },
  "working-hours": { by: "working", ms: HOUR_MS },
  "working-days": { by: "working-days" },
  "calendar-days": { by: "calendar-days" },
};

/** How a unit counts. */
export function countOf(unit: TimeUnit): Count {
  return counts[unit];
}

/** Whether a unit stands still while nobody works. */
export function isWorkingUnit(unit: TimeUnit): boolean {
  const { by } = counts[unit];
  return by === "working" || by === "working-days";
}

/** Refuses amounts no count can have: `amount-invalid`, `amount-not-whole`. */
export function checkAmount({ amount, unit }: Duration): void {
  if (!(amount >= 0 && amount < Infinity)) throw new CalendarError("amount-invalid", String(amount));
  if (!("ms" in counts[unit]) && !Number.isInteger(amount)) throw new CalendarError("amount-not-whole", `${amount} ${unit}`);
}
