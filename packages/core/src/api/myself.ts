import { z } from "../definition/zod.js";
import { slugSchema } from "../definition/slug.js";
import { textSchema } from "../definition/text.js";
import { unitViewSchema } from "./unit-view.js";
import { wireInstantSchema } from "./wire.js";

/** Who the caller is in a district, and the posts they hold today, substitutions included. */
export const myselfSchema = z
  .object({
    id: z.string(),
    name: z.string().optional(),
    /** The server's now. */
    at: wireInstantSchema,
    posts: z.array(
      z.object({
        role: z.object({ id: slugSchema, title: textSchema }),
        unit: unitViewSchema.extend({ level: slugSchema.optional() }),
      }),
    ),
  })
  .meta({ id: "myself" });

/** Who the caller is in a district. */
export type Myself = z.infer<typeof myselfSchema>;
