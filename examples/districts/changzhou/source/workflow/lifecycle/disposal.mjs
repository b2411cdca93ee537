// What every stage of handling has.

import { text } from "../../text.mjs";
import { waitingDays } from "../spans.mjs";
import { handler } from "./people.mjs";

export const handleInTime = { id: "handle-in-time", title: text("处置时限", "Handling"), limit: waitingDays(5) };

export const dispose = (by = handler) => ({
  id: "dispose",
  to: "reporting-back",
  title: text("处置完毕", "Report the disposal"),
  by,
  form: "disposal",
});

export const giveBack = { id: "return", to: "dispatching", kind: "return", title: text("退回", "Return"), by: handler, form: "return" };
