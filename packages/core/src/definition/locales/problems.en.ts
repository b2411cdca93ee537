import type { ProblemTable } from "../problem.js";

/** What is wrong with the shape of a definition, in English. */
export const problemsEn: ProblemTable = {
  problems: {
    "unknown-key": {
      message: "{where}: there is no “{key}” here.",
      remedy: "Remove it; what may be written here: {known}.",
      nearest: "Did you mean “{nearest}”? What may be written here: {known}.",
    },
    missing: { message: "{where}: this must be given and is missing.", remedy: "Give {expected}." },
    "wrong-type": { message: "{where}: this is {received}.", remedy: "It must be {expected}." },
    "not-whole": { message: "{where}: {value} is not a whole number.", remedy: "Give a whole number." },
    "not-a-slug": {
      message: "{where}: “{value}” cannot be an identifier.",
      remedy: "Use lower-case letters, digits and hyphens, beginning with a letter or digit, 64 characters at most.",
    },
    "not-a-date": { message: "{where}: “{value}” is not a date.", remedy: "Write YYYY-MM-DD, such as 2026-02-17, and a day that exists." },
    "not-a-time": {
      message: "{where}: “{value}” is not a time of day.",
      remedy: "Write HH:MM, such as 09:00; the end of the day is 24:00.",
    },
    "not-a-month-day": { message: "{where}: “{value}” is not a day of the year.", remedy: "Write MM-DD, such as 03-01." },
    "wrong-format": { message: "{where}: “{value}” is not in the format wanted here.", remedy: "Write it in that format." },
    "not-an-option": {
      message: "{where}: “{value}” is not one of the options.",
      remedy: "The options are: {options}.",
      nearest: "Did you mean “{nearest}”? The options are: {options}.",
    },
    "too-small": { message: "{where}: {value} is too small.", remedy: "It must be at least {minimum}." },
    "too-small.exclusive": { message: "{where}: {value} is too small.", remedy: "It must be more than {minimum}." },
    "too-small.text": { message: "{where}: the text is too short.", remedy: "It needs at least {minimum} characters." },
    "too-small.list": { message: "{where}: the list has too few entries.", remedy: "It needs at least {minimum}." },
    "too-big": { message: "{where}: {value} is too big.", remedy: "It may be at most {maximum}." },
    "too-big.exclusive": { message: "{where}: {value} is too big.", remedy: "It must be less than {maximum}." },
    "too-big.text": { message: "{where}: the text is too long.", remedy: "It may have at most {maximum} characters." },
    "too-big.list": { message: "{where}: the list has too many entries.", remedy: "It may have at most {maximum}." },
    "condition-subject": {
      message: "{where}: a comparison names exactly one subject; this one names {count}.",
      remedy: "Write one of field, case, item, actor.",
    },
    "condition-operator": {
      message: "{where}: a comparison uses exactly one operator; this one uses {count}.",
      remedy: "Write one of {operators}; join several comparisons with all or any.",
    },
    "unit-rule-start": {
      message: "{where}: this rule for finding a unit starts in several places at once.",
      remedy: "Give at most one of unit, owner, field, stage; without any it starts from the place of the matter.",
    },
    "amount-not-whole": { message: "{where}: {value} is not a whole number of days.", remedy: "Give whole days, or use hours." },
    "file-not-resolved": {
      message: "{where}: the file “{file}” has not been read in.",
      remedy: "Read in the lists that $file refers to, then check.",
    },
    "too-deep": {
      message: "{where}: this is nested more than {maximum} levels deep.",
      remedy: "Nest less: join conditions in one all or any.",
    },
    "file-path": {
      message: "{where}: the file “{file}” may not be referred to.",
      remedy: "Give a path inside the definition's folder, without “..”.",
    },
    "file-unreadable": {
      message: "{where}: the file “{file}” could not be read: {reason}",
      remedy: "See that it exists, is UTF-8 and well-formed.",
    },
    "file-not-a-list": { message: "{where}: the file “{file}” is not a list.", remedy: "It must be a CSV table, or JSON that is a list." },
    "file-not-here": {
      message: "{where}: a file cannot be referred to here.",
      remedy: "Lists that may lie in a file: {lists}. Write everything else in the definition itself.",
    },
    "unknown-column": {
      message: "{where}: there is no column “{column}”.",
      remedy: "Remove it; what may be written here: {known}.",
      nearest: "Did you mean “{nearest}”?",
    },
    "column-not-a-value": {
      message: "{where}: column “{column}” takes no value of its own.",
      remedy: "Name a part of it with a dot, such as “{column}.{example}”.",
    },
    "cell-not-a-number": {
      message: "{where}: “{value}” in row {row}, column “{column}” is not a number.",
      remedy: "Give a number, or leave it empty.",
    },
    "cell-not-yes-or-no": {
      message: "{where}: “{value}” in row {row}, column “{column}” is neither true nor false.",
      remedy: "Give true or false, or leave it empty.",
    },
    invalid: { message: "{where}: this is not as it must be.", remedy: "Compare it with the definition's schema." },
  },
  terms: {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    record: "an object",
    null: "null",
    undefined: "nothing",
    true: "true",
    enum: "one of the options",
  },
  list: ", ",
  document: "the definition",
};
