import { lineControl } from "../line/line.js";

/**
 * A number, typed as text: a native number box loses what it does not understand, changes with a turn of the wheel and
 * takes no full-width digits. Keyboards for decimals have no minus on many phones, so numbers below zero get the full one.
 */
export const numberControl = lineControl(({ min }) => ({
  inputMode: typeof min === "number" && min < 0 ? "text" : "decimal",
  width: "short",
  isCode: true,
}));
