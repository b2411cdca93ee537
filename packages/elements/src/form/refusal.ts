import type { ReportedFieldProblem } from "@gridloop/core/form";
import type { FieldOnWire } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { fieldProblemInWords } from "./field-problem-in-words.js";

/** What the server said against one answer; `message` is its own sentence, in the language it was asked in. */
export interface Refusal extends ReportedFieldProblem {
  readonly message?: string | undefined;
}

/** A refusal in the reader's language; one this page has no words for, in the server's. */
export function refusalInWords(refusal: Refusal, field: FieldOnWire, locale: Locale): string {
  const said = fieldProblemInWords(refusal, field, locale);
  const isVague = said === fieldProblemInWords({ field: field.id, code: "" }, field, locale);
  return isVague ? refusal.message || said : said;
}
