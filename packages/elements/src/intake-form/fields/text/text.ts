import { lineControl } from "../line/line.js";

/** Up to so many characters an answer is called short, and its box is. */
const shortText = 16;

/**
 * A line of text. A personal one whose id ends in `name` is a person's name, which the browser may fill in: WCAG 2.2
 * (1.3.5) asks that people need not type again what their browser knows of them.
 */
export const textControl = lineControl(({ id, personal = "none", maxLength }) => ({
  autoComplete: personal !== "none" && /(^|-)name$/.test(id) ? "name" : "off",
  ...(maxLength !== undefined && maxLength <= shortText ? { width: "medium" as const } : {}),
}));
