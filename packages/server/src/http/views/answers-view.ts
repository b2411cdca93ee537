import type { CompiledDistrict, CompiledWorkflow, FieldDefinition, PersonalSight } from "@gridloop/core";
import type { AnsweredForm, AnswerView, Choice, WireValues } from "@gridloop/core/api";
import { titleOr, wireOf } from "./wire.js";

/** What a reader may know of the answers of a case. */
export interface AnswersLook {
  district: CompiledDistrict;
  workflow: CompiledWorkflow;
  /** The values the reader may see, by field. */
  data: WireValues;
  /** Personal fields that were answered and are not among them. */
  withheld: readonly string[];
  /** Why they are not, unless they were erased. */
  sightOfField: (field: string) => PersonalSight;
}

/** The answers of a case under the forms that asked them. A field of several forms stands in the first one only. */
export function answersView(look: AnswersLook): AnsweredForm[] {
  const told = new Set<string>();
  return look.workflow.definition.forms.flatMap(({ id, title, fields }): AnsweredForm[] => {
    const answered = fields.filter((field) => !told.has(field.id)).flatMap((field) => answerView(look, field) ?? []);
    for (const field of answered) told.add(field.id);
    return answered.length === 0 ? [] : [{ form: id, ...(title ? { title } : {}), fields: answered }];
  });
}

function answerView({ district, data, withheld, sightOfField }: AnswersLook, field: FieldDefinition): AnswerView | undefined {
  const known = { id: field.id, type: field.type, label: titleOr(field.label, field.id), personal: field.personal ?? "none" } as const;
  const value = data[field.id];
  if (value !== undefined) {
    const chosen = chosenIn(district, field, value);
    return { ...known, value, ...(chosen.length === 0 ? {} : { chosen }) };
  }
  if (!withheld.includes(field.id)) return undefined;
  const sight = sightOfField(field.id);
  return { ...known, withheld: sight === "readable" ? "erased" : sight };
}

/** The names of what a value chose, as they are today: a unit keeps its id when it is renamed. */
function chosenIn(district: CompiledDistrict, field: FieldDefinition, value: WireValues[string]): Choice[] {
  const wire = wireOf(district);
  const ids = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string");
  switch (field.type) {
    case "select":
    case "radio":
    case "checkboxes":
      return ids.map((id) => ({ id, title: titleOr(field.options?.find((option) => option.id === id)?.title, id) }));
    case "unit":
      return ids.map(wire.unit);
    case "member":
      return ids.map((id) => {
        const member = district.definition.members.find((each) => each.id === id);
        return { id, title: titleOr(member?.title ?? (member && { "zh-CN": member.name, en: member.name }), id) };
      });
    case "address":
      return isObject(value) && typeof value["unit"] === "string" ? [wire.unit(value["unit"])] : [];
    default:
      return [];
  }
}

const isObject = (value: WireValues[string]): value is { [key: string]: WireValues[string] } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
