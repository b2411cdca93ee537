import type { LampMessages } from "./messages.js";

export const en: LampMessages = {
  closed: "Closed",
  held: "On hold",
  waiting: "Reply awaited",
  stopped: "Clock stopped",
  late: "Late",
  soon: "Due soon",
  "in-time": "In time",
  "no-deadline": "No deadline",
};
