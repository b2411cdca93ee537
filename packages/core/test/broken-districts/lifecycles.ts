import { action, field, stage, stages, title } from "./breakage.js";
import type { Breakage } from "./breakage.js";

/** Lifecycles a case would not come out of. */
export const lifecycles: Breakage[] = [
  ["a stage without a way on", (_, w) => delete stage(w, "closed").final, [`stage-without-way-on at ${stages}[5]`]],
  [
    "a stage nobody can come to",
    (_, w) => w.lifecycle.stages.push({ id: "limbo", step: "close", title, final: true }),
    [`stage-unreachable at ${stages}[7]`],
  ],
  [
    "a stage cases come to by a ruling alone",
    (_, w) => {
      w.lifecycle.stages.push({ ...stage(w, "dispatched"), id: "ruled", actions: [action(w, "accept")] });
      w.operations.ruling.to = "ruled";
    },
    [],
  ],
  [
    "a stage closed cases are brought back to and nothing else leads to",
    (_, w) => {
      w.lifecycle.stages.push({ id: "again", step: "supervise", title, actions: [action(w, "finish")] });
      w.operations.reopen.to = "again";
    },
    [],
  ],
  ["stages from which no case comes back", (_, w) => (action(w, "close").to = "handling"), [`stage-never-closes at ${stages}[3]`]],
  [
    "a final stage with actions",
    (_, w) => (stage(w, "closed").actions = [{ id: "again", to: "handling", title, by: [{ role: "dispatcher" }] }]),
    [`final-with-actions at ${stages}[5].actions`],
  ],
  [
    "a deadline on a final stage",
    (_, w) => (stage(w, "closed").deadlines = [{ id: "rest", title, limit: { amount: 1, unit: "working-days" } }]),
    [`final-with-deadlines at ${stages}[5].deadlines`],
  ],
  [
    "no final stage at all",
    (_, w) => {
      for (const id of ["closed", "rejected"])
        Object.assign(stage(w, id), { final: false, actions: [{ id: "again", to: "reported", title, by: [{ role: "dispatcher" }] }] });
    },
    ["no-final-stage at workflows[0].lifecycle.stages"],
  ],
  [
    "automatic actions that run in a circle",
    (_, w) => {
      stage(w, "filed").actions.push({ id: "back", to: "reported", automatic: true, title });
      action(w, "file-urgent").when = undefined;
    },
    [`automatic-loop at ${stages}[1].actions[1]`],
  ],
  [
    "automatic actions that stop going round by themselves",
    (_, w) => {
      stage(w, "filed").actions.push({ id: "back", to: "reported", automatic: true, title, when: { case: "returns", lessThan: 2 } });
    },
    [],
  ],
  [
    "an automatic action that stays where it is",
    (_, w) => stage(w, "filed").actions.push({ id: "spin", to: "filed", automatic: true, title }),
    [`automatic-loop at ${stages}[1].actions[1]`],
  ],
  ["an action nobody may take", (_, w) => delete action(w, "accept").by, [`action-nobody-may-take at ${stages}[2].actions[0]`]],
  ["a form nobody fills in", (_, w) => (action(w, "file-urgent").form = "filing"), [`automatic-with-form at ${stages}[0].actions[1].form`]],
  ["a return without a reason", (_, w) => delete action(w, "return").form, [`return-without-reason at ${stages}[2].actions[1]`]],
  [
    "a return whose reason may be left out",
    (_, w) => (field(w, "reason").required = false),
    [`return-without-reason at ${stages}[2].actions[1]`],
  ],
  ["a reopening into a closed stage", (_, w) => (w.survey.reopenTo = "rejected"), ["reopen-to-final at workflows[0].survey.reopenTo"]],
];
