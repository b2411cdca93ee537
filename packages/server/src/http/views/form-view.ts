import { withOptions, type Actor, type CompiledDistrict, type FormDefinition, type Instant } from "@gridloop/core";
import type { Choice, FormOnWire } from "@gridloop/core/api";
import { titleOr } from "./wire.js";

/** What `withOptions` gives. */
type Offered = ReturnType<typeof withOptions>;

/** Nobody finds anything in a longer list; a form that needs more narrows its field by level, kind or function. */
const mostOptions = 1000;

/** A form with its choices resolved, as it goes over the wire. */
export function formOnWire(offered: Offered): FormOnWire {
  const fields = offered.fields.map(({ options, ...field }) => ({
    ...field,
    ...(options ? { options: options.slice(0, mostOptions).map(({ id, title }): Choice => ({ id, title: titleOr(title, id) })) } : {}),
    ...(options && options.length > mostOptions ? { optionsCut: true } : {}),
  }));
  return { ...offered, fields } as FormOnWire;
}

/** A form of a workflow as an actor is to fill it in. */
export const formFor = (district: CompiledDistrict, form: FormDefinition, actor: Actor, at: Instant): FormOnWire =>
  formOnWire(withOptions(district, form, actor, at));
