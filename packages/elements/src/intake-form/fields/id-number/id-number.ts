import { lineControl } from "../line/line.js";

/** A citizen's identity number: 17 digits and one that may be an X, for which no numeric keyboard has a key. */
export const idNumberControl = lineControl(() => ({ inputMode: "text", width: "medium", isCode: true }));
