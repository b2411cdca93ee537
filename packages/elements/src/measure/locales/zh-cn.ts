import type { MeasureWords } from "./words.js";

export const zhCN: MeasureWords = {
  warn: "预警",
  urge: "催办",
  "yellow-card": "黄牌警告",
  "red-card": "红牌警告",
  supervise: "督办",
  "on-site": "现场督办",
  "dispatch-meeting": "专题调度",
  circulate: "通报",
  expose: "曝光",
  refer: "移交",
};
