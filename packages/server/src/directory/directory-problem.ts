import { makeProblem, type Problem, type ProblemDetail } from "@gridloop/core/definition";
import { en } from "./locales/en.js";
import { zhCn } from "./locales/zh-cn.js";

/** A problem with a cell of a directory file. */
export interface DirectoryProblem extends Problem {
  /** As a spreadsheet counts: the heading is row 1; 0 where it is about the whole file. */
  row: number;
  /** The column's name; empty where it is about the whole row. */
  column: string;
}

/** A problem of the file's own. Codes stand in `locales/`. */
export function directoryProblem(code: string, row: number, column: string, details: Record<string, ProblemDetail> = {}): DirectoryProblem {
  return { ...makeProblem({ "zh-CN": zhCn, en }, { code, path: [], details }), row, column };
}
