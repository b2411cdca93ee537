import { z } from "zod";
import { duration } from "./duration.js";
import { permission } from "./lifecycle.js";
import { slug } from "./slug.js";
import { unitRule } from "./unit-rule.js";

const operation = { by: z.array(permission).min(1), form: slug.optional(), approval: z.array(permission).optional() };

/** Who may hold, extend, note, merge, appeal …, in what measure. What is not written here nobody may do. */
export const operations = z
  .strictObject({
    note: z.strictObject(operation).optional(),
    hold: z.strictObject({ ...operation, atMost: duration.optional(), times: z.int().min(1).optional() }).optional(),
    extend: z.strictObject({ ...operation, atMost: duration.optional(), times: z.int().min(1).optional() }).optional(),
    merge: z.strictObject(operation).optional(),
    split: z.strictObject(operation).optional(),
    appeal: z.strictObject({ ...operation, stages: z.int().min(1).max(2).optional() }).optional(),
    supervise: z.strictObject(operation).optional(),
    setDue: z.strictObject(operation).optional(),
    /** After how many returns which unit rules on who is responsible. */
    ruling: z.strictObject({ afterReturns: z.int().min(1), by: unitRule }).optional(),
  })
  .meta({ id: "operations" });

/** Who may do what beside the lifecycle. */
export type Operations = z.infer<typeof operations>;
