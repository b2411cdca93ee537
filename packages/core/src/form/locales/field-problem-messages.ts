import type { AnswerProblem, FieldProblemCode } from "../field-problem.js";

type Details<Code extends FieldProblemCode> = Extract<AnswerProblem, { code: Code }> extends { details: infer Known } ? Known : undefined;

/** One sentence per code of what would be right; `label` is the question in quotation marks. */
export type FieldProblemMessages = { [Code in FieldProblemCode]: (label: string, details: Details<Code>) => string } & {
  /** For a code of a newer server. */
  unknown: (label: string) => string;
  /** Quotation marks of the language. */
  quote: (label: string) => string;
};
