// How a matter ends before anybody handles it.

import { text } from "../../text.mjs";
import { dispatcher } from "./people.mjs";

export const reject = {
  id: "reject",
  to: "rejected",
  kind: "reject",
  title: text("不予立案", "Do not file"),
  by: dispatcher,
  form: "reject",
  outcome: "rejected",
};

export const directAnswer = {
  id: "direct-answer",
  to: "closed",
  kind: "direct-answer",
  title: text("直接答办", "Answer directly"),
  by: [...dispatcher, { role: "call-taker", of: "place" }],
  form: "direct-answer",
  outcome: "answered",
};

export const withdraw = {
  id: "withdraw",
  to: "withdrawn",
  kind: "withdraw",
  title: text("撤回", "Withdraw"),
  by: [{ citizen: true }],
  outcome: "withdrawn",
};
