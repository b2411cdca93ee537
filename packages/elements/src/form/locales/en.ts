import type { FormMessages } from "./messages.js";

const letters = (count: number): string => `${count} character${count === 1 ? "" : "s"}`;

export const en: FormMessages = {
  optional: " (optional)",
  toReporter: "Whoever reported will read this.",
  summary: (count) => (count === 1 ? "There is a problem" : `There are ${count} problems`),
  lettersLeft: (count) => `${letters(count)} left`,
  lettersOver: (count) => `${letters(count)} too many`,
  submit: "Submit",
  submitting: "Submitting…",
  cancel: "Cancel",
};
