import { strictObject, z } from "./zod.js";
import { durationSchema } from "./duration.js";
import { permissionSchema } from "./lifecycle.js";
import { slugSchema } from "./slug.js";
import { unitRuleSchema } from "./unit-rule.js";

const operation = { by: z.array(permissionSchema).min(1), form: slugSchema.optional(), approval: z.array(permissionSchema).optional() };

/** Who may hold, extend, note, merge, appeal …, in what measure. What is not written here nobody may do. */
export const operationsSchema = strictObject({
  note: strictObject(operation).optional(),
  hold: strictObject({ ...operation, atMost: durationSchema.optional(), times: z.int().min(1).optional() }).optional(),
  extend: strictObject({ ...operation, atMost: durationSchema.optional(), times: z.int().min(1).optional() }).optional(),
  merge: strictObject(operation).optional(),
  split: strictObject(operation).optional(),
  appeal: strictObject({ ...operation, stages: z.int().min(1).max(2).optional() }).optional(),
  supervise: strictObject(operation).optional(),
  setDue: strictObject(operation).optional(),
  /** After how many returns which unit rules on who is responsible. */
  ruling: strictObject({ afterReturns: z.int().min(1), by: unitRuleSchema }).optional(),
}).meta({ id: "operations" });

/** Who may do what beside the lifecycle. */
export type Operations = z.infer<typeof operationsSchema>;
