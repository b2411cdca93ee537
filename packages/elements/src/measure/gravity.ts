import type { Measure } from "@gridloop/core/definition";

/** Measures that name a unit before others, or go beyond it: they stand out wherever they are told of. */
const grave: ReadonlySet<Measure> = new Set(["red-card", "supervise", "on-site", "dispatch-meeting", "circulate", "expose", "refer"]);

/** How much a measure stands out. */
export const gravityOf = (measure: Measure): "alarm" | "caution" => (grave.has(measure) ? "alarm" : "caution");
