import type { DueMessages } from "./messages.js";

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

export const en: DueMessages = {
  today: (clock) => `today, ${clock}`,
  tomorrow: (clock) => `tomorrow, ${clock}`,
  yesterday: (clock) => `yesterday, ${clock}`,
  onDay: (day, clock) => `${day}, ${clock}`,
  minutes: (count) => counted(count, "minute"),
  hours: (count) => counted(count, "hour"),
  days: (count) => counted(count, "day"),
  lateBy: (span) => `late by ${span}`,
  left: (span) => `${span} left`,
};
