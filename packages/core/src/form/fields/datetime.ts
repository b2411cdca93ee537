import { civilDatePattern } from "./date.js";
import { halfWidth } from "./plain-text.js";
import { refused, taken, type FieldReader } from "./reading.js";

/** A date-time with its offset (RFC 3339 date-time), without leap seconds, which no calendar of ours can count with. */
export const datetimePattern = `${civilDatePattern}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)`;

const datetime = new RegExp(`^${datetimePattern}$`);

/** Whether a date-time lies before a bound: a bound that is a day is one in the date-time's own offset. */
function isBefore(one: string, other: string): boolean {
  if (one.length === 10 || other.length === 10) return one.slice(0, 10) < other.slice(0, 10);
  return Date.parse(one) < Date.parse(other);
}

/** Reads a moment between `min` and `max`, both inclusive. An offset is a must: without one it would mean another moment elsewhere. */
export const readDatetime: FieldReader = (field, answer) => {
  const value = typeof answer === "string" ? halfWidth(answer).toUpperCase() : "";
  if (!datetime.test(value)) return refused({ code: "not-a-datetime" });
  if (typeof field.min === "string" && isBefore(value, field.min)) return refused({ code: "too-early", details: { min: field.min } });
  if (typeof field.max === "string" && isBefore(field.max, value)) return refused({ code: "too-late", details: { max: field.max } });
  return taken(value);
};
