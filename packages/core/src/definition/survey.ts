import { z } from "zod";
import { condition } from "./condition.js";
import { limit } from "./limit.js";
import { slug } from "./slug.js";

/** What the citizen is asked after close (回访, 满意度评价), for how long, and what dissatisfaction does. */
export const survey = z
  .strictObject({
    form: slug,
    /** How long after close it can be answered. */
    within: limit,
    /** When an answer counts as dissatisfied; `outcome: "unsatisfied"` chains watch it. */
    unsatisfied: condition.optional(),
    /** The stage an unsatisfied case goes back to, once: automatic redo. */
    reopenTo: slug.optional(),
    /** Most times dissatisfaction reopens; default 1. */
    reopenAtMost: z.int().min(0).max(10).optional(),
  })
  .meta({ id: "survey" });

/** What the citizen is asked after close. */
export type Survey = z.infer<typeof survey>;
