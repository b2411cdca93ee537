import { strictObject, z } from "./zod.js";
import { conditionSchema } from "./condition.js";
import { slugSchema } from "./slug.js";
import { textSchema } from "./text.js";

/** What is counted, and which of them. */
const quantitySchema = strictObject({
  count: z.enum(["cases", "tickets", "deadlines", "rungs", "returns", "surveys"]).optional(),
  deadline: slugSchema.optional(),
  met: z.enum(["on-time", "late", "open-late"]).optional(),
  closed: z.boolean().optional(),
  where: conditionSchema.optional(),
});

/** How work is judged: a named, versioned formula with its denominator, exemptions and source. */
export const indicatorSchema = strictObject({
  id: slugSchema,
  version: z.int().min(1).default(1),
  title: textSchema.optional(),
  numerator: quantitySchema,
  denominator: quantitySchema,
  exemptions: z.array(conditionSchema).optional(),
  /** The part it has in the district's overall score. */
  weight: z.number().min(0).optional(),
  better: z.enum(["higher", "lower"]).optional(),
  source: z.string().min(1),
}).meta({ id: "indicator" });

/** How work is judged. */
export type Indicator = z.infer<typeof indicatorSchema>;
