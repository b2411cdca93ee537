import type { ReceiptMessages } from "./receipt-message.js";

/** The receipt in Chinese. */
export const zhCn: ReceiptMessages = {
  next: ({ unit }) => `下一步由${unit}处理。`,
};
