import { canonicalJson, stepsOf, type CatalogueItem, type CompiledDistrict, type FormDefinition, type Instant } from "@gridloop/core";
import type { DistrictView } from "@gridloop/core/api";
import { citizen } from "../identify.js";
import { formFor } from "./form-view.js";
import { titleOr } from "./wire.js";

/** What a portal must know of a district before anybody has signed in. Forms are listed once, however many items share them. */
export function districtView(district: CompiledDistrict, at: Instant): DistrictView {
  const { definition } = district;
  const offered = definition.catalogue.filter((item) => item.retired !== true && district.item(item.id) === item);
  const workflows = [...new Set(offered.map((item) => item.workflow))].flatMap((id) => district.workflow(id) ?? []);
  const { forms, idFor } = intakeForms(district, offered);
  const steps = new Map(workflows.flatMap(stepsOf).map((step) => [step.id, step]));
  return {
    id: definition.id,
    title: titleOr(definition.title, definition.id),
    timeZone: definition.timeZone,
    classes: (definition.classes ?? []).map(({ id, title }) => ({ id, title: titleOr(title, id) })),
    channels: definition.channels.map((channel) => ({
      id: channel.id,
      title: titleOr(channel.title, channel.id),
      public: channel.public === true,
    })),
    items: offered.map((item) => ({
      id: item.id,
      title: titleOr(item.title, item.id),
      intakeForm: idFor(item),
      ...(item.class === undefined ? {} : { class: item.class }),
      ...(item.keywords ? { keywords: item.keywords } : {}),
    })),
    forms: [...forms].map(([id, form]) => ({ ...formFor(district, form, citizen, at), id })),
    steps: [...steps.values()],
  };
}

/** The intake forms of items, each under an id of its own. */
function intakeForms(
  district: CompiledDistrict,
  items: readonly CatalogueItem[],
): { forms: Map<string, FormDefinition>; idFor: (item: CatalogueItem) => string } {
  const forms = new Map<string, FormDefinition>();
  const ids = new Map<string, string>();
  for (const item of items) {
    const workflow = district.workflow(item.workflow);
    const name = item.intakeForm ?? workflow?.definition.intakeForm ?? "intake";
    const form = workflow?.forms.get(name);
    const key = `${item.workflow}.${name}`;
    if (!form || ids.has(key)) continue;
    const taken = forms.get(name);
    const id = taken && canonicalJson(taken) !== canonicalJson(form) ? key : name;
    ids.set(key, id);
    forms.set(id, form);
  }
  const nameOf = (item: CatalogueItem): string => item.intakeForm ?? district.workflow(item.workflow)?.definition.intakeForm ?? "intake";
  return { forms, idFor: (item) => ids.get(`${item.workflow}.${nameOf(item)}`) ?? nameOf(item) };
}
