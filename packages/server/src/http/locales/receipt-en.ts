import type { ReceiptMessages } from "./receipt-message.js";

/** The receipt in English. */
export const en: ReceiptMessages = {
  next: ({ unit }) => `${unit} deals with it next.`,
};
