import type { MakeFieldControl } from "../../../form/field-control.js";
import { ChoiceOfMany } from "../combobox/choice-of-many.js";

/** A unit of the district, or several, by name. */
export const unitControl: MakeFieldControl = (setting) => new ChoiceOfMany(setting);
