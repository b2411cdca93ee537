import { z } from "zod";
import { slug } from "./slug.js";
import { text } from "./text.js";

/** A way matters reach the district: hotline, patrol, website, app … Citizens may use the public ones without signing in. */
export const channel = z.strictObject({ id: slug, title: text.optional(), public: z.boolean().optional() }).meta({ id: "channel" });

/** A way matters reach the district. */
export type Channel = z.infer<typeof channel>;
