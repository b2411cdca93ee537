import { z } from "../definition/zod.js";
import { fieldTypes, personalMarks } from "../definition/form.js";
import { slugSchema } from "../definition/slug.js";
import { textSchema } from "../definition/text.js";
import { choiceSchema } from "./form-on-wire.js";
import { wireValueSchema } from "./wire.js";

/** Why an answer's value is not in a view: only those who handle the case see it, whoever gave it is anonymous, or it was erased. */
export const withholdings = ["handlers-only", "anonymous", "erased"] as const;

const answerViewSchema = z.object({
  id: slugSchema,
  type: z.enum(fieldTypes),
  label: textSchema,
  personal: z.enum(personalMarks),
  /** Absent where it is withheld. */
  value: wireValueSchema.optional(),
  /** The names of what was chosen: options, units, members, the area of an address. */
  chosen: z.array(choiceSchema).optional(),
  withheld: z.enum(withholdings).optional(),
});

/**
 * The answers of a case as they were asked, so that a page can show them without knowing the workflow: forms and
 * questions in the workflow's order, questions nobody answered left out. A question several forms ask stands once, in
 * the first of them.
 */
export const answeredFormSchema = z
  .object({ form: slugSchema, title: textSchema.optional(), fields: z.array(answerViewSchema) })
  .meta({ id: "answered-form" });

/** The answers to one form. */
export type AnsweredForm = z.infer<typeof answeredFormSchema>;

/** An answer as it was asked. */
export type AnswerView = AnsweredForm["fields"][number];
