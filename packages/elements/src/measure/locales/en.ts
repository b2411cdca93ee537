import type { MeasureWords } from "./words.js";

export const en: MeasureWords = {
  warn: "Warning",
  urge: "Urging",
  "yellow-card": "Yellow card",
  "red-card": "Red card",
  supervise: "Supervision order",
  "on-site": "On-site supervision",
  "dispatch-meeting": "Dispatch meeting",
  circulate: "Circular",
  expose: "Public exposure",
  refer: "Referral",
};
