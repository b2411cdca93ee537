import { text } from "../text.mjs";
import { forms } from "./forms/forms.mjs";
import { lifecycle } from "./lifecycle/lifecycle.mjs";
import { emergencyPlans } from "./emergency-plans.mjs";
import { operations } from "./operations.mjs";
import { supervision } from "./supervision/supervision.mjs";

/** The six-step loop of the mission (六步闭环, CZ-22). */
export const sixStep = {
  id: "six-step",
  version: 2,
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
  emergencyPlans,
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
    callBack: [
      { role: "call-taker", of: "place" },
      { role: "checker", of: "place" },
    ],
  },
  operations,
};
