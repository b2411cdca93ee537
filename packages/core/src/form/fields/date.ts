import { halfWidth } from "./plain-text.js";
import { refused, taken, type FieldReader } from "./reading.js";

/**
 * A day that exists, `YYYY-MM-DD` of the years 0001 to 9999 (RFC 3339 full-date; Gregorian leap years).
 * A pattern rather than arithmetic, so that the JSON Schema of a form can say the same.
 */
export const civilDatePattern =
  "(?!0000)(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))" +
  "|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

const civilDate = new RegExp(`^${civilDatePattern}$`);

/** Whether a text is a day that exists. */
export const isCivilDate = (text: string): boolean => civilDate.test(text);

/** Reads a day between `min` and `max`, both inclusive. */
export const readDate: FieldReader = (field, answer) => {
  const date = typeof answer === "string" ? halfWidth(answer) : "";
  if (!isCivilDate(date)) return refused({ code: "not-a-date" });
  if (typeof field.min === "string" && date < field.min) return refused({ code: "too-early", details: { min: field.min } });
  if (typeof field.max === "string" && date > field.max) return refused({ code: "too-late", details: { max: field.max } });
  return taken(date);
};
