import type { z } from "./zod.js";

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: "invalid_union" }>;

/**
 * The issues of the branch of a union the writer most likely meant: the one whose keys fit best, and among those the
 * one that failed latest. "Invalid input" helps nobody.
 *
 * @param value what was written where the union stands.
 */
export function bestBranch(issue: UnionIssue, value: unknown): readonly Issue[] {
  const scored = issue.errors.map((issues) => ({ issues, score: misfit(issues, value) }));
  return scored.reduce((best, next) => (next.score < best.score ? next : best)).issues;
}

/** The kinds of value the branches want, where every branch failed for nothing but the kind of the value itself. */
export function onlyWrongKinds(issue: UnionIssue): string[] | undefined {
  const expected: string[] = [];
  for (const issues of issue.errors) {
    const [only] = issues;
    if (issues.length !== 1 || only === undefined || only.path.length > 0) return undefined;
    const kinds = only.code === "invalid_type" ? [only.expected] : only.code === "invalid_union" ? onlyWrongKinds(only) : undefined;
    if (kinds === undefined) return undefined;
    expected.push(...kinds);
  }
  return expected.length === 0 ? undefined : [...new Set(expected)];
}

// How far an issue shows that another branch was meant: a value of another kind rules the branch out, a key the branch
// does not know speaks against it more than one it misses, a fault deeper inside hardly does.
const OTHER_KIND = 1000;
const UNKNOWN_KEY = 10;
const MISSING_KEY = 5;
const INSIDE = 1;

function misfit(issues: readonly Issue[], value: unknown): number {
  return issues.reduce((sum, issue) => sum + weight(issue, value), 0);
}

function weight(issue: Issue, value: unknown): number {
  if (issue.code === "unrecognized_keys" && issue.path.length === 0) return UNKNOWN_KEY * issue.keys.length;
  if (issue.code === "invalid_union" && issue.path.length === 0) return Math.min(...issue.errors.map((branch) => misfit(branch, value)));
  if (issue.path.length === 0) return issue.code === "custom" ? INSIDE : OTHER_KIND;
  const [key] = issue.path;
  const isMissing = issue.path.length === 1 && (value as Record<PropertyKey, unknown> | undefined)?.[key ?? ""] === undefined;
  return isMissing ? MISSING_KEY : INSIDE;
}
