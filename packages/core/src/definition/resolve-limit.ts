import type { TimeUnit } from "./duration.js";
import type { Limit } from "./limit.js";

// Apart from the schemas of limit.ts so that whoever only counts time loads no zod.

type Switch = "firstDay" | "due" | "roll" | "startOutsideWindow" | "stoppedBy";

/** A limit with every switch decided. */
export type ResolvedLimit = Limit & { [Key in Switch]: NonNullable<Limit[Key]> };

const isElapsed = (unit: TimeUnit): boolean => unit === "elapsed-minutes" || unit === "elapsed-hours";
const isWorking = (unit: TimeUnit): boolean => unit === "working-minutes" || unit === "working-hours" || unit === "working-days";

/**
 * Decides every switch of a limit: those it gives, else its unit's defaults.
 * Defaults: first day excluded (Civil Code art. 201); same time of day; calendar days roll to the next working day
 * (art. 203), other units do not; working units start in the next window, the others as they are; a hold stops the
 * clock of every unit but the elapsed ones. Variants keep these switches, whatever their unit.
 */
export function resolveLimit(given: Limit): ResolvedLimit {
  return {
    ...given,
    firstDay: given.firstDay ?? "excluded",
    due: given.due ?? "same-time",
    roll: given.roll ?? (given.unit === "calendar-days" ? "next-working-day" : "none"),
    startOutsideWindow: given.startOutsideWindow ?? (isWorking(given.unit) ? "next-window" : "as-is"),
    stoppedBy: given.stoppedBy ?? (isElapsed(given.unit) ? [] : ["hold"]),
  };
}

/**
 * The limit of a catalogue item laid over its stage's: the item's own switches win, the stage's fill in,
 * except between a clock that never stops and one that does, whose switches mean different things.
 * The stage's variants and season belong to its amount and are not inherited.
 */
export function overrideLimit(stage: Limit | undefined, item: Limit | undefined): Limit | undefined {
  if (stage === undefined || item === undefined) return item ?? stage;
  if (isElapsed(stage.unit) !== isElapsed(item.unit)) return item;
  const { variants: _variants, startsInSeason: _season, ...inherited } = stage;
  return { ...inherited, ...item };
}
