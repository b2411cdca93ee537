import type { CompiledDistrict, CompiledWorkflow } from "./compiled-district.js";
import { inWords, type Said } from "./said.js";
import type { FieldValues } from "./values.js";

/**
 * What was given in a form, in words and in the order the form asks: the values of an event. What is personal is not among an
 * event's values, and what words cannot say, such as a photo, is left out.
 */
export function wordsOf(
  district: CompiledDistrict,
  workflow: CompiledWorkflow,
  formId: string | undefined,
  values: FieldValues | undefined,
): Said[] {
  const fields = formId === undefined ? [] : (workflow.forms.get(formId)?.fields ?? []);
  return fields.flatMap((field): Said[] => {
    const text = inWords(district, field, values?.[field.id]);
    return text === undefined ? [] : [{ field: field.id, label: field.label ?? { en: field.id }, text }];
  });
}
