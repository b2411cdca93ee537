import {
  toRfc3339,
  withOptions,
  type Actor,
  type CompiledDistrict,
  type FieldDefinition,
  type FieldValues,
  type FieldValue,
  type FormDefinition,
  type Instant,
  type ResolvedOption,
} from "@gridloop/core";
import { viewForm } from "@gridloop/core/form";
import type { Dice } from "./dice.js";
import { madeUpIdNumber, madeUpName, madeUpPhone, madeUpPlace, madeUpTexts } from "./locales.js";

/** What made-up answers are given for. */
export interface Occasion {
  district: CompiledDistrict;
  actor: Actor;
  at: Instant;
  /** The grid the matter is in. */
  unit: string;
  dice: Dice;
}

/** Fills a form in with made-up answers: what is required always, the rest now and then, photos never. */
export function madeUpAnswers(form: FormDefinition | undefined, occasion: Occasion): FieldValues {
  if (!form) return {};
  const offered = withOptions(occasion.district, form, occasion.actor, occasion.at);
  const values: FieldValues = {};
  for (const field of form.fields) {
    // Asked anew for each field, because an answer may show or require the next.
    const view = viewForm(form, values);
    if (!view.visible.includes(field) || (!view.isRequired(field) && !occasion.dice.chance(0.4))) continue;
    const options = offered.fields.find((each) => each.id === field.id)?.options ?? [];
    const value = answer(field, options, occasion);
    if (value !== undefined) values[field.id] = value;
  }
  return values;
}

function answer(
  field: FieldDefinition,
  options: readonly ResolvedOption[],
  { district, at, unit, dice }: Occasion,
): FieldValue | undefined {
  const many = (id: string | undefined): FieldValue | undefined => (id === undefined ? undefined : field.multiple === true ? [id] : id);
  switch (field.type) {
    case "text":
      return field.personal === undefined || field.personal === "none" ? dice.pick(madeUpTexts) : madeUpName;
    case "textarea":
      return dice.pick(madeUpTexts);
    case "number":
      return Number(field.min ?? 1);
    case "rating":
      return Number(field.max ?? 5);
    case "select":
    case "radio":
      // The first answer is the usual one in every form.
      return dice.chance(0.7) ? options[0]?.id : dice.pick(options)?.id;
    case "checkboxes":
      return [dice.pick(options)?.id].filter((id) => id !== undefined);
    case "checkbox":
      return true;
    case "date":
      return district.calendar.civilDate(at);
    case "datetime":
      return toRfc3339(at, district.definition.timeZone);
    case "phone":
      return madeUpPhone;
    case "id-number":
      return madeUpIdNumber;
    case "address":
      return { text: madeUpPlace(district.organisation.unit(unit)?.title), unit };
    case "unit":
      return options.some((option) => option.id === unit) ? many(unit) : many(dice.pick(options)?.id);
    case "member":
      return many(dice.pick(options)?.id);
    case "photo":
    case "statement":
      return undefined;
  }
}
