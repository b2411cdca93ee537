import { fillForm, type FormContext } from "../form/index.js";
import type { FormDefinition } from "../definition/index.js";
import { commitTo, deriveSalt } from "./evidence.js";
import type { Given } from "./event.js";
import type { FieldProblem } from "./rejection.js";
import type { FieldValues, PersonalValue } from "./values.js";

/** What a filled form becomes: the part of an event, and the values that go to the erasable table. */
export interface Taken {
  given: Given;
  personal: PersonalValue[];
}

/** A form nobody was asked is filled by giving nothing. */
const NO_FORM: FormDefinition = { id: "none", fields: [] };

/**
 * Takes a form's data apart: values that may stand in the evidence for good, and personal ones, of which the
 * event keeps a salted commitment only.
 *
 * @param seq The number of the event they will stand in; it makes the keys of personal values unique.
 */
export function takeForm(
  form: FormDefinition | undefined,
  data: FieldValues,
  context: FormContext,
  salt: string,
  seq: number,
): { ok: true; taken: Taken } | { ok: false; problems: FieldProblem[] } {
  const filled = fillForm(form ?? NO_FORM, data, context);
  if (!filled.ok) return filled;
  const personal = filled.personal.map(({ field, mark, value }): PersonalValue => {
    const key = `${String(seq)}/${field}`;
    return { key, field, mark, value, salt: deriveSalt(salt, key) };
  });
  const given: Given = {};
  if (Object.keys(filled.values).length > 0) given.values = filled.values;
  if (personal.length > 0) {
    given.commitments = Object.fromEntries(
      personal.map((each) => [each.field, { mark: each.mark, digest: commitTo(each.salt, each.value) }]),
    );
  }
  return { ok: true, taken: { given, personal } };
}
