import { refused, taken, type FieldReader } from "./reading.js";

/** Reads one of the field's options, by its id. */
export const readChoice: FieldReader = (field, answer) =>
  typeof answer === "string" && field.options?.some((option) => option.id === answer) ? taken(answer) : refused({ code: "not-an-option" });
