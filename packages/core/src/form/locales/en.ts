import type { IdNumberFault } from "../field-problem.js";
import type { FieldProblemMessages } from "./field-problem-messages.js";

const characters = (count: number): string => `${count} ${count === 1 ? "character" : "characters"}`;

const idNumber: Record<IdNumberFault, string> = {
  length: "must be 18 characters: 17 digits and a digit or X at the end",
  region: "must begin with the code of a province",
  "birth-date": "must contain a real date of birth from the 7th to the 14th digit",
  checksum: "does not match its last character: check each digit",
};

/** What is wrong with an answer, in English. */
export const fieldProblemsEn: FieldProblemMessages = {
  quote: (label) => `“${label}”`,
  unknown: (label) => `Check the answer to ${label}`,
  required: (label) => `Answer ${label}`,
  "unknown-field": (label) => `This form does not ask ${label}: leave it out`,
  "not-a-text": (label) => `${label} must be a text`,
  "unreadable-characters": (label) => `${label} contains characters that cannot be read: type it anew instead of pasting it`,
  "pattern-mismatch": (label) => `${label} is not in the form asked for: see the hint`,
  "too-short": (label, { min, actual }) => `${label} must be at least ${characters(min)}; it has ${actual}`,
  "too-long": (label, { max, actual }) => `${label} must be at most ${characters(max)}; it has ${actual}`,
  "too-many": (label, { max, actual }) => `Choose at most ${max} for ${label}; there are ${actual}`,
  "not-a-number": (label) => `${label} must be a number, like 12 or 3.5`,
  "too-small": (label, { min }) => `${label} must be ${min} or more`,
  "too-large": (label, { max }) => `${label} must be ${max} or less`,
  "not-an-option": (label) => `Choose one of the answers offered for ${label}`,
  "not-yes-or-no": (label) => `Answer ${label} with yes or no`,
  "not-a-date": (label) => `${label} must be a real date, like 2026-03-31`,
  "too-early": (label, { min }) => `${label} must be ${min} or later`,
  "too-late": (label, { max }) => `${label} must be ${max} or earlier`,
  "not-a-datetime": (label) => `${label} must be a real date and time with its offset, like 2026-03-31T09:30:00+08:00`,
  "not-a-phone-number": (label) =>
    `${label} must be a mobile number of 11 digits, like 138 0013 8000, or a landline with its area code, like 0519-8568 1234`,
  "not-an-id-number": (label, { why }) => `${label} ${idNumber[why]}`,
  "not-an-address": (label) => `${label} must be an address, like 12 Hexi Road, Building 3`,
  "position-incomplete": (label) => `The position of ${label} needs both longitude and latitude`,
  "position-out-of-range": (label) => `The position of ${label} must lie between 180 degrees west and east and 90 degrees south and north`,
  "not-an-attachment": (label) => `A photo of ${label} was not uploaded: add it again`,
  "not-a-rating": (label, { min, max }) => `${label} must be a whole number from ${min} to ${max}`,
};
