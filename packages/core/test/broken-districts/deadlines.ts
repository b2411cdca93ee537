import { stage, stages } from "./breakage.js";
import type { Breakage, Broken } from "./breakage.js";

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
    "a ruling past the horizon",
    (_, w) => (w.operations.ruling.deadline.limit.amount = 300),
    ["deadline-past-horizon at workflows[0].operations.ruling.deadline.limit"],
  ],
  [
    "a limit of an item's own for the ruling, which only the item gives",
    (d, w) => {
      delete w.operations.ruling.deadline.limit;
      d.catalogue[0].limits["rule-in-time"] = { amount: 4, unit: "working-hours" };
    },
    [],
  ],
  [
    "a clock stopped by a hold nobody may order",
    (_, w) => {
      stage(w, "checking").deadlines[0].limit.stoppedBy = ["hold"];
      delete w.operations.hold;
    },
    [`stop-never-comes at ${stages}[4].deadlines[0].limit.stoppedBy[0]`],
  ],
  [
    "a clock stopped by questions nobody may ask",
    (d, w) => {
      d.catalogue[0].limits["handle-in-time"].stoppedBy = ["hold", "waiting-for-citizen"];
      delete w.operations.ask;
      w.forms = w.forms.filter(({ id }: Broken) => !id.startsWith("question"));
    },
    ["stop-never-comes at catalogue[0].limits.handle-in-time.stoppedBy[1]"],
  ],
  [
    "a clock stopped by joint handling where there is none",
    (_, w) => {
      stage(w, "checking").deadlines[0].limit.stoppedBy = ["joint-handling"];
      delete stage(w, "handling").joint;
      delete w.operations.assist;
      w.forms = w.forms.filter(({ id }: Broken) => id !== "assist");
    },
    [`stop-never-comes at ${stages}[4].deadlines[0].limit.stoppedBy[0]`],
  ],
  [
    "a clock stopped by what can come about",
    (_, w) => (stage(w, "handling").deadlines[0].limit.stoppedBy = ["hold", "waiting-for-citizen", "joint-handling"]),
    [],
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
