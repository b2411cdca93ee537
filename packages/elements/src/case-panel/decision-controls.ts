import type { FieldOnWire } from "@gridloop/core/api";
import type { MakeFieldControl } from "../form/field-control.js";
import { fieldControls } from "../intake-form/fields/field-controls.js";
import { caseChoice } from "./case-choice/case-choice.js";
import type { Offer } from "./offer.js";

/** The control of a field: one that asks for another case finds it by search, all others go by their type. */
export function controlFor({ id, type }: FieldOnWire, offer: Offer | undefined): MakeFieldControl {
  const asked = offer?.asksForCase;
  return asked?.field === id ? caseChoice(asked) : fieldControls[type];
}
