import { action, field, stage, title } from "./breakage.js";
import type { Breakage } from "./breakage.js";

const operations = "workflows[0].operations";

/** Operations that name nothing, decide nothing or have no ground. */
export const operationsOf: Breakage[] = [
  [
    "a hold approved by an unknown role, on an unknown form",
    (_, w) => (w.operations.hold.approval = [{ by: [{ role: "clerk" }], form: "approve" }]),
    [`unknown-role at ${operations}.hold.approval[0].by[0].role`, `unknown-form at ${operations}.hold.approval[0].form`],
  ],
  ["a hold by nobody known", (_, w) => (w.operations.hold.by = [{ role: "clerk" }]), [`unknown-role at ${operations}.hold.by[0].role`]],
  [
    "an operation by a role at a level that has none",
    (_, w) => (w.operations.lift.by = [{ role: "leader", at: "street" }]),
    [`role-not-at-level at ${operations}.lift.by[0].at`],
  ],
  [
    "anonymous reporters made out by an unknown role",
    (_, w) => (w.operations.identify = { by: [{ role: "police" }] }),
    [`unknown-role at ${operations}.identify.by[0].role`],
  ],
  [
    "an approval whose form nobody else asks",
    (_, w) => {
      w.forms.push({ id: "decision", title, fields: [{ id: "decision", type: "textarea", label: title, required: true }] });
      w.operations.hold.approval = [{ by: [{ role: "supervisor" }], form: "decision" }];
    },
    [],
  ],
  [
    "an approval by whoever asks",
    (_, w) => (w.operations.extend.approval = [{ by: [{ role: "handler" }] }, { by: [{ role: "supervisor" }] }]),
    [`approval-by-whoever-asks at ${operations}.extend.approval[0]`],
  ],
  [
    "an approval some who ask may give themselves, which is what a leader's asking is",
    (_, w) =>
      (w.operations.reopen = {
        ...w.operations.reopen,
        by: [{ role: "supervisor" }, { role: "leader" }],
        approval: [{ by: [{ role: "leader" }] }],
      }),
    [],
  ],
  [
    "an approval that comes back to the post that asked",
    (_, w) => {
      w.operations.reopen.by = [{ role: "dispatcher", of: "place" }];
      w.operations.reopen.approval = [{ by: [{ role: "leader", of: "place" }] }, { by: [{ role: "dispatcher", of: "place" }] }];
    },
    [`approval-needs-second-holder at ${operations}.reopen.approval[1]`],
  ],
  [
    "two approvals by one post",
    (_, w) => (w.operations.hold.approval = [{ by: [{ role: "supervisor" }] }, { by: [{ role: "supervisor" }] }]),
    [`approval-needs-second-holder at ${operations}.hold.approval[1]`],
  ],
  [
    "two approvals by one post of a role that others hold further up or down",
    (_, w) => (w.operations.hold.approval = [{ by: [{ role: "leader", at: "city" }] }, { by: [{ role: "leader", at: "city" }] }]),
    [`approval-needs-second-holder at ${operations}.hold.approval[1]`],
  ],
  [
    "two approvals by one role, which somebody holds further up",
    (_, w) => (w.operations.hold.approval = [{ by: [{ role: "leader" }] }, { by: [{ role: "leader" }] }]),
    [],
  ],
  [
    "two approvals by one role at different levels",
    (_, w) => (w.operations.hold.approval = [{ by: [{ role: "leader", at: "district" }] }, { by: [{ role: "leader", at: "city" }] }]),
    [],
  ],
  [
    "a question the citizen does not see",
    (_, w) => delete field(w, "question").toReporter,
    [`question-not-told at ${operations}.ask.form`],
  ],
  [
    "a question without words",
    (_, w) => {
      delete w.operations.ask.form;
      w.forms.splice(6, 1);
    },
    [`question-not-told at ${operations}.ask.form`],
  ],
  [
    "a question on an unknown form, to be answered on another",
    (_, w) => {
      Object.assign(w.operations.ask, { form: "questions", answerForm: "answers" });
      w.forms.splice(6, 2);
    },
    [`unknown-form at ${operations}.ask.form`, `unknown-form at ${operations}.ask.answerForm`],
  ],
  [
    "assistants chosen in a field of another form",
    (_, w) => (w.operations.assist.field = "handling-unit"),
    [`unknown-field at ${operations}.assist.field`],
  ],
  ["assistants chosen in a text", (_, w) => (w.operations.assist.field = "reason"), [`field-not-a-unit at ${operations}.assist.field`]],
  ["assistants where nobody works jointly", (_, w) => delete stage(w, "handling").joint, [`assist-without-joint at ${operations}.assist`]],
  ["duplicates parted that nobody may merge", (_, w) => delete w.operations.merge, [`split-without-merge at ${operations}.split`]],
  ["supervision lifted where there is none", (_, w) => (w.supervision = []), [`lift-without-chains at ${operations}.lift`]],
  ["an appeal whoever makes it grants", (_, w) => delete w.operations.appeal.approval, [`appeal-without-approval at ${operations}.appeal`]],
  ["a case brought back to nowhere", (_, w) => (w.operations.reopen.to = "handled"), [`unknown-stage at ${operations}.reopen.to`]],
  [
    "a case brought back to a closed stage",
    (_, w) => (w.operations.reopen.to = "rejected"),
    [`reopen-to-final at ${operations}.reopen.to`],
  ],
  [
    "a call-back by nobody known",
    (_, w) => (w.survey.callBack = [{ role: "caller" }]),
    ["unknown-role at workflows[0].survey.callBack[0].role"],
  ],
];

