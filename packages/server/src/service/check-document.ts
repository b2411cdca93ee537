import type { Locale } from "@gridloop/core";
import type { Checked } from "@gridloop/core/api";
import { checkDistrict, type Problem } from "@gridloop/core/check";

/** Checks a district definition: its shape, then whether it holds together. */
export const checkDocument = (document: unknown, locale: Locale): Checked["problems"] =>
  checkDistrict(document).map((problem) => spoken(problem, locale));

function spoken({ code, path, severity, message, remedy, trace }: Problem, locale: Locale): Checked["problems"][number] {
  return { code, path, severity, message: message[locale], remedy: remedy[locale], ...(trace ? { trace } : {}) };
}
