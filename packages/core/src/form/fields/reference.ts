import { unitIdPattern } from "./address.js";
import { isBlank, refused, taken, type FieldReader } from "./reading.js";

const id = new RegExp(`^${unitIdPattern}$`);

/** Reads a unit or a member, or several, by id: one of those the context offers. */
export const readReference: FieldReader = (field, answer, context) => {
  const offered = context.resolveOptions?.(field);
  const fits = (one: unknown): one is string =>
    typeof one === "string" && (offered === undefined ? id.test(one) : offered.some((option) => option.id === one));
  if (field.multiple !== true) return fits(answer) ? taken(answer) : refused({ code: "not-an-option" });
  const given: unknown[] = (Array.isArray(answer) ? answer : [answer]).filter((one: unknown) => !isBlank(one));
  const ids = given.filter(fits);
  return ids.length < given.length ? refused({ code: "not-an-option" }) : taken([...new Set(ids)]);
};
