import type { MakeFieldControl } from "../../../form/field-control.js";
import { ChoiceOfMany } from "../combobox/choice-of-many.js";

/** A member of staff, or several, by name or post. */
export const memberControl: MakeFieldControl = (setting) => new ChoiceOfMany(setting);
