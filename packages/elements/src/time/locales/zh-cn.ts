import type { DueMessages } from "./messages.js";

export const zhCN: DueMessages = {
  today: (clock) => `今天 ${clock}`,
  tomorrow: (clock) => `明天 ${clock}`,
  yesterday: (clock) => `昨天 ${clock}`,
  onDay: (day, clock) => `${day} ${clock}`,
  minutes: (count) => `${count} 分钟`,
  hours: (count) => `${count} 小时`,
  days: (count) => `${count} 天`,
  lateBy: (span) => `已超 ${span}`,
  left: (span) => `还剩 ${span}`,
};
