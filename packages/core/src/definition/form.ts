import { strictObject, z } from "./zod.js";
import { conditionSchema } from "./condition.js";
import { slugSchema } from "./slug.js";
import { textSchema } from "./text.js";

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

/** Kinds of field whose value can be told to whoever reported: in words, and about the matter rather than about a person. */
export const tellableTypes: readonly FieldType[] = [
  "text",
  "textarea",
  "number",
  "select",
  "radio",
  "checkboxes",
  "date",
  "datetime",
  "phone",
  "unit",
];

/**
 * How personal a value is (PIPL): ordinary and sensitive values live apart from the case's events,
 * can be erased, and the reading of sensitive ones is recorded.
 */
export const personalMarks = ["none", "ordinary", "sensitive"] as const;

/** How personal a value is. */
export type PersonalMark = (typeof personalMarks)[number];

/** One of the answers a field offers. */
export const optionSchema = strictObject({ id: slugSchema, title: textSchema }).meta({ id: "option" });

/** Which units a unit field offers: by level, by kind, by function; all of them inside the actor's authority unless `anywhere`. */
const unitChoiceSchema = strictObject({
  level: z.array(slugSchema).optional(),
  kind: z.array(slugSchema).optional(),
  function: z.array(slugSchema).optional(),
  anywhere: z.boolean().optional(),
});

/** Whom a member field offers: holders of these roles in the responsible unit, or in any unit below the actor's. */
const memberChoiceSchema = strictObject({ role: z.array(slugSchema).optional() });

/** A question of a form. Values of fields that are not shown are dropped, not refused. */
export const fieldSchema = strictObject({
  id: slugSchema,
  type: z.enum(fieldTypes),
  label: textSchema.optional(),
  hint: textSchema.optional(),
  /** Always, never (default), or under a condition. */
  required: z.union([z.boolean(), conditionSchema]).optional(),
  /** Shown always (default) or under a condition. */
  show: conditionSchema.optional(),
  /** Default "none"; `check` warns where a field that usually holds personal data leaves it out. */
  personal: z.enum(personalMarks).optional(),
  /** Shown to whoever reported, once given: an answer, the reason of a refusal. Of a kind in `tellableTypes`, and never personal. */
  toReporter: z.boolean().optional(),
  /** Answers of select, radio and checkboxes. */
  options: z.array(optionSchema).optional(),
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
  units: unitChoiceSchema.optional(),
  members: memberChoiceSchema.optional(),
  /** A heading fields are grouped under, one screen per group on a phone. */
  group: slugSchema.optional(),
}).meta({ id: "field" });

/** A question of a form. */
export type FieldDefinition = z.infer<typeof fieldSchema>;

/** What is asked: at intake, with an action, in a survey. */
export const formSchema = strictObject({
  id: slugSchema,
  title: textSchema.optional(),
  groups: z.array(strictObject({ id: slugSchema, title: textSchema })).optional(),
  fields: z.array(fieldSchema),
}).meta({ id: "form" });

/** What is asked. */
export type FormDefinition = z.infer<typeof formSchema>;
