import type { FieldDefinition } from "../../definition/index.js";
import { isBlank, refused, taken, type FieldReader } from "./reading.js";

/** The shape of the id an upload got. */
export const attachmentPattern = "[A-Za-z0-9][A-Za-z0-9._~-]{0,127}";

const attachment = new RegExp(`^${attachmentPattern}$`);

/** The most photos a field takes: its `maxCount`, else 20 (the most a definition may set) where several are asked for, else one. */
export const photoLimit = (field: FieldDefinition): number => field.maxCount ?? (field.multiple === true ? 20 : 1);

/** Reads the ids of uploaded photos, always as a list, each once. */
export const readPhoto: FieldReader = (field, answer) => {
  const given: unknown[] = (Array.isArray(answer) ? answer : [answer]).filter((one: unknown) => !isBlank(one));
  const ids = given.filter((one): one is string => typeof one === "string" && attachment.test(one));
  if (ids.length < given.length) return refused({ code: "not-an-attachment" });
  const distinct = [...new Set(ids)];
  const max = photoLimit(field);
  return distinct.length > max ? refused({ code: "too-many", details: { max, actual: distinct.length } }) : taken(distinct);
};
