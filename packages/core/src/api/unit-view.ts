import { z } from "../definition/zod.js";
import { textSchema } from "../definition/text.js";

/** A unit with its name. */
export const unitViewSchema = z.object({ id: z.string(), title: textSchema }).meta({ id: "unit-view" });

/** A unit with its name. */
export type UnitView = z.infer<typeof unitViewSchema>;
