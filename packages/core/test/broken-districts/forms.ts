import { field, intake, title } from "./breakage.js";
import type { Breakage, Broken } from "./breakage.js";

/** Forms that ask wrongly. */
export const forms: Breakage[] = [
  ["a form nobody asks", (_, w) => w.forms.push({ id: "spare", fields: [] }), ["form-not-asked at workflows[0].forms[12]"]],
  [
    "no form at intake",
    (d, w) => {
      w.forms.shift();
      d.catalogue.forEach((item: Broken) => delete item.intakeForm);
    },
    ["no-intake-form at workflows[0].forms"],
  ],
  ["a choice of nothing", (_, w) => delete field(w, "satisfied").options, ["options-missing at workflows[0].forms[11].fields[0]"]],
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
  [
    "a personal value to be told to whoever reported",
    (_, w) => Object.assign(field(w, "result"), { personal: "ordinary", toReporter: true }),
    ["to-reporter-personal at workflows[0].forms[3].fields[0].toReporter"],
  ],
  [
    "photos to be told to whoever reported",
    (_, w) => (field(w, "evidence").toReporter = true),
    ["to-reporter-not-words at workflows[0].forms[3].fields[1].toReporter"],
  ],
  [
    "a report to be told to whoever wrote it",
    (_, w) => (field(w, "description").toReporter = true),
    [`to-reporter-own-words at ${intake}[0].toReporter`],
  ],
  [
    "an opinion to be told to whoever gave it",
    (_, w) => (field(w, "satisfied").toReporter = true),
    ["to-reporter-own-words at workflows[0].forms[11].fields[0].toReporter"],
  ],
  [
    "an answer to a question to be told to whoever gave it",
    (_, w) => Object.assign(field(w, "supplement"), { personal: "none", toReporter: true }),
    ["to-reporter-own-words at workflows[0].forms[7].fields[0].toReporter"],
  ],
  ["an answer that is told to whoever reported", (_, w) => (field(w, "answer").toReporter = true), []],
  ["a pattern that cannot be read", (_, w) => (field(w, "description").pattern = "("), [`pattern-unreadable at ${intake}[0].pattern`]],
  ["bounds that cross", (_, w) => (field(w, "description").minLength = 2000), [`bounds-crossed at ${intake}[0].maxLength`]],
  [
    "one id for two kinds of value",
    (_, w) => (field(w, "opinion").id = "urgency"),
    ["field-differs at workflows[0].forms[1].fields[0].type"],
  ],
];
