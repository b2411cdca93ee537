import { action, chain, stage, stages } from "./breakage.js";
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
  [
    "a chain on dissatisfaction nobody can voice",
    (_, w) => delete w.survey.unsatisfied,
    ["outcome-never-comes at workflows[0].supervision[1].watch.outcome"],
  ],
  [
    "a chain on dissatisfaction an action tells of",
    (_, w) => {
      delete w.survey.unsatisfied;
      action(w, "redo").satisfaction = "unsatisfied";
    },
    [],
  ],
  [
    "a chain on returns where nothing is returned",
    (_, w) => {
      w.supervision[1].watch = { outcome: "returned" };
      delete action(w, "return").kind;
    },
    ["outcome-never-comes at workflows[0].supervision[1].watch.outcome", "ruling-without-returns at workflows[0].operations.ruling"],
  ],
  [
    "a chain on reopenings where nothing is reopened",
    (_, w) => {
      w.supervision[1].watch = { outcome: "reopened" };
      delete w.survey.reopenTo;
      delete w.operations.reopen;
    },
    ["outcome-never-comes at workflows[0].supervision[1].watch.outcome"],
  ],
  [
    "a chain that waits for answers nobody asks for",
    (_, w) => (w.supervision[1].ends = "answered"),
    ["answered-without-reply at workflows[0].supervision[1].ends"],
  ],
  ["a chain lifted by nobody known", (_, w) => (w.supervision[0].lift = [{ role: "clerk" }]), [`unknown-role at ${chain}.lift[0].role`]],
  [
    "a first rung that counts from the one before it",
    (_, w) => (w.supervision[1].rungs[0].at = { afterPrevious: { amount: 1, unit: "working-days" } }),
    ["rung-before-all at workflows[0].supervision[1].rungs[0].at"],
  ],
  [
    "a rung that spares whoever answered what nobody asked",
    (_, w) => (w.supervision[0].rungs[1].at = { afterPrevious: { amount: 1, unit: "working-days" }, unlessReplied: true }),
    [`reply-never-asked at ${chain}.rungs[1].at.unlessReplied`],
  ],
  ["a meeting without a day", (_, w) => (w.supervision[0].rungs[2].measure = "dispatch-meeting"), [`meeting-not-set at ${chain}.rungs[2]`]],
  [
    "a meeting on Sundays",
    (_, w) => Object.assign(w.supervision[0].rungs[2], { measure: "dispatch-meeting", meeting: { weekday: 7, time: "09:00" } }),
    [`meeting-on-day-off at ${chain}.rungs[2].meeting.weekday`],
  ],
  [
    "units exposed by the clock alone",
    (_, w) => (w.supervision[1].rungs[0].measure = "expose"),
    ["rung-by-time-alone at workflows[0].supervision[1].rungs[0]"],
  ],
  [
    "units exposed once a leader agrees",
    (_, w) => Object.assign(w.supervision[1].rungs[0], { measure: "expose", approval: [{ by: [{ role: "leader", of: "place" }] }] }),
    [],
  ],
  [
    "a rung approved by whoever fires it",
    (_, w) => (w.supervision[0].rungs[2].approval = [{ by: [{ role: "supervisor" }, { role: "leader" }], form: "approve" }]),
    [`approval-by-whoever-asks at ${chain}.rungs[2].approval[0]`, `unknown-form at ${chain}.rungs[2].approval[0].form`],
  ],
  ["a reply nobody owes", (_, w) => (w.supervision[0].rungs[2].press = []), [`reply-of-nobody at ${chain}.rungs[2].reply`]],
];
