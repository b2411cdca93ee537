import { z } from "../definition/zod.js";
import { fieldSchema, formSchema } from "../definition/form.js";
import { slugSchema } from "../definition/slug.js";
import { textSchema } from "../definition/text.js";

/** One answer a field offers, with its title resolved: units and members included. */
export const choiceSchema = z.object({ id: z.string(), title: textSchema }).meta({ id: "choice" });

/** One answer a field offers. */
export type Choice = z.infer<typeof choiceSchema>;

/** A question as a widget shows it: as the district wrote it, with every choice resolved. */
export const fieldOnWireSchema = z
  .object({
    ...fieldSchema.shape,
    options: z.array(choiceSchema).optional(),
    /** There were more choices than are listed: ask for fewer by narrowing the field. */
    optionsCut: z.boolean().optional(),
  })
  .meta({ id: "fieldOnWire" });

/** A question as a widget shows it. */
export type FieldOnWire = z.infer<typeof fieldOnWireSchema>;

/** A form as a widget shows it. */
export const formOnWireSchema = z
  .object({ ...formSchema.shape, id: slugSchema, fields: z.array(fieldOnWireSchema) })
  .meta({ id: "formOnWire" });

/** A form as a widget shows it. */
export type FormOnWire = z.infer<typeof formOnWireSchema>;
