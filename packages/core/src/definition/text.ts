import { strictObject, z } from "./zod.js";

/** The languages the product speaks, as BCP 47 tags. */
export const locales = ["zh-CN", "en"] as const;

/** One of the product's languages. */
export type Locale = (typeof locales)[number];

/** A text a person reads, in each language. A missing language falls back to the other; `check` warns of it. */
export const textSchema = strictObject({ "zh-CN": z.string().min(1).optional(), en: z.string().min(1).optional() }).meta({ id: "text" });

/** A text a person reads, in each language. */
export type Text = z.infer<typeof textSchema>;
