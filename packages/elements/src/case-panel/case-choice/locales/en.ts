import type { CaseChoiceMessages } from "./messages.js";

export const en: CaseChoiceMessages = {
  titled: (number, matter) => `${number} ${matter}`,
  between: ", ",
  found: (count) => (count === 1 ? "1 case found" : `${count} cases found`),
  none: "No open case was found.",
};
