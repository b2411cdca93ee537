import { text } from "../../text.mjs";
import { checking, reportingBack } from "./checking.mjs";
import { gridHandling, handling } from "./handling.mjs";
import { jointHandling, urgentHandling } from "./joint-handling.mjs";
import { waitingDays } from "../spans.mjs";
import { dispatching, filing, reported } from "./sorting.mjs";

/** How a case travels: the six outward steps (CZ-22) over the stages the desk sees. */
export const lifecycle = {
  initial: "reported",
  deadlines: [{ id: "close-in-time", title: text("结案时限", "Close"), limit: waitingDays(20) }],
  stages: [
    reported,
    filing,
    dispatching,
    handling,
    gridHandling,
    jointHandling,
    urgentHandling,
    reportingBack,
    checking,
    { id: "closed", step: "close", title: text("已结案", "Closed"), final: true },
    { id: "rejected", step: "close", title: text("不予立案", "Not filed"), final: true },
    { id: "withdrawn", step: "close", title: text("已撤回", "Withdrawn"), final: true },
  ],
};
