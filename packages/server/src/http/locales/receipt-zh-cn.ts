import type { ReceiptMessages } from "./receipt-message.js";

/** The receipt in Chinese. */
export const zhCn: ReceiptMessages = {
  next: ({ unit, dueAt }) => (dueAt === undefined ? `下一步由${unit}处理。` : `下一步由${unit}处理，时限为${dueAt}。`),
};
