import type { ConditionFacts } from "../definition/evaluate-condition.js";
import { evaluateCondition } from "../definition/evaluate-condition.js";
import type { FieldDefinition, FormDefinition } from "../definition/index.js";
import type { FormContext } from "./form-context.js";
import { readField } from "./fields/read-field.js";
import type { Reading } from "./fields/reading.js";

/** A form as it stands with the answers given so far. */
export interface FormView {
  /** The fields shown, in the form's order. */
  visible: FieldDefinition[];
  /** How the answer to a field was understood, whether it is shown or not. */
  reading(field: FieldDefinition): Reading;
  /** Whether an answer to a field is owed. */
  isRequired(field: FieldDefinition): boolean;
}

/** Answers as they come from a page or over the wire, by field id. */
export type Answers = Readonly<Record<string, unknown>>;

/** An own entry of a record: field ids such as `constructor` must not find what every object inherits. */
const own = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * Looks at a form with the answers given so far: what is shown, what is owed, how each answer was understood.
 * Conditions see the normal form of shown answers only, so what a hidden answer would show stays hidden; an answer that
 * is not valid counts as none. A field whose showing depends on itself is hidden (`check` reports the circle).
 */
export function viewForm(form: FormDefinition, answers: Answers, context: FormContext = {}): FormView {
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const readings = new Map<string, Reading>();
  const shown = new Map<string, boolean>();

  const reading = (field: FieldDefinition): Reading => {
    const known = readings.get(field.id);
    if (known !== undefined) return known;
    const fresh = readField(field, own(answers, field.id), context);
    readings.set(field.id, fresh);
    return fresh;
  };

  const isShown = (field: FieldDefinition): boolean => {
    if (field.show === undefined) return true;
    const known = shown.get(field.id);
    if (known !== undefined) return known;
    shown.set(field.id, false);
    const answer = evaluateCondition(field.show, facts);
    shown.set(field.id, answer);
    return answer;
  };

  const facts: ConditionFacts = {
    field(id) {
      const field = fields.get(id);
      if (field === undefined) return own(context.earlier, id);
      if (field.type === "statement" || !isShown(field)) return undefined;
      const answer = reading(field);
      return answer.ok ? answer.value : undefined;
    },
    ...(context.case === undefined ? {} : { case: context.case }),
    ...(context.item === undefined ? {} : { item: context.item }),
    ...(context.actor === undefined ? {} : { actor: context.actor }),
  };

  return {
    visible: form.fields.filter(isShown),
    reading,
    isRequired(field) {
      if (field.type === "statement" || field.required === undefined) return false;
      return typeof field.required === "boolean" ? field.required : evaluateCondition(field.required, facts);
    },
  };
}

/** The fields of a form that are shown with the answers given so far, in the form's order. */
export const visibleFields = (form: FormDefinition, answers: Answers, context: FormContext = {}): FieldDefinition[] =>
  viewForm(form, answers, context).visible;

/** Whether an answer to a field is owed with the answers given so far. A hidden field is never owed one. */
export function isRequired(field: FieldDefinition, form: FormDefinition, answers: Answers, context: FormContext = {}): boolean {
  const view = viewForm(form, answers, context);
  return view.visible.includes(field) && view.isRequired(field);
}
