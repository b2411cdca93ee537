// Reported back and checked: what happens to a matter after it was handled.

import { text } from "../../text.mjs";
import { workingDays } from "../spans.mjs";
import { dispatcher, dispatcherHere } from "./people.mjs";

export const reportingBack = {
  id: "reporting-back",
  step: "report-back",
  title: text("待反馈", "To be reported back"),
  responsible: dispatcherHere,
  deadlines: [{ id: "report-back-in-time", title: text("反馈时限", "Report back"), limit: workingDays(1), reentry: "restart" }],
  actions: [
    {
      id: "report-back",
      to: "checking",
      title: text("反馈结果", "Report back"),
      by: [...dispatcher, { role: "call-taker", of: "place" }],
      form: "feedback",
    },
    { id: "send-back", to: "handling", kind: "redo", title: text("退回补办", "Send back to complete"), by: dispatcher, form: "redo" },
  ],
};

export const checking = {
  id: "checking",
  step: "close",
  title: text("待核查", "To be checked"),
  responsible: { role: "checker", at: "district" },
  deadlines: [{ id: "check-in-time", title: text("核查时限", "Check"), limit: workingDays(1), reentry: "restart" }],
  actions: [
    {
      id: "close",
      to: "closed",
      title: text("核查通过，结案", "Close"),
      by: [{ role: "checker", of: "place" }],
      form: "check",
      outcome: "solved",
    },
    {
      id: "redo",
      to: "handling",
      kind: "redo",
      title: text("核查不通过，返工", "Check failed: do it again"),
      by: [{ role: "checker", of: "place" }],
      form: "redo",
    },
  ],
};
