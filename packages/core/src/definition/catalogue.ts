import { strictObject, z } from "./zod.js";
import { durationSchema } from "./duration.js";
import { limitSchema } from "./limit.js";
import { slugSchema } from "./slug.js";
import { textSchema } from "./text.js";
import { unitRuleSchema } from "./unit-rule.js";

/** A class of the catalogue: environment, public security … */
export const itemClassSchema = strictObject({ id: slugSchema, title: textSchema.optional() }).meta({ id: "itemClass" });

/** A matter a case can be about. Its version is pinned when a case is filed. */
export const catalogueItemSchema = strictObject({
  id: slugSchema,
  version: z.int().min(1).default(1),
  class: slugSchema.optional(),
  title: textSchema.optional(),
  /** Words people use for it, for search. */
  keywords: z.array(z.string().min(1)).optional(),
  /** Who must see to it. Where it cannot be found, the backstop unit decides. */
  owner: unitRuleSchema.optional(),
  backstop: unitRuleSchema.optional(),
  /** Whether the department (functional) or the area (territorial) answers for it. */
  duty: z.enum(["functional", "territorial"]).optional(),
  workflow: slugSchema,
  /** The form asked at intake; default: the workflow's. */
  intakeForm: slugSchema.optional(),
  /** When a report is to be filed, and when a case may be closed (立案条件, 结案条件). */
  filing: textSchema.optional(),
  closing: textSchema.optional(),
  /** Limits by deadline id, laid over those of the workflow. */
  limits: z.record(slugSchema, limitSchema).optional(),
  /** Lead and assisting units are named at once. */
  sensitive: z.boolean().optional(),
  /** How long the personal values of a closed case are kept. */
  retention: durationSchema.optional(),
  /** Not offered at intake any more; cases under way go on. */
  retired: z.boolean().optional(),
  synthetic: z.boolean().optional(),
  source: z.string().optional(),
}).meta({ id: "catalogueItem" });

/** A matter a case can be about. */
export type CatalogueItem = z.infer<typeof catalogueItemSchema>;
