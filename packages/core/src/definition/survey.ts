import { strictObject, z } from "./zod.js";
import { conditionSchema } from "./condition.js";
import { limitSchema } from "./limit.js";
import { permissionSchema } from "./lifecycle.js";
import { slugSchema } from "./slug.js";

/** What the citizen is asked after close (回访, 满意度评价), for how long, and what dissatisfaction does. */
export const surveySchema = strictObject({
  form: slugSchema,
  /** How long after close it can be answered. */
  within: limitSchema,
  /** When an answer counts as dissatisfied; `outcome: "unsatisfied"` chains watch it. */
  unsatisfied: conditionSchema.optional(),
  /** The stage an unsatisfied case goes back to, once: automatic redo. */
  reopenTo: slugSchema.optional(),
  /** Most times dissatisfaction reopens; default 1. */
  reopenAtMost: z.int().min(0).max(10).optional(),
  /** Who may call whoever reported back and answer it for them (电话回访). */
  callBack: z.array(permissionSchema).min(1).optional(),
}).meta({ id: "survey" });

/** What the citizen is asked after close. */
export type Survey = z.infer<typeof surveySchema>;
