import type { FormDefinition, PersonalMark } from "../definition/index.js";
import type { FieldProblem } from "./field-problem.js";
import type { FieldValue, FieldValues } from "./field-value.js";
import type { FormContext } from "./form-context.js";
import { viewForm, type Answers } from "./form-view.js";

/** A value that must not stand among the case's events. */
export interface PersonalAnswer {
  field: string;
  mark: Exclude<PersonalMark, "none">;
  value: FieldValue;
}

/** A form filled in: values that may stand in the evidence, personal ones apart; or everything that is wrong with it. */
export type Filling = { ok: true; values: FieldValues; personal: PersonalAnswer[] } | { ok: false; problems: FieldProblem[] };

/**
 * Checks and normalises the answers to a form.
 *
 * Answers to hidden fields are dropped, answers to fields the form does not have are refused (`unknown-field`), shown
 * fields that are required must be answered (`required`; a checkbox with yes), and each answer must be one its type takes.
 * Empty answers are left out of the values. `values` holds what is not personal, `personal` the rest, in the form's order.
 */
export function fillForm(form: FormDefinition, answers: Answers, context: FormContext = {}): Filling {
  const view = viewForm(form, answers, context);
  const problems: FieldProblem[] = [];
  const values: FieldValues = {};
  const personal: PersonalAnswer[] = [];
  for (const field of view.visible) {
    const reading = view.reading(field);
    if (!reading.ok) {
      if (field.type !== "statement") problems.push({ field: field.id, ...reading.problem });
      continue;
    }
    const { value } = reading;
    const unanswered = value === undefined || (field.type === "checkbox" && value === false);
    if (unanswered && view.isRequired(field)) problems.push({ field: field.id, code: "required" });
    if (value === undefined) continue;
    if (field.personal === undefined || field.personal === "none") values[field.id] = value;
    else personal.push({ field: field.id, mark: field.personal, value });
  }
  problems.push(...unknownFields(form, answers));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, values, personal };
}

/** Answers to questions the form does not ask; a statement asks nothing. */
function unknownFields(form: FormDefinition, answers: Answers): FieldProblem[] {
  const asked = new Set(form.fields.filter((field) => field.type !== "statement").map((field) => field.id));
  return Object.keys(answers)
    .filter((id) => !asked.has(id))
    .map((field) => ({ field, code: "unknown-field" }));
}
