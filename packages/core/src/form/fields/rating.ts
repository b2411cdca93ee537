import type { FieldDefinition } from "../../definition/index.js";
import { toNumber } from "./number.js";
import { refused, taken, type FieldReader } from "./reading.js";

/** The marks a rating goes from and to: 1 to 5 unless the field says otherwise. */
export const ratingRange = (field: FieldDefinition): { min: number; max: number } => ({
  min: typeof field.min === "number" ? field.min : 1,
  max: typeof field.max === "number" ? field.max : 5,
});

/** Reads a whole mark within the rating's range. */
export const readRating: FieldReader = (field, answer) => {
  const range = ratingRange(field);
  const value = toNumber(answer);
  if (value === undefined || !Number.isInteger(value) || value < range.min || value > range.max) {
    return refused({ code: "not-a-rating", details: range });
  }
  return taken(value);
};
