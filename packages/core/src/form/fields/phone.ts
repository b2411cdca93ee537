import { halfWidth } from "./plain-text.js";
import { refused, taken, type FieldReader } from "./reading.js";

/**
 * The normal forms of a mainland number (numbering plan of the telephone network, MIIT 2017): a mobile of 11 digits; a
 * landline with area code, perhaps an extension; a short service number such as 12345 or 95588; a 400 or 800 number.
 */
export const phonePattern =
  "(?:1[3-9]\\d{9}|[19]\\d{4}|[48]00[1-9]\\d{6}|(?:0(?:10|2\\d)-[2-8]\\d{7}|0[3-9]\\d{2}-[2-8]\\d{6,7})(?:-\\d{1,6})?)";

const normalForm = new RegExp(`^${phonePattern}$`);
const area = /^(0(?:10|2\d)|0[3-9]\d{2})(\d+)$/;

/** An area code and number written without extension, with one hyphen between the two. */
function landline(digits: string): string {
  return digits.replace(area, "$1-$2");
}

/** Separates the country code: `+86` and `0086` always, a bare `86` only before a mobile number. */
function withoutCountry(text: string): { rest: string; abroad: boolean } {
  const rest = text.replace(/^(?:\+86|0086)-?/, "").replace(/^86-?(?=1[3-9](?:-?\d){9}$)/, "");
  return { rest, abroad: rest !== text };
}

/**
 * Normalises a mainland phone number: country code, spaces, brackets and hyphens go, full-width digits become plain,
 * `转`, `分机`, `ext`, `x` or `#` before an extension becomes a hyphen. Gives undefined where it is no such number.
 */
export function normalisePhone(typed: string): string | undefined {
  const tidy = halfWidth(typed)
    .replace(/\s*(?:转|分机|extension|ext\.?|x|#)\s*(?=\d{1,6}$)/i, "#")
    .replace(/[\s()‐-―−.-]+/g, "-")
    .replace(/^-|-$/g, "");
  const { rest, abroad } = withoutCountry(tidy);
  const [number = "", marked] = rest.split("#");
  const groups = number.split("-");
  const digits = groups.join("");
  // Dialled from abroad, an area code loses its 0.
  const full = abroad && /^[2-9]|^10/.test(digits) && !/^[48]00/.test(digits) ? `0${digits}` : digits;
  const last = groups.at(-1) ?? "";
  // 0519-8568123-4 has an extension, 010-8888-8888 has none: only a whole number can stand before one.
  const before = groups.length > 2 && (groups.at(-2) ?? "").length >= 7 && last.length <= 6 ? full.slice(0, -last.length) : undefined;
  const candidates = [
    ...(marked === undefined && before !== undefined ? [`${landline(before)}-${last}`] : []),
    marked === undefined ? full : `${landline(full)}-${marked}`,
    landline(full),
  ];
  const usable = marked === undefined ? candidates : candidates.slice(0, 1);
  return usable.find((candidate) => normalForm.test(candidate));
}

/** Reads a mainland phone number and keeps its normal form. */
export const readPhone: FieldReader = (_field, answer) => {
  const phone = typeof answer === "string" ? normalisePhone(answer) : undefined;
  return phone === undefined ? refused({ code: "not-a-phone-number" }) : taken(phone);
};
