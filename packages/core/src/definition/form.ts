import { z } from "zod";
import { condition } from "./condition.js";
import { slug } from "./slug.js";
import { text } from "./text.js";

/** The kinds of field a form may have. One folder per kind in the intake form. */
export const fieldTypes = [
  "text",
  "textarea",
  "number",
  "select",
  "radio",
  "checkbox",
  "checkboxes",
  "date",
  "datetime",
  "phone",
  "id-number",
  "address",
  "photo",
  "rating",
  "unit",
  "member",
  "statement",
] as const;

/** A kind of field. */
export type FieldType = (typeof fieldTypes)[number];

/**
 * How personal a value is (PIPL): ordinary and sensitive values live apart from the case's events,
 * can be erased, and the reading of sensitive ones is recorded.
 */
export const personalMarks = ["none", "ordinary", "sensitive"] as const;

/** How personal a value is. */
export type PersonalMark = (typeof personalMarks)[number];

/** One of the answers a field offers. */
export const option = z.strictObject({ id: slug, title: text }).meta({ id: "option" });

/** Which units a unit field offers: by level, by kind, by function; all of them inside the actor's authority unless `anywhere`. */
const unitChoice = z.strictObject({
  level: z.array(slug).optional(),
  kind: z.array(slug).optional(),
  function: z.array(slug).optional(),
  anywhere: z.boolean().optional(),
});

/** Whom a member field offers: holders of these roles in the responsible unit, or in any unit below the actor's. */
const memberChoice = z.strictObject({ role: z.array(slug).optional() });

/** A question of a form. Values of fields that are not shown are dropped, not refused. */
export const field = z
  .strictObject({
    id: slug,
    type: z.enum(fieldTypes),
    label: text.optional(),
    hint: text.optional(),
    /** Always, never (default), or under a condition. */
    required: z.union([z.boolean(), condition]).optional(),
    /** Shown always (default) or under a condition. */
    show: condition.optional(),
    /** Default "none"; `check` warns where a field that usually holds personal data leaves it out. */
    personal: z.enum(personalMarks).optional(),
    /** Answers of select, radio and checkboxes. */
    options: z.array(option).optional(),
    /** Smallest and largest number, rating, or date (YYYY-MM-DD). */
    min: z.union([z.number(), z.string()]).optional(),
    max: z.union([z.number(), z.string()]).optional(),
    /** Shortest and longest text in Unicode code points. */
    minLength: z.int().min(0).optional(),
    maxLength: z.int().min(1).max(20_000).optional(),
    /** A pattern the whole text must match, in the portable subset both regex and JSON Schema know. */
    pattern: z.string().max(500).optional(),
    /** Several units, members or photos. */
    multiple: z.boolean().optional(),
    /** Most photos, and largest photo in bytes. */
    maxCount: z.int().min(1).max(20).optional(),
    maxBytes: z.int().min(1).optional(),
    units: unitChoice.optional(),
    members: memberChoice.optional(),
    /** A heading fields are grouped under, one screen per group on a phone. */
    group: slug.optional(),
  })
  .meta({ id: "field" });

/** A question of a form. */
export type FieldDefinition = z.infer<typeof field>;

/** What is asked: at intake, with an action, in a survey. */
export const form = z
  .strictObject({
    id: slug,
    title: text.optional(),
    groups: z.array(z.strictObject({ id: slug, title: text })).optional(),
    fields: z.array(field),
  })
  .meta({ id: "form" });

/** What is asked. */
export type FormDefinition = z.infer<typeof form>;