/** Rulings that are never asked for, or rule nothing. */
export const rulings: Breakage[] = [
  [
    "a ruling by an unknown line of work",
    (_, w) => (w.operations.ruling.by.function = "court"),
    [`unknown-function at ${operations}.ruling.by.function`],
  ],
  ["a ruling by an unknown role", (_, w) => (w.operations.ruling.by.role = "judge"), [`unknown-role at ${operations}.ruling.by.role`]],
  [
    "a ruling on an unknown form",
    (_, w) => {
      w.operations.ruling.form = "rulings";
      w.forms.splice(9, 1);
    },
    [`unknown-form at ${operations}.ruling.form`],
  ],
  [
    "a ruling that names its unit in a field of another form",
    (_, w) => (w.operations.ruling.field = "grid"),
    [`unknown-field at ${operations}.ruling.field`, `ruling-not-heeded at ${operations}.ruling.field`],
  ],
  [
    "a ruling that names its unit in words",
    (_, w) => (w.operations.ruling.field = "reason"),
    [`field-not-a-unit at ${operations}.ruling.field`, `ruling-not-heeded at ${operations}.ruling.field`],
  ],
  ["a ruling that leads nowhere", (_, w) => (w.operations.ruling.to = "handled"), [`unknown-stage at ${operations}.ruling.to`]],
  ["a ruling into a closed stage", (_, w) => (w.operations.ruling.to = "closed"), [`ruling-to-final at ${operations}.ruling.to`]],
  [
    "a ruling into a stage that is somebody's whatever is ruled",
    (_, w) => (w.operations.ruling.to = "filed"),
    [`ruling-not-heeded at ${operations}.ruling.field`],
  ],
  ["a ruling on cases nobody returns", (_, w) => delete action(w, "return").kind, [`ruling-without-returns at ${operations}.ruling`]],
  [
    "a ruling with the deadline of a stage",
    (_, w) => (w.operations.ruling.deadline.id = "verify-in-time"),
    [`ruling-deadline-shared at ${operations}.ruling.deadline.id`],
  ],
  ["a chain that presses for the ruling", (_, w) => (w.supervision[0].watch = { deadline: "rule-in-time" }), []],
  [
    "a ruling's deadline without a limit",
    (_, w) => delete w.operations.ruling.deadline.limit,
    [`deadline-without-limit at ${operations}.ruling.deadline`],
  ],
];

const plan = {
  id: "danger",
  title,
  partners: [
    { id: "fire-brigade", title },
    { id: "duty-office", title, post: { role: "dispatcher", unit: "east-centre" } },
  ],
};
const plans = "workflows[0].emergencyPlans";

/** Emergency plans that call nobody, or are never called. */
export const emergencies: Breakage[] = [
  ["a plan that holds together", (_, w) => (w.emergencyPlans = [plan]), []],
  [
    "a plan that calls a post nobody knows",
    (_, w) => (w.emergencyPlans = [{ ...plan, partners: [{ id: "duty", title, post: { role: "warden", unit: "weast" } }] }]),
    [`unknown-role at ${plans}[0].partners[0].post.role`, `unknown-unit at ${plans}[0].partners[0].post.unit`],
  ],
  [
    "a plan for a matter nobody knows",
    (_, w) => (w.emergencyPlans = [{ ...plan, when: { case: "item", is: "manhole" } }]),
    [`condition-value-unknown at ${plans}[0].when.is`],
  ],
  [
    "a plan behind one that always applies",
    (_, w) => (w.emergencyPlans = [plan, { ...plan, id: "gas", when: { case: "item", is: "missing-manhole-cover" } }]),
    [`plan-never-called at ${plans}[1]`],
  ],
  [
    "a plan where no case becomes urgent",
    (_, w) => Object.assign(w, { emergencyPlans: [plan], report: [{ citizen: true }] }),
    [`plan-without-urgency at ${plans}`],
  ],
];
