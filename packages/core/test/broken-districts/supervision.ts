import { chain, stage, stages } from "./breakage.js";
import type { Breakage } from "./breakage.js";

/** Chains that do not end, and rungs that do not fire or reach nobody. */
export const supervision: Breakage[] = [
  [
    "a chain on a final stage",
    (_, w) => (w.supervision[1].watch = { stage: "closed" }),
    ["chain-without-end at workflows[0].supervision[1].watch.stage"],
  ],
  [
    "a chain on a stage no action leaves",
    (_, w) => {
      stage(w, "closed").final = undefined;
      w.supervision[1].watch = { stage: "closed" };
    },
    [`stage-without-way-on at ${stages}[5]`, "chain-without-end at workflows[0].supervision[1].watch.stage"],
  ],
  [
    "rungs out of order",
    (_, w) => w.supervision[0].rungs.unshift(w.supervision[0].rungs.splice(1, 1)[0]),
    [`rungs-out-of-order at ${chain}.rungs[1].at`],
  ],
  [
    "rungs out of order in hours and minutes",
    (_, w) => {
      w.supervision[0].rungs[0].at = { after: { amount: 90, unit: "working-minutes" } };
      w.supervision[0].rungs[1].at = { after: { amount: 1, unit: "working-hours" } };
    },
    [`rungs-out-of-order at ${chain}.rungs[1].at`],
  ],
  ["a rung by hand that nobody may fire", (_, w) => delete w.supervision[0].rungs[2].by, [`rung-nobody-may-fire at ${chain}.rungs[2]`]],
  [
    "rungs behind one that can never fire",
    (_, w) => {
      const [warn, card, onSite] = w.supervision[0].rungs;
      delete onSite.by;
      w.supervision[0].rungs = [
        warn,
        onSite,
        { ...card, at: { afterPrevious: { amount: 1, unit: "working-days" } } },
        { ...card, id: "red-card", at: { afterPrevious: { amount: 1, unit: "working-days" } } },
      ];
    },
    [
      `rung-nobody-may-fire at ${chain}.rungs[1]`,
      `rung-never-reached at ${chain}.rungs[2].at`,
      `rung-never-reached at ${chain}.rungs[3].at`,
    ],
  ],
  [
    "a rung that counts from a due instant nobody watches",
    (_, w) => (w.supervision[1].rungs[0].at = { after: { amount: 1, unit: "working-days" } }),
    ["rung-without-due at workflows[0].supervision[1].rungs[0].at"],
  ],
  [
    "a rung that reaches nobody",
    (_, w) => Object.assign(w.supervision[0].rungs[0], { press: [], tell: [] }),
    [`rung-reaches-nobody at ${chain}.rungs[0]`],
  ],
  ["a reply nobody owes", (_, w) => (w.supervision[0].rungs[2].press = []), [`reply-of-nobody at ${chain}.rungs[2].reply`]],
];
