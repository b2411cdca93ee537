import { strictObject, z } from "./zod.js";
import { slugSchema } from "./slug.js";
import { textSchema } from "./text.js";

/** A way matters reach the district: hotline, patrol, website, app … Citizens may use the public ones without signing in. */
export const channelSchema = strictObject({ id: slugSchema, title: textSchema.optional(), public: z.boolean().optional() }).meta({
  id: "channel",
});

/** A way matters reach the district. */
export type Channel = z.infer<typeof channelSchema>;
