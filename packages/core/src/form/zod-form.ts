import type { FormDefinition } from "../definition/index.js";
import { z } from "../definition/zod.js";
import type { FieldProblem } from "./field-problem.js";
import type { FieldValues } from "./field-value.js";
import { fillForm } from "./fill-form.js";
import type { Answers } from "./form-view.js";
import { formJsonSchema, type FormSchemaOptions } from "./json-schema/form-json-schema.js";

// The only file of this folder that loads zod, for which reason it is an entry of its own: `@gridloop/core/form/zod`.

/** What a form's zod schema gives: all values in their normal form, personal ones among them. */
export type FilledValues = FieldValues;

const isRecord = (value: unknown): value is Answers => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A form as a zod schema, for hosts that validate with zod: accepts what `fillForm` accepts, with the same rules, and
 * gives the normalised values. Each problem is an issue at the field's path with `params` `{ code, details }` of the
 * `FieldProblem`. `z.toJSONSchema` gives what `formJsonSchema` gives.
 */
export function formZodSchema(form: FormDefinition, options: FormSchemaOptions = {}): z.ZodType<FilledValues> {
  const { $schema: _dialect, ...described } = formJsonSchema(form, options);
  const schema = z
    .unknown()
    .check((payload) => {
      if (!isRecord(payload.value)) {
        payload.issues.push({ code: "invalid_type", expected: "object", input: payload.value });
        return;
      }
      const filling = fillForm(form, payload.value, options.context);
      if (!filling.ok) payload.issues.push(...filling.problems.map((problem) => issueOf(problem, payload.value as Answers)));
      else payload.value = { ...filling.values, ...Object.fromEntries(filling.personal.map(({ field, value }) => [field, value])) };
    })
    .meta(described as Record<string, unknown>);
  return schema as unknown as z.ZodType<FilledValues>;
}

function issueOf({ field, code, details }: FieldProblem, answers: Answers): z.core.$ZodRawIssue {
  return { code: "custom", path: [field], input: answers[field], params: { code, ...(details === undefined ? {} : { details }) } };
}
