import { z } from "zod";
import { condition } from "./condition.js";
import { slug } from "./slug.js";
import { text } from "./text.js";

/** What is counted, and which of them. */
const quantity = z.strictObject({
  count: z.enum(["cases", "tickets", "deadlines", "rungs", "returns", "surveys"]).optional(),
  deadline: slug.optional(),
  met: z.enum(["on-time", "late", "open-late"]).optional(),
  closed: z.boolean().optional(),
  where: condition.optional(),
});

/** How work is judged: a named, versioned formula with its denominator, exemptions and source. */
export const indicator = z
  .strictObject({
    id: slug,
    version: z.int().min(1).default(1),
    title: text.optional(),
    numerator: quantity,
    denominator: quantity,
    exemptions: z.array(condition).optional(),
    /** The part it has in the district's overall score. */
    weight: z.number().min(0).optional(),
    better: z.enum(["higher", "lower"]).optional(),
    source: z.string().min(1),
  })
  .meta({ id: "indicator" });

/** How work is judged. */
export type Indicator = z.infer<typeof indicator>;
