import type { IdNumberFault } from "../field-problem.js";
import { isCivilDate } from "./date.js";
import { halfWidth } from "./plain-text.js";
import { refused, taken, type FieldReader } from "./reading.js";

/**
 * The first two digits of division codes (GB/T 2260): provinces, and 81 to 83 of residence permits for people from
 * Hong Kong, Macao and Taiwan. Foreigners' permanent residence cards have a 9 before the province (2023 edition).
 */
const region = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])";

const layout = /^\d{17}[\dX]$/;
const plausibleRegion = new RegExp(`^(?:${region}|9${region})`);

/** The shape of an identity number, without what a pattern cannot say: that the birth date exists and the check character fits. */
export const idNumberPattern = `(?:${region}\\d{4}|9${region}\\d{3})(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]`;

/** The check character of the first 17 digits: ISO 7064 MOD 11-2 (GB 11643-1999, annex A), X standing for ten. */
export function idNumberCheck(digits: string): string {
  let sum = 0;
  for (const digit of digits.slice(0, 17)) sum = (sum + Number(digit)) * 2;
  return "10X98765432"[sum % 11] ?? "";
}

/** What is wrong with an 18-character identity number in normal form; undefined where nothing is. */
export function idNumberFault(number: string): IdNumberFault | undefined {
  if (!layout.test(number)) return "length";
  if (!plausibleRegion.test(number)) return "region";
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isCivilDate(birthDate) || !/^(?:18|19|20)/.test(birthDate)) return "birth-date";
  return idNumberCheck(number) === number[17] ? undefined : "checksum";
}

/** Reads a citizen identity number of GB 11643-1999: 18 characters; spaces and hyphens go, x becomes X. */
export const readIdNumber: FieldReader = (_field, answer) => {
  const number =
    typeof answer === "string"
      ? halfWidth(answer)
          .replace(/[\s-]+/g, "")
          .toUpperCase()
      : "";
  const why = idNumberFault(number);
  return why === undefined ? taken(number) : refused({ code: "not-an-id-number", details: { why } });
};
