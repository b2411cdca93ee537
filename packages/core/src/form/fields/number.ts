import { halfWidth } from "./plain-text.js";
import { refused, taken, type FieldReader } from "./reading.js";

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A finite number from a number, or from a text that writes one, as HTML forms send it; undefined for anything else. */
export function toNumber(answer: unknown): number | undefined {
  const text = typeof answer === "string" ? halfWidth(answer) : "";
  const value = typeof answer === "number" ? answer : decimal.test(text) ? Number(text) : Number.NaN;
  // Adding 0 turns -0 into 0, which is what JSON writes.
  return Number.isFinite(value) ? value + 0 : undefined;
}

/** Reads a number between `min` and `max`, both inclusive. */
export const readNumber: FieldReader = (field, answer) => {
  const value = toNumber(answer);
  if (value === undefined) return refused({ code: "not-a-number" });
  if (typeof field.min === "number" && value < field.min) return refused({ code: "too-small", details: { min: field.min } });
  if (typeof field.max === "number" && value > field.max) return refused({ code: "too-large", details: { max: field.max } });
  return taken(value);
};
