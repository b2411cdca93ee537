import { z } from "zod";
import { duration } from "./duration.js";
import { limit } from "./limit.js";
import { slug } from "./slug.js";
import { text } from "./text.js";
import { unitRule } from "./unit-rule.js";

/** A class of the catalogue: environment, public security … */
export const itemClass = z.strictObject({ id: slug, title: text.optional() }).meta({ id: "itemClass" });

/** A matter a case can be about. Its version is pinned when a case is filed. */
export const catalogueItem = z
  .strictObject({
    id: slug,
    version: z.int().min(1).default(1),
    class: slug.optional(),
    title: text.optional(),
    /** Words people use for it, for search. */
    keywords: z.array(z.string().min(1)).optional(),
    /** Who must see to it. Where it cannot be found, the backstop unit decides. */
    owner: unitRule.optional(),
    backstop: unitRule.optional(),
    /** Whether the department (functional) or the area (territorial) answers for it. */
    duty: z.enum(["functional", "territorial"]).optional(),
    workflow: slug,
    /** The form asked at intake; default: the workflow's. */
    intakeForm: slug.optional(),
    /** When a report is to be filed, and when a case may be closed (立案条件, 结案条件). */
    filing: text.optional(),
    closing: text.optional(),
    /** Limits by deadline id, laid over those of the workflow. */
    limits: z.record(slug, limit).optional(),
    /** Lead and assisting units are named at once. */
    sensitive: z.boolean().optional(),
    /** How long the personal values of a closed case are kept. */
    retention: duration.optional(),
    /** Not offered at intake any more; cases under way go on. */
    retired: z.boolean().optional(),
    synthetic: z.boolean().optional(),
    source: z.string().optional(),
  })
  .meta({ id: "catalogueItem" });

/** A matter a case can be about. */
export type CatalogueItem = z.infer<typeof catalogueItem>;
