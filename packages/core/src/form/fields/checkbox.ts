import { refused, taken, type FieldReader } from "./reading.js";

const words: Readonly<Record<string, boolean>> = { true: true, on: true, false: false, off: false };

/** Reads a yes or no; HTML forms send `on`. */
export const readCheckbox: FieldReader = (_field, answer) => {
  if (typeof answer === "boolean") return taken(answer);
  if (typeof answer === "string" && Object.hasOwn(words, answer)) return taken(words[answer] === true);
  return refused({ code: "not-yes-or-no" });
};
