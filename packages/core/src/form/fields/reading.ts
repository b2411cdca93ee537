import type { FieldDefinition } from "../../definition/index.js";
import type { AnswerProblem } from "../field-problem.js";
import type { FieldValue } from "../field-value.js";
import type { FormContext } from "../form-context.js";

/** An answer as it was understood: its normal form, nothing at all (an empty answer), or what is wrong with it. */
export type Reading = { ok: true; value?: FieldValue } | { ok: false; problem: AnswerProblem };

/** Understands an answer to a field of one type. The answer is never empty: see `isBlank`. */
export type FieldReader = (field: FieldDefinition, answer: unknown, context: FormContext) => Reading;

/** An answer that was understood. */
export const taken = (value: FieldValue): Reading => ({ ok: true, value });

/** An answer that was not. */
export const refused = (problem: AnswerProblem): Reading => ({ ok: false, problem });

/** Whether an answer is none: missing, null, nothing but white space, or a list of such. HTML forms send empty strings. */
export function isBlank(answer: unknown): boolean {
  if (answer === undefined || answer === null) return true;
  if (typeof answer === "string") return answer.trim() === "";
  return Array.isArray(answer) && answer.every(isBlank);
}
