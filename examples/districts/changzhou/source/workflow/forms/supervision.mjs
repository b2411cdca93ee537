// What is asked of who supervises and who is pressed.

import { text } from "../../text.mjs";
import { writing } from "./field.mjs";

export const supervision = {
  id: "supervision",
  title: text("督办要求", "Supervision order"),
  fields: [writing("supervision-text", "督办要求", "What is demanded")],
};

export const supervisionReply = {
  id: "supervision-reply",
  title: text("督办回复", "Reply to supervision"),
  fields: [writing("supervision-reply", "原因与整改措施", "Cause and remedy", { required: true })],
};
