import { lineControl } from "../line/line.js";

/** A mobile or landline number, typed as people write it. */
export const phoneControl = lineControl(() => ({ inputMode: "tel", autoComplete: "tel", width: "medium", isCode: true }));
