import type { AbsenceMessages } from "./messages.js";

export const en: AbsenceMessages = {
  none: { title: "Choose a case", advice: "Choose one from the list to see it and work on it." },
  outOfSight: { title: "This case is out of your sight", advice: "It may be with another unit now, or outside your responsibility." },
  close: "Close",
};
