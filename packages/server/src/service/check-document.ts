import { parseDistrict, type Locale, type Problem } from "@gridloop/core";
import type { Checked } from "@gridloop/core/api";

/** Checks the shape of a district definition. */
export function checkDocument(document: unknown, locale: Locale): Checked["problems"] {
  const parsed = parseDistrict(document);
  return parsed.ok ? [] : parsed.problems.map((problem) => spoken(problem, locale));
}

function spoken({ code, path, severity, message, remedy, trace }: Problem, locale: Locale): Checked["problems"][number] {
  return { code, path, severity, message: message[locale], remedy: remedy[locale], ...(trace ? { trace } : {}) };
}
