import { text } from "../../text.mjs";
import { assistOverdue, overdue, urgentOverdue } from "./handling-overdue.mjs";
import { ordered } from "./order.mjs";
import { bounced, dissatisfied, dissatisfiedAgain, unruled } from "./outcomes.mjs";
import { checkOverdue, sorting } from "./desk-overdue.mjs";

/** Pressure beside the lifecycle: step 督查督办 acts on a case while it travels, it is no station of its way. */
export const supervision = [
  overdue,
  sorting("verify-overdue", "verify-in-time", text("核实超期督办", "Verification overdue")),
  sorting("file-overdue", "file-in-time", text("立案超期督办", "Filing overdue")),
  sorting("dispatch-overdue", "dispatch-in-time", text("派遣超期督办", "Dispatch overdue")),
  urgentOverdue,
  assistOverdue,
  checkOverdue,
  dissatisfied,
  dissatisfiedAgain,
  bounced,
  unruled,
  ordered,
];
