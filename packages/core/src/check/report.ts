import { makeProblem } from "../definition/problem.js";
import type { Problem, ProblemPath, ProblemSource, ProblemTables } from "../definition/problem.js";
import { nearest } from "../definition/nearest.js";
import { checksEn } from "./locales/en.js";
import { checksZhCn } from "./locales/zh-cn.js";

const tables: ProblemTables = { "zh-CN": checksZhCn, en: checksEn };

/** Where checks put what they find. */
export interface Report {
  /** Notes a problem; its severity is "error" unless given. */
  add(source: ProblemSource): void;
  /** The id that was probably meant, while few problems have been found: thousands of guesses would cost more than they help. */
  suggest(word: string, candidates: Iterable<string>): string | undefined;
  problems: Problem[];
}

/** Guesses made for one report; each compares a word with every candidate. */
const MOST_GUESSES = 50;

/** An empty report. */
export function createReport(): Report {
  const problems: Problem[] = [];
  let guesses = 0;
  return {
    problems,
    add: (source) => problems.push(makeProblem(tables, source)),
    suggest: (word, candidates) => ((guesses += 1) > MOST_GUESSES ? undefined : nearest(word, candidates)),
  };
}

/** A path one or more steps further down. */
export const under = (path: ProblemPath, ...keys: ProblemPath): ProblemPath => [...path, ...keys];

/** Ids as a message shows them: the first dozen. */
export function fewOf(ids: Iterable<string>): string[] {
  const few: string[] = [];
  for (const id of ids) {
    // Stops there: a list of thousands is read for each problem found.
    if (few.length === 12) return [...few, "…"];
    few.push(id);
  }
  return few;
}
