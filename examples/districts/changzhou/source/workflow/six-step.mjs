import { text } from "../text.mjs";
import { forms } from "./forms/forms.mjs";
import { lifecycle } from "./lifecycle/lifecycle.mjs";
import { supervision } from "./supervision/supervision.mjs";

const desk = [
  { role: "dispatcher", of: "place" },
  { role: "leader", of: "place" },
];
const handler = [{ role: "handler" }, { role: "department-leader" }];

const onTheCase = [
  ...handler,
  { role: "handler", of: "ticket" },
  { role: "dispatcher", of: "place" },
  { role: "checker", of: "place" },
  { role: "supervisor", of: "place" },
  { role: "leader", of: "place" },
  { role: "grid-head", of: "place" },
  { role: "full-time-member", of: "place" },
];

/** The six-step loop of the mission (六步闭环, CZ-22). */
export const sixStep = {
  id: "six-step",
  version: 1,
  title: text("六步闭环", "Six-step loop"),
  forms,
  intakeForm: "intake",
  steps: [
    { id: "collect", title: text("采集上报", "Collect and report") },
    { id: "file", title: text("核实立案", "Verify and file") },
    { id: "dispatch", title: text("分流交办", "Dispatch") },
    { id: "supervise", title: text("督查督办", "Supervise") },
    { id: "report-back", title: text("结果反馈", "Report back") },
    { id: "close", title: text("核查结案", "Check and close") },
  ],
  lifecycle,
  supervision,
  survey: {
    form: "survey",
    within: { amount: 7, unit: "calendar-days" },
    unsatisfied: {
      any: [
        { field: "solved", is: "no" },
        { field: "satisfied", is: "no" },
      ],
    },
    reopenTo: "handling",
    reopenAtMost: 1,
  },
  operations: {
    note: { by: onTheCase, form: "note" },
    hold: { by: handler, approval: desk, atMost: { amount: 365, unit: "calendar-days" }, times: 1 },
    extend: { by: handler, approval: desk, atMost: { amount: 7, unit: "working-days" }, times: 1 },
    merge: { by: [{ role: "dispatcher", of: "place" }] },
    appeal: { by: [{ role: "department-leader" }], approval: [{ role: "supervisor", of: "place" }], stages: 2 },
    supervise: {
      by: [
        { role: "supervisor", of: "place" },
        { role: "leader", of: "place" },
      ],
      form: "supervision",
    },
    setDue: { by: [{ role: "supervisor", of: "place" }] },
    ruling: { afterReturns: 2, by: { at: "district", function: "social-governance" } },
  },
};
