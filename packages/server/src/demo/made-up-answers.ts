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
import { madeUpZhCn } from "./locales/made-up-zh-cn.js";
import type { Writer } from "./writer.js";

/** What made-up answers are given for. */
export interface Occasion {
  district: CompiledDistrict;
  actor: Actor;
  at: Instant;
  /** The grid the matter is in. */
  unit: string;
  dice: Dice;
  writer: Writer;
  /** The unit a case is to be sent to, where a form asks. */
  sendTo?: string;
  /** Whether a choice goes against: the citizen is not satisfied, the matter is urgent. */
  contrary?: boolean;
  /** Takes a photo; nothing where there is none to show. */
  photo?: (field: FieldDefinition) => string | undefined;
}

/** Fills a form in with made-up answers: what is required always, the rest mostly. */
export function madeUpAnswers(form: FormDefinition | undefined, occasion: Occasion): FieldValues {
  if (!form) return {};
  const values: FieldValues = {};
  for (const field of form.fields) {
    // Asked anew for each field, because an answer may show or require the next.
    const view = viewForm(form, values);
    if (!view.visible.includes(field) || (!view.isRequired(field) && !isAnswered(field, occasion))) continue;
    const value = answer(field, form.id, occasion);
    if (value !== undefined) values[field.id] = value;
  }
  return values;
}

/** Whether somebody answers what they need not: a unit only to send a case somewhere, a photo where there is one. */
function isAnswered(field: FieldDefinition, { dice, sendTo }: Occasion): boolean {
  if (field.type === "unit") return sendTo !== undefined && field.multiple !== true;
  return dice.chance(field.type === "textarea" || field.type === "photo" ? 0.6 : 0.4);
}

function answer(field: FieldDefinition, form: string, occasion: Occasion): FieldValue | undefined {
  const { district, at, unit, dice, writer } = occasion;
  switch (field.type) {
    case "text":
      return field.personal === undefined || field.personal === "none"
        ? writer.field(field.id, form, occasion.contrary)
        : madeUpZhCn.person;
    case "textarea":
      return field.id === "description" ? writer.description() : writer.field(field.id, form, occasion.contrary);
    case "number":
      return Number(field.min ?? 1);
    case "rating":
      return Number((occasion.contrary ? field.min : field.max) ?? (occasion.contrary ? 1 : 5));
    case "select":
    case "radio":
      // The first answer is the usual one in every form, the last the worst.
      if (occasion.contrary) return field.options?.at(-1)?.id;
      return dice.chance(0.75) ? field.options?.[0]?.id : dice.pick(field.options?.slice(0, 2) ?? [])?.id;
    case "checkboxes":
      return [dice.pick(field.options ?? [])?.id].filter((id) => id !== undefined);
    case "checkbox":
      return true;
    case "date":
      return district.calendar.civilDate(at);
    case "datetime":
      return toRfc3339(at, district.definition.timeZone);
    case "phone":
      return madeUpZhCn.phone;
    case "id-number":
      return madeUpZhCn.identityNumber;
    case "address":
      return { text: writer.spot, unit, ...positionNear(district, unit, dice) };
    case "unit":
    case "member":
      return chosen(field, occasion);
    case "photo":
      return asList(field, occasion.photo?.(field));
    case "statement":
      return undefined;
  }
}

/** A unit or member a form offers: the one a case is to go to, the place itself, or an office of an area the place lies in. */
function chosen(field: FieldDefinition, { district, actor, at, unit, dice, sendTo }: Occasion): FieldValue | undefined {
  const options = optionsFor(district, field, actor, at);
  const above = new Set(district.organisation.ancestors(unit));
  const near = options.filter(({ id }) => above.has(district.organisation.unit(id)?.parent ?? ""));
  const wished = field.multiple === true ? undefined : options.find(({ id }) => id === sendTo);
  const choice = wished ?? options.find(({ id }) => id === unit) ?? dice.pick(near) ?? dice.pick(options);
  return asList(field, choice?.id);
}

/** What was offered before: a district of eight thousand units is not looked through for every answer. */
const known = new WeakMap<FieldDefinition, readonly ResolvedOption[]>();

function optionsFor(district: CompiledDistrict, field: FieldDefinition, actor: Actor, at: Instant): readonly ResolvedOption[] {
  const offer = (): readonly ResolvedOption[] =>
    withOptions(district, { id: field.id, fields: [field] }, actor, at).fields[0]?.options ?? [];
  if (field.units?.anywhere !== true) return offer();
  const before = known.get(field) ?? offer();
  known.set(field, before);
  return before;
}

const asList = (field: FieldDefinition, value: string | undefined): FieldValue | undefined =>
  value === undefined ? undefined : field.multiple === true ? [value] : value;

/** Some steps from the middle of an area, where that is known: grids are a few hundred metres wide. */
function positionNear({ organisation }: CompiledDistrict, unit: string, dice: Dice): { longitude: number; latitude: number } | undefined {
  const { longitude, latitude } = organisation.unit(unit) ?? {};
  if (longitude === undefined || latitude === undefined) return undefined;
  const around = (degrees: number): number => Math.round((degrees + (dice.roll() - 0.5) * 0.002) * 1e6) / 1e6;
  return { longitude: around(longitude), latitude: around(latitude) };
}
