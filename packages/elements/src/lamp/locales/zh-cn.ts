import type { LampMessages } from "./messages.js";

export const zhCN: LampMessages = {
  closed: "已结案",
  held: "挂账",
  late: "逾期",
  soon: "即将到期",
  "in-time": "时限内",
  "no-deadline": "无时限",
};
