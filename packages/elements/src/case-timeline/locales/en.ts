import type { TimelineMessages } from "./messages.js";

export const en: TimelineMessages = {
  name: "Progress of the case",
  loading: "Reading the progress of the case…",
  empty: "Nothing has been recorded yet.",
  failed: "The progress could not be read. Your case is not affected; please try again later.",
  retry: "Try again",
  latest: "Latest",
  step: (title) => `Step: ${title}`,
  unknownTime: "Time not recorded",
  units: { press: (unit) => `Pressed: ${unit}`, joint: (unit) => `Joined by ${unit}`, other: (unit) => `With ${unit}` },
  earlier: (count) => (count === 1 ? "Show 1 earlier entry" : `Show ${count} earlier entries`),
};
