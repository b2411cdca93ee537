import { describe, expect, test } from "vitest";
import { smallDistrict } from "../testing/small-district.js";
import { checkDistrict } from "./check-district.js";
import { formatPath } from "../definition/problem.js";
import { checksEn } from "./locales/en.js";
import { checksZhCn } from "./locales/zh-cn.js";

// A district under test is broken on purpose, so its type is no help.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Broken = any;
type Breakage = [what: string, breakIt: (district: Broken, workflow: Broken) => void, expected: string[]];

const stage = (workflow: Broken, id: string): Broken => workflow.lifecycle.stages.find((candidate: Broken) => candidate.id === id);
const action = (workflow: Broken, id: string): Broken =>
  workflow.lifecycle.stages.flatMap((each: Broken) => each.actions ?? []).find((candidate: Broken) => candidate.id === id);
const field = (workflow: Broken, id: string): Broken =>
  workflow.forms.flatMap((form: Broken) => form.fields).find((candidate: Broken) => candidate.id === id);
const title = { "zh-CN": "某", en: "Some" };

function problemsAfter(breakIt: Breakage[1]) {
  const district: Broken = smallDistrict();
  breakIt(district, district.workflows[0]);
  return checkDistrict(district);
}

const found = (breakIt: Breakage[1]): string[] => problemsAfter(breakIt).map(({ code, path }) => `${code} at ${formatPath(path)}`);

const stages = "workflows[0].lifecycle.stages";
const chain = "workflows[0].supervision[0]";
const intake = "workflows[0].forms[0].fields";

