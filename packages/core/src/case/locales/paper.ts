import type { Measure, Text } from "../../definition/index.js";

/** What the paper a measure is delivered as is called. */
export const paperTitles: Record<Measure, Text> = {
  warn: { "zh-CN": "预警提示单", en: "Warning notice" },
  urge: { "zh-CN": "催办通知书", en: "Notice to urge" },
  "yellow-card": { "zh-CN": "黄牌警告通知单", en: "Yellow card notice" },
  "red-card": { "zh-CN": "红牌警告通知单", en: "Red card notice" },
  supervise: { "zh-CN": "督办单", en: "Supervision order" },
  "on-site": { "zh-CN": "现场督办通知单", en: "Notice of supervision on site" },
  "dispatch-meeting": { "zh-CN": "调度通知单", en: "Notice of a dispatch meeting" },
  circulate: { "zh-CN": "通报", en: "Circular" },
  expose: { "zh-CN": "曝光通知单", en: "Notice of publication" },
  refer: { "zh-CN": "移送函", en: "Letter of referral" },
};
