import { stage, stages } from "./breakage.js";
import type { Breakage } from "./breakage.js";

/** Limits nobody gives or the calendar cannot count. */
export const deadlines: Breakage[] = [
  [
    "a deadline nobody gives a limit",
    (_, w) => delete stage(w, "checking").deadlines[0].limit,
    [`deadline-without-limit at ${stages}[4].deadlines[0]`],
  ],
  ["a deadline only items give a limit", (_, w) => delete stage(w, "handling").deadlines[0].limit, []],
  [
    "one deadline with two limits",
    (_, w) => (stage(w, "checking").deadlines[0].id = "dispatch-in-time"),
    [`deadline-limits-differ at ${stages}[4].deadlines[0].limit`],
  ],
  [
    "a limit past the horizon",
    (_, w) => (stage(w, "checking").deadlines[0].limit = { amount: 300, unit: "working-days" }),
    [`deadline-past-horizon at ${stages}[4].deadlines[0].limit`],
  ],
  [
    "an item's limit past the horizon",
    (d) => (d.catalogue[0].limits["handle-in-time"] = { amount: 5000, unit: "working-hours" }),
    ["deadline-past-horizon at catalogue[0].limits.handle-in-time"],
  ],
  [
    "a seasonal variant past the horizon",
    (d) => (d.catalogue[2].limits["handle-in-time"].variants[0].amount = 400),
    ["deadline-past-horizon at catalogue[2].limits.handle-in-time.variants[0]"],
  ],
  [
    "a whole year of working days within the horizon",
    (_, w) => (stage(w, "checking").deadlines[0].limit = { amount: 200, unit: "working-days" }),
    [],
  ],
  [
    "elapsed time, which needs no calendar",
    (_, w) => (stage(w, "checking").deadlines[0].limit = { amount: 20_000, unit: "elapsed-hours" }),
    [],
  ],
];
