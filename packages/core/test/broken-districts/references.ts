import { action, chain, field, intake, stage, stages } from "./breakage.js";
import type { Breakage } from "./breakage.js";

/** Ids that name nothing. */
export const references: Breakage[] = [
  ["a parent that does not exist", (d) => (d.units[1].parent = "lianhuu"), ["unknown-unit at units[1].parent"]],
  ["a level that does not exist", (d) => (d.units[7].level = "comunity"), ["unknown-level at units[7].level"]],
  ["a level for a role", (d) => (d.roles[2].at = ["district", "street", "town"]), ["unknown-level at roles[2].at[2]"]],
  [
    "a post in a role nobody knows",
    (d) => (d.members[1].assignments[0].role = "dispacher"),
    ["unknown-role at members[1].assignments[0].role"],
  ],
  ["a post in a unit nobody knows", (d) => (d.members[1].assignments[0].unit = "west"), ["unknown-unit at members[1].assignments[0].unit"]],
  [
    "a substitute for nobody",
    (d) => (d.members[7].assignments[0].substituteFor = "nobody"),
    ["unknown-member at members[7].assignments[0].substituteFor"],
  ],
  ["a team of unknown roles", (d) => (d.teamRules[0].posts[0].role = "warden"), ["unknown-role at teamRules[0].posts[0].role"]],
  ["a persona who is no member", (d) => (d.demo.personas = ["zhao", "nobody"]), ["unknown-member at demo.personas[1]"]],
  [
    "a professional grid over an unknown one",
    (d) => d.units[11].grid.covers.push("liuyuan-9"),
    ["unknown-unit at units[11].grid.covers[2]"],
  ],
  ["work windows of an unknown season", (d) => (d.calendar.windows[0].season = "summer"), ["unknown-season at calendar.windows[0].season"]],
  ["an item of an unknown class", (d) => (d.catalogue[0].class = "enviroment"), ["unknown-class at catalogue[0].class"]],
  ["an item of an unknown workflow", (d) => (d.catalogue[0].workflow = "six-steps"), ["unknown-workflow at catalogue[0].workflow"]],
  ["an item with an unknown intake form", (d) => (d.catalogue[0].intakeForm = "intakes"), ["unknown-form at catalogue[0].intakeForm"]],
  [
    "an owner with an unknown function",
    (d) => (d.catalogue[0].owner.function = "gardens"),
    ["unknown-function at catalogue[0].owner.function"],
  ],
  [
    "a backstop that does not exist",
    (d) => (d.catalogue[0].backstop = { unit: "east-center" }),
    ["unknown-unit at catalogue[0].backstop.unit"],
  ],
  [
    "an item's limit on a deadline the workflow lacks",
    (d) => (d.catalogue[0].limits = { "handel-in-time": { amount: 1, unit: "working-days" } }),
    ["unknown-deadline at catalogue[0].limits.handel-in-time"],
  ],
  [
    "a variant for an unknown season",
    (d) => (d.catalogue[2].limits["handle-in-time"].variants[0].season = "harvest"),
    ["unknown-season at catalogue[2].limits.handle-in-time.variants[0].season"],
  ],
  ["a lifecycle that begins nowhere", (_, w) => (w.lifecycle.initial = "report"), ["unknown-stage at workflows[0].lifecycle.initial"]],
  ["an action that leads nowhere", (_, w) => (action(w, "file").to = "fild"), [`unknown-stage at ${stages}[0].actions[0].to`]],
  [
    "an action with an unknown form",
    (_, w) => (action(w, "file").form = "filling"),
    [`unknown-form at ${stages}[0].actions[0].form`, "form-not-asked at workflows[0].forms[1]"],
  ],
  [
    "an action for an unknown role",
    (_, w) => (action(w, "file").by = [{ role: "clerk" }]),
    [`unknown-role at ${stages}[0].actions[0].by[0].role`],
  ],
  [
    "an action at an unknown level",
    (_, w) => (action(w, "file").by = [{ role: "dispatcher", at: "county" }]),
    [`unknown-level at ${stages}[0].actions[0].by[0].at`],
  ],
  [
    "a deadline restarted that the target stage lacks",
    (_, w) => (action(w, "redo").restarts = ["check-in-time"]),
    [`unknown-deadline at ${stages}[4].actions[1].restarts[0]`],
  ],
  [
    "a deadline met by an action of another stage",
    (_, w) => (stage(w, "handling").deadlines[0].metBy = ["close"]),
    [`unknown-action at ${stages}[3].deadlines[0].metBy[0]`],
  ],
  ["a stage of an unknown step", (_, w) => (stage(w, "filed").step = "filing"), [`unknown-step at ${stages}[1].step`]],
  [
    "a stage answered for by an unknown role",
    (_, w) => (stage(w, "filed").responsible = { role: "clerk" }),
    [`unknown-role at ${stages}[1].responsible.role`],
  ],
  [
    "a unit found in a field that holds none",
    (_, w) => (stage(w, "dispatched").responsible = { field: "urgency" }),
    [`field-not-a-unit at ${stages}[2].responsible.field`, "ruling-not-heeded at workflows[0].operations.ruling.field"],
  ],
  [
    "a unit found in a stage that does not exist",
    (_, w) => (stage(w, "checking").responsible = { stage: "handled" }),
    [`unknown-stage at ${stages}[4].responsible.stage`],
  ],
  [
    "assistants chosen in an unknown field",
    (_, w) => (stage(w, "handling").joint.assistField = "assistants"),
    [`unknown-field at ${stages}[3].joint.field`],
  ],
  [
    "a chain on an unknown deadline",
    (_, w) => (w.supervision[0].watch = { deadline: "handle-on-time" }),
    [`unknown-deadline at ${chain}.watch.deadline`],
  ],
  [
    "a chain on an unknown stage",
    (_, w) => (w.supervision[1] = { ...w.supervision[1], watch: { stage: "handled" } }),
    ["unknown-stage at workflows[0].supervision[1].watch.stage"],
  ],
  [
    "an addressee of an unknown role",
    (_, w) => (w.supervision[0].rungs[0].press = [{ role: "boss" }]),
    [`unknown-role at ${chain}.rungs[0].press[0].role`],
  ],
  [
    "an addressee in an unknown unit",
    (_, w) => (w.supervision[0].rungs[0].tell = [{ role: "leader", unit: "weast" }]),
    [`unknown-unit at ${chain}.rungs[0].tell[0].unit`],
  ],
  [
    "a reply on an unknown form",
    (_, w) => (w.supervision[0].rungs[2].reply.form = "ticket"),
    [`unknown-form at ${chain}.rungs[2].reply.form`],
  ],
  [
    "a survey with an unknown form",
    (_, w) => (w.survey.form = "surveys"),
    [
      "unknown-form at workflows[0].survey.form",
      "condition-field-not-asked at workflows[0].survey.unsatisfied.field",
      "form-not-asked at workflows[0].forms[11]",
    ],
  ],
  ["a field in an unknown group", (_, w) => (field(w, "urgency").group = "where"), [`unknown-group at ${intake}[1].group`]],
  [
    "units offered of an unknown kind",
    (_, w) => (field(w, "handling-unit").units.kind = ["bureau"]),
    ["unknown-unit-kind at workflows[0].forms[2].fields[0].units.kind[0]"],
  ],
  [
    "an indicator over an unknown deadline",
    (d) => (d.assessment[0].numerator.deadline = "handled"),
    ["unknown-deadline at assessment[0].numerator.deadline"],
  ],
];
