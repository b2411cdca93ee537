// Verified, filed and dispatched: what happens to a matter before somebody handles it.

import { text } from "../../text.mjs";
import { waitingHours, workingHours } from "../spans.mjs";
import { dispatcher, dispatcherHere } from "./people.mjs";
import { directAnswer, reject, withdraw } from "./ways-out.mjs";

export const reported = {
  id: "reported",
  step: "collect",
  title: text("待核实", "To be verified"),
  responsible: dispatcherHere,
  deadlines: [{ id: "verify-in-time", title: text("核实时限", "Verification"), limit: waitingHours(4) }],
  actions: [
    {
      id: "verify",
      to: "filing",
      title: text("核实属实", "Confirm"),
      by: [...dispatcher, { role: "grid-head", of: "place" }, { role: "full-time-member", of: "place" }],
      form: "verify",
    },
    directAnswer,
    reject,
    withdraw,
  ],
};

export const filing = {
  id: "filing",
  step: "file",
  title: text("待立案", "To be filed"),
  responsible: dispatcherHere,
  deadlines: [{ id: "file-in-time", title: text("立案时限", "Filing"), limit: workingHours(2) }],
  actions: [{ id: "file", to: "dispatching", title: text("立案", "File"), by: dispatcher, form: "filing" }, directAnswer, reject, withdraw],
};

export const dispatching = {
  id: "dispatching",
  step: "dispatch",
  title: text("待派遣", "To be dispatched"),
  responsible: dispatcherHere,
  deadlines: [{ id: "dispatch-in-time", title: text("派遣时限", "Dispatch"), limit: workingHours(2), reentry: "restart" }],
  actions: [
    {
      id: "dispatch",
      to: "handling",
      title: text("分流交办", "Dispatch"),
      by: dispatcher,
      when: { case: "returns", is: 0 },
      form: "dispatch",
    },
    {
      // A returned case is not sent out by the list a second time: somebody names the one unit in charge (P-1).
      id: "dispatch-again",
      to: "handling",
      title: text("重新派遣", "Dispatch again"),
      by: dispatcher,
      when: { case: "returns", atLeast: 1 },
      form: "dispatch-again",
    },
    {
      id: "settle-in-grid",
      to: "grid-handling",
      title: text("交网格办理（小事一格解决）", "Leave it to the grid"),
      by: dispatcher,
      when: { case: "urgent", isNot: true },
    },
    {
      id: "dispatch-jointly",
      to: "joint-handling",
      title: text("联合派遣（大事全网联动）", "Dispatch jointly"),
      by: dispatcher,
      form: "joint-dispatch",
    },
    {
      id: "dispatch-urgently",
      to: "urgent-handling",
      title: text("急事特办", "Dispatch urgently"),
      by: dispatcher,
      form: "urgent-dispatch",
      urgent: true,
    },
    reject,
  ],
};
