import { isBlank, refused, taken, type FieldReader } from "./reading.js";

/** Reads any number of the field's options, kept once each in the field's order. HTML forms send a single one bare. */
export const readCheckboxes: FieldReader = (field, answer) => {
  const given: unknown[] = (Array.isArray(answer) ? answer : [answer]).filter((one: unknown) => !isBlank(one));
  const offered = (field.options ?? []).map((option) => option.id);
  if (!given.every((one) => typeof one === "string" && offered.includes(one))) return refused({ code: "not-an-option" });
  return taken(offered.filter((id) => given.includes(id)));
};
