import { selectControl } from "../select/select.js";

/** A member, by name. */
export const memberControl = selectControl;
