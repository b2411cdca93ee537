import { field, intake, title } from "./breakage.js";
import type { Breakage, Broken } from "./breakage.js";

/** Forms that ask wrongly. */
export const forms: Breakage[] = [
  ["a form nobody asks", (_, w) => w.forms.push({ id: "spare", fields: [] }), ["form-not-asked at workflows[0].forms[8]"]],
  [
    "no form at intake",
    (d, w) => {
      w.forms.shift();
      d.catalogue.forEach((item: Broken) => delete item.intakeForm);
    },
    ["no-intake-form at workflows[0].forms"],
  ],
  ["a choice of nothing", (_, w) => delete field(w, "satisfied").options, ["options-missing at workflows[0].forms[7].fields[0]"]],
  [
    "options a text does not show",
    (_, w) => (field(w, "description").options = [{ id: "a", title }]),
    [`options-unused at ${intake}[0].options`],
  ],
  [
    "a telephone number that does not say how personal it is",
    (_, w) => delete field(w, "phone").personal,
    [`personal-mark-missing at ${intake}[6]`],
  ],
  ["a pattern that cannot be read", (_, w) => (field(w, "description").pattern = "("), [`pattern-unreadable at ${intake}[0].pattern`]],
  ["bounds that cross", (_, w) => (field(w, "description").minLength = 2000), [`bounds-crossed at ${intake}[0].maxLength`]],
  [
    "one id for two kinds of value",
    (_, w) => (field(w, "opinion").id = "urgency"),
    ["field-differs at workflows[0].forms[1].fields[0].type"],
  ],
];
