import { lineControl } from "../line/line.js";

/** Where something is. */
export const addressControl = lineControl(() => ({}));
