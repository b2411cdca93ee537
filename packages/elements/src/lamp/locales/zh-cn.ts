import type { LampMessages } from "./messages.js";

export const zhCN: LampMessages = {
  closed: "已结案",
  held: "挂账",
  waiting: "待上报人答复",
  stopped: "计时暂停",
  late: "逾期",
  soon: "即将到期",
  "in-time": "时限内",
  "no-deadline": "无时限",
};
