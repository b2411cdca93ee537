import { compileDistrict, districtSchema, type Locale } from "@gridloop/core";
import { validate, type Checked } from "@gridloop/core/api";
import { describePart } from "../http/describe-part.js";

/** Checks a district definition as far as the server itself needs it: its shape, and that it can be run. */
export function checkDocument(document: unknown, locale: Locale): Checked["problems"] {
  const read = validate(districtSchema, document);
  if (!read.ok) {
    return read.problems.map((problem) => ({
      code: problem.code,
      path: pathOf(problem.pointer),
      severity: "error",
      message: describePart(problem, locale),
    }));
  }
  try {
    compileDistrict(read.value);
    return [];
  } catch (error) {
    const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "not-runnable";
    return [{ code, path: [], severity: "error", message: error instanceof Error ? error.message : code }];
  }
}

/** The parts of an RFC 6901 pointer, list positions as numbers. */
function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