const references: Breakage[] = [
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
    [`field-not-a-unit at ${stages}[2].responsible.field`],
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
      "form-not-asked at workflows[0].forms[7]",
    ],
  ],
  [
    "a hold by an unknown role",
    (_, w) => (w.operations.hold.approval = [{ role: "clerk" }]),
    ["unknown-role at workflows[0].operations.hold.approval[0].role"],
  ],
  [
    "a ruling by an unknown line of work",
    (_, w) => (w.operations.ruling.by.function = "court"),
    ["unknown-function at workflows[0].operations.ruling.by.function"],
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

const replay = (path: string[]): Broken => ({
  id: "boston",
  columns: { number: "id", type: "type", opened: "open", target: "target" },
  instants: "iso",
  types: [{ value: "Rubbish", item: "exposed-rubbish" }],
  otherChannel: "hotline",
  deadline: "handle-in-time",
  path,
});

const replays: Breakage[] = [
  ["a replay that walks from report to close", (d) => (d.replays = [replay(["file", "dispatch", "accept", "finish", "close"])]), []],
  [
    "a replay that takes an action its stage lacks",
    (d) => (d.replays = [replay(["file", "accept"])]),
    ["replay-path-broken at replays[0].path[1]"],
  ],
  ["a replay that never closes", (d) => (d.replays = [replay(["file", "dispatch"])]), ["replay-path-open at replays[0].path"]],
  [
    "a replay of an unknown item",
    (d) => (d.replays = [{ ...replay(["file"]), types: [{ value: "x", item: "rubbish" }] }]),
    ["unknown-item at replays[0].types[0].item"],
  ],
  [
    "a replay through an unknown channel",
    (d) => (d.replays = [{ ...replay(["answer-directly"]), otherChannel: "fax" }]),
    ["unknown-channel at replays[0].otherChannel"],
  ],
];

const duplicates: Breakage[] = [
  [
    "two units of one id",
    (d) => d.units.push({ id: "hexi-enforcement", kind: "squad", parent: "hexi", title }),
    ["duplicate-id at units[12].id"],
  ],
  [
    "two actions of one id in a stage",
    (_, w) => stage(w, "checking").actions.push({ ...action(w, "close"), to: "rejected" }),
    [`duplicate-id at ${stages}[4].actions[2].id`],
  ],
  [
    "two options of one id",
    (_, w) => field(w, "urgency").options.push({ id: "urgent", title }),
    [`duplicate-id at ${intake}[1].options[2].id`],
  ],
  [
    "two fields of one id in a form",
    (_, w) => w.forms[1].fields.push({ ...w.forms[1].fields[0] }),
    ["duplicate-id at workflows[0].forms[1].fields[1].id"],
  ],
  ["one version of an item twice", (d) => d.catalogue.push({ ...d.catalogue[0] }), ["duplicate-id at catalogue[3].id"]],
  ["two versions of an item", (d) => d.catalogue.push({ ...d.catalogue[0], version: 2 }), []],
  [
    "one version of a workflow twice",
    (d, w) => d.workflows.push(structuredClone(w)),
    ["duplicate-workflow-version at workflows[1].version"],
  ],
  ["two versions of a workflow", (d, w) => d.workflows.push({ ...structuredClone(w), version: 2 }), []],
];

const lifecycles: Breakage[] = [
  ["a stage without a way on", (_, w) => delete stage(w, "closed").final, [`stage-without-way-on at ${stages}[5]`]],
  [
    "a stage nobody can come to",
    (_, w) => w.lifecycle.stages.push({ id: "limbo", step: "close", title, final: true }),
    [`stage-unreachable at ${stages}[7]`],
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
  ["a reopening into a closed stage", (_, w) => (w.survey.reopenTo = "rejected"), ["reopen-to-final at workflows[0].survey.reopenTo"]],
];

const supervision: Breakage[] = [
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

const when = `${stages}[1].actions[0].when`;
const guard =
  (condition: Broken): Breakage[1] =>
  (_, w) =>
    (action(w, "dispatch").when = condition);

const conditions: Breakage[] = [
  ["a condition on an unknown field", guard({ field: "urgencie", is: "urgent" }), [`unknown-field at ${when}.field`]],
  ["a condition on a value no option has", guard({ field: "urgency", is: "Urgent" }), [`condition-value-unknown at ${when}.is`]],
  [
    "a condition on one of several values no option has",
    guard({ all: [{ not: { field: "urgency", oneOf: ["urgent", "dire"] } }] }),
    [`condition-value-unknown at ${when}.all[0].not.oneOf[1]`],
  ],
  ["an order between texts", guard({ field: "description", atLeast: "a" }), [`condition-operator-unfit at ${when}.atLeast`]],
  ["a number that is a text", guard({ case: "returns", atLeast: "2" }), [`condition-value-kind at ${when}.atLeast`]],
  ["a fact that is neither true nor false", guard({ case: "urgent", is: "yes" }), [`condition-value-kind at ${when}.is`]],
  ["a channel that does not exist", guard({ case: "channel", is: "fax" }), [`condition-value-unknown at ${when}.is`]],
  ["a role that does not exist", guard({ actor: "role", oneOf: ["dispatcher", "clerk"] }), [`condition-value-unknown at ${when}.oneOf[1]`]],
  ["a duty that does not exist", guard({ item: "duty", is: "shared" }), [`condition-value-unknown at ${when}.is`]],
  ["an outcome no action gives", guard({ case: "outcome", is: "forgotten" }), [`condition-value-unknown at ${when}.is`]],
  ["a guard on a personal value", guard({ field: "comment", filled: true }), [`condition-on-personal at ${when}.field`]],
  [
    "a question that depends on a personal value of its own form",
    (_, w) => (field(w, "danger").show = { field: "phone", filled: true }),
    [],
  ],
  [
    "a question that depends on itself",
    (_, w) => (field(w, "danger").show = { field: "danger", filled: true }),
    [`condition-on-itself at ${intake}[2].show.field`],
  ],
  [
    "an indicator over personal values",
    (d) => (d.assessment[0].exemptions = [{ field: "phone", filled: false }]),
    ["condition-on-personal at assessment[0].exemptions[0].field"],
  ],
  [
    "a chain's condition on an unknown field",
    (_, w) => (w.supervision[0].when = { field: "nothing", filled: true }),
    [`unknown-field at ${chain}.when.field`],
  ],
];

const deadlines: Breakage[] = [
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

const forms: Breakage[] = [
  ["a form nobody asks", (_, w) => w.forms.push({ id: "spare", fields: [] }), ["form-not-asked at workflows[0].forms[8]"]],
  [
    "no form at intake",
    (d, w) => {
      w.forms.shift();
      d.catalogue.forEach((item: Broken) => delete item.intakeForm);
    },
    ["no-intake-form at workflows[0].forms"],
  ],
  ["a choice of nothing", (_, w) => delete field(w, "satisfied").options, ["options-missing at workflows[0].forms[7].fields[0]"]],
  [
    "options a text does not show",
    (_, w) => (field(w, "description").options = [{ id: "a", title }]),
    [`options-unused at ${intake}[0].options`],
  ],
  [
    "a telephone number that does not say how personal it is",
    (_, w) => delete field(w, "phone").personal,
    [`personal-mark-missing at ${intake}[6]`],
  ],
  ["a pattern that cannot be read", (_, w) => (field(w, "description").pattern = "("), [`pattern-unreadable at ${intake}[0].pattern`]],
  ["bounds that cross", (_, w) => (field(w, "description").minLength = 2000), [`bounds-crossed at ${intake}[0].maxLength`]],
  [
    "one id for two kinds of value",
    (_, w) => (field(w, "opinion").id = "urgency"),
    ["field-differs at workflows[0].forms[1].fields[0].type"],
  ],
];

const organisation: Breakage[] = [
  [
    "units under one another in a circle",
    (d) => (d.units[0].parent = "hexi"),
    ["unit-cycle at units[0].parent", "level-order at units[0].parent"],
  ],
  [
    "a district under a street",
    (d) => (d.units[7].parent = "liuyuan-1"),
    ["unit-cycle at units[7].parent", "level-order at units[7].parent"],
  ],
  [
    "a street under a community",
    (d) => d.units.push({ id: "hedong", level: "street", parent: "liuyuan", title }),
    ["level-order at units[12].parent"],
  ],
  [
    "a professional grid over a dedicated one",
    (d) => (d.units[11].grid.covers = ["liuyuan-school"]),
    ["covers-not-a-base-grid at units[11].grid.covers[0]"],
  ],
  ["a professional grid over nothing", (d) => (d.units[11].grid.covers = []), ["professional-grid-covers-nothing at units[11].grid"]],
  [
    "a post that ends before it begins",
    (d) => (d.members[7].assignments[0].to = "2026-01-31"),
    ["dates-crossed at members[7].assignments[0].to"],
  ],
  [
    "a post at a level the role is not for",
    (d) => (d.members[0].assignments[0].unit = "hexi"),
    ["assignment-level at members[0].assignments[0].unit"],
  ],
  [
    "a permission at a level the role is not for",
    (_, w) => (action(w, "file").by = [{ role: "dispatcher", at: "city" }]),
    [`role-not-at-level at ${stages}[0].actions[0].by[0].at`],
  ],
  ["an owner found from the owner", (d) => (d.catalogue[0].owner = { owner: true }), ["owner-of-itself at catalogue[0].owner"]],
];

const calendars: Breakage[] = [
  ["a time zone that does not exist", (d) => (d.timeZone = "Asia/Shangha"), ["time-zone-unknown at timeZone"]],
  ["a window without time", (d) => (d.calendar.windows[0].to = "09:00"), ["window-empty at calendar.windows[0]"]],
  ["windows that overlap", (d) => (d.calendar.windows[1].from = "11:00"), ["windows-overlap at calendar.windows[1]"]],
  [
    "a day written twice",
    (d) =>
      (d.calendar.days = [
        { date: "2026-05-06", kind: "off" },
        { date: "2026-05-06", kind: "working" },
      ]),
    ["duplicate-day at calendar.days[1].date"],
  ],
  [
    "a half day whose windows overlap",
    (d) =>
      (d.calendar.days = [
        {
          date: "2026-05-06",
          kind: "working",
          windows: [
            { from: "09:00", to: "11:00" },
            { from: "10:00", to: "12:00" },
          ],
        },
      ]),
    ["windows-overlap at calendar.days[0].windows[1]"],
  ],
  ["a horizon with nothing behind it", (d) => (d.calendar.horizon = "2030-12-31"), ["horizon-unfounded at calendar.horizon"]],
];

const texts: Breakage[] = [
  ["a title in one language", (_, w) => delete stage(w, "filed").title.en, [`text-missing at ${stages}[1].title`]],
  ["no title at all", (_, w) => delete action(w, "accept").title, [`text-missing at ${stages}[2].actions[0].title`]],
  [
    "an option in one language",
    (_, w) => delete field(w, "urgency").options[0].title["zh-CN"],
    [`text-missing at ${intake}[1].options[0].title`],
  ],
  ["a label in one language", (_, w) => delete field(w, "urgency").label.en, [`text-missing at ${intake}[1].label`]],
  [
    "hundreds of titles, told once",
    (d) => {
      for (let n = 0; n < 300; n += 1) d.units.push({ id: `g-${n}`, level: "grid", parent: "liuyuan", title: { "zh-CN": "网格" } });
    },
    ["text-missing at units"],
  ],
];

const concerns: Record<string, Breakage[]> = {
  references,
  replays,
  duplicates,
  lifecycles,
  supervision,
  conditions,
  deadlines,
  forms,
  organisation,
  calendars,
  texts,
};

test("the small district holds together", () => {
  expect(checkDistrict(smallDistrict())).toEqual([]);
});

describe.each(Object.entries(concerns))("%s", (_, breakages) => {
  test.each(breakages)("%s", (_what, breakIt, expected) => {
    expect(found(breakIt).toSorted()).toEqual([...expected].toSorted());
  });
});

test("every problem is told in both languages, with nothing left unfilled and no word of the other", () => {
  for (const [, breakIt] of Object.values(concerns).flat()) {
    for (const { code, message, remedy } of problemsAfter(breakIt)) {
      expect(message["zh-CN"], code).toMatch(/\p{Script=Han}/u);
      expect(message["zh-CN"] + message.en + remedy["zh-CN"] + remedy.en, code).not.toMatch(/\{\w+\}|undefined|\[object/);
      expect(message.en + remedy.en, code).not.toMatch(/\p{Script=Han}/u);
      expect(remedy["zh-CN"].length * remedy.en.length, code).toBeGreaterThan(0);
    }
  }
});

test("both languages know the same problems, and each is shown by a broken district here", () => {
  const codes = Object.keys(checksEn.problems);
  expect(Object.keys(checksZhCn.problems)).toEqual(codes);
  const shown = new Set(
    Object.values(concerns)
      .flat()
      .flatMap(([, , expected]) => expected.map((line) => line.split(" ")[0])),
  );
  const unshown = codes.filter((code) => !code.includes(".") && !shown.has(code));
  expect(unshown).toEqual([]);
});

describe("what a problem carries", () => {
  test("the nearest known id", () => {
    const [problem] = problemsAfter((_, w) => (action(w, "file").to = "fild"));
    expect(problem?.details).toMatchObject({ id: "fild", nearest: "filed" });
    expect(problem?.remedy).toEqual({ "zh-CN": "是否应为“filed”？", en: "Did you mean “filed”?" });
  });

  test("the stages that prove a problem of structure", () => {
    const [loop] = problemsAfter((_, w) => stage(w, "filed").actions.push({ id: "spin", to: "filed", automatic: true, title }));
    expect(loop?.trace).toEqual(["filed", "filed"]);
    const [circle] = problemsAfter((d) => (d.units[0].parent = "hexi"));
    expect(circle?.trace).toEqual(["lianhu", "hexi", "east", "lianhu"]);
  });

  test("what a limit past the horizon comes to", () => {
    const [problem] = problemsAfter((_, w) => (stage(w, "checking").deadlines[0].limit = { amount: 300, unit: "working-days" }));
    expect(problem?.details).toMatchObject({ amount: 300, kind: "working-days", horizon: "2026-12-31", begun: "2026-01-04" });
    expect(problem?.message["zh-CN"]).toMatch(/300 个工作日超出日历/);
  });
});

test("errors come before warnings, which may be left out", () => {
  const district: Broken = smallDistrict();
  delete district.levels[0].title;
  district.catalogue[0].workflow = "nothing";
  expect(checkDistrict(district).map(({ severity }) => severity)).toEqual(["error", "warning"]);
  expect(checkDistrict(district, { errorsOnly: true }).map(({ severity }) => severity)).toEqual(["error"]);
});

test("a document of the wrong shape is judged by its shape alone", () => {
  expect(checkDistrict({ id: "x" }).every(({ code }) => code === "missing")).toBe(true);
});
