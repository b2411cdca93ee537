import { selectControl } from "../select/select.js";

/** A unit, by name. */
export const unitControl = selectControl;
