import { z } from "../definition/zod.js";
import { slugSchema } from "../definition/slug.js";

/** A moment on the wire: RFC 3339 with an offset, in the district's own time zone. */
export const wireInstantSchema = z.iso.datetime({ offset: true }).meta({ id: "instant", description: "RFC 3339 date-time with offset" });

/** Any JSON value of a form field. */
export const wireValueSchema = z.json().meta({
  id: "value",
  description: [
    "By the field's type:",
    "text, textarea, phone, id-number: a string;",
    "number, rating: a number;",
    "select, radio, unit, member: the id of one of the field's options; checkboxes: a list of such ids; checkbox: true or false;",
    "date: YYYY-MM-DD; datetime: RFC 3339 with offset;",
    "address: a string, or an object of text, unit (id), longitude and latitude (WGS 84 degrees, both or neither), each optional;",
    "photo: a list of ids that POST attachments answered with;",
    "statement: nothing.",
  ].join(" "),
});

/** Values by field id. */
export const wireValuesSchema = z.record(z.string().max(64), wireValueSchema).meta({ id: "values" });

/** Values by field id, as an answer carries them. */
export type WireValues = z.infer<typeof wireValuesSchema>;

/** A case's id: opaque, and safe in a path. */
export const caseIdSchema = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);

/** An attachment's id: opaque, and safe in a path. */
export const attachmentIdSchema = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/);

/** A case's number, as it is printed on a receipt. */
export const caseNumberSchema = z.string().min(1).max(80);

/** A tracking code as a person types it: letters in either case, with or without hyphens and spaces. */
export const trackingCodeSchema = z.string().min(1).max(40);

/** What a command says it saw of the case; another version in between is a conflict. */
export const expectedVersionSchema = z.int().min(0);

/** The part of every path that names the district. */
export const districtParamsSchema = z.object({ district: slugSchema });

/** The part of a path that names a case. */
export const caseParamsSchema = z.object({ district: slugSchema, id: caseIdSchema });
