import type { ReceiptMessages } from "./receipt-message.js";

/** The receipt in English. */
export const en: ReceiptMessages = {
  next: ({ unit, dueAt }) => (dueAt === undefined ? `${unit} deals with it next.` : `${unit} deals with it next, by ${dueAt}.`),
};
