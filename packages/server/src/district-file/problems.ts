import { makeProblem, type Problem, type ProblemDetail } from "@gridloop/core/definition";
import { en } from "./locales/en.js";
import { zhCn } from "./locales/zh-cn.js";

export type { Problem };

/** A problem of the files of a definition, in both languages. Codes stand in `locales/`. */
export function problemOf(code: string, details: Record<string, ProblemDetail>, variant?: string): Problem {
  return makeProblem({ "zh-CN": zhCn, en }, { code, path: [], details, ...(variant === undefined ? {} : { variant }) });
}

/** Says where in its table an entry stands that a problem is about: `units.csv`, row 14. */
export function inTable(problem: Problem, file: string, row: number): Problem {
  const where = problemOf("in-table", { file, row }).message;
  return {
    ...problem,
    details: { ...problem.details, file, row },
    message: { "zh-CN": `${problem.message["zh-CN"]}${where["zh-CN"]}`, en: `${problem.message.en}${where.en}` },
  };
}
