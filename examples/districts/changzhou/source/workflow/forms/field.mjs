// What the questions are made of.

import { text } from "../../text.mjs";

export const option = (id, zh, en) => ({ id, title: text(zh, en) });

/** An answer somebody writes. What it is about is the case, not a person: it stays in the evidence. */
export const writing = (id, zh, en, more = {}) => ({
  id,
  type: "textarea",
  label: text(zh, en),
  maxLength: 1000,
  personal: "none",
  ...more,
});

export const photos = (id, zh, en) => ({ id, type: "photo", label: text(zh, en), multiple: true, maxCount: 6, personal: "ordinary" });
