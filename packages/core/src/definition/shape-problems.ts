import { monthDayPattern, timeOfDayPattern } from "./calendar.js";
import { operators, subjects } from "./condition.js";
import { problemsEn } from "./locales/problems.en.js";
import { problemsZhCn } from "./locales/problems.zh-cn.js";
import { nearest } from "./nearest.js";
import { makeProblem } from "./problem.js";
import type { Problem, ProblemPath, ProblemSource, ProblemTables } from "./problem.js";
import { knownKeys, schemasAt } from "./schema-walk.js";
import { slugPattern } from "./slug.js";
import { bestBranch, onlyWrongKinds } from "./union-branch.js";
import type { z } from "./zod.js";

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue["code"]> = Extract<Issue, { code: Code }>;

/** The words of all problems of shape: what zod finds, and what is found while reading files. */
export const shapeProblemTables: ProblemTables = { "zh-CN": problemsZhCn, en: problemsEn };

/** What was parsed, and by which schema. */
interface Parsed {
  input: unknown;
  schema: z.core.$ZodType;
}

/**
 * zod's issues as problems with stable codes. A union is answered by the branch that was most likely meant; what only
 * follows from a misspelt key is not reported beside it.
 */
export function problemsOfIssues(issues: readonly Issue[], schema: z.core.$ZodType, input: unknown): Problem[] {
  const problems = issues.flatMap((issue) => problemsOf(issue, [], { input, schema }));
  const consequences = new Set(problems.flatMap(consequencesOf));
  return problems.filter(({ code, path }) => !consequences.has(consequence(code, path)));
}

const consequence = (code: string, path: readonly unknown[]): string => JSON.stringify([code, path]);

/** A misspelt key is also a key that is missing, or a subject or operator a comparison lacks. */
function consequencesOf({ code, path, details }: Problem): string[] {
  if (code !== "unknown-key" || details["nearest"] === undefined) return [];
  const holder = path.slice(0, -1);
  return [
    consequence("missing", [...holder, details["nearest"]]),
    consequence("condition-subject", holder),
    consequence("condition-operator", holder),
  ];
}

function problemsOf(issue: Issue, above: ProblemPath, parsed: Parsed): Problem[] {
  const path = [...above, ...(issue.path as ProblemPath)];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path, parsed));
  if (issue.code === "invalid_union") return unionProblems(issue, path, parsed);
  if (issue.code === "invalid_key" || issue.code === "invalid_element") {
    const value = issue.code === "invalid_key" ? path.at(-1) : valueAt(parsed.input, path);
    return issue.issues.map((inner) => shapeProblem({ path, ...sourceOf(inner, value) }));
  }
  return [shapeProblem({ path, ...sourceOf(issue, valueAt(parsed.input, path)) })];
}

/** A problem of shape, in the words of the tables here. */
export const shapeProblem = (source: ProblemSource): Problem => makeProblem(shapeProblemTables, source);

function unknownKey(key: string, path: ProblemPath, { schema }: Parsed): Problem {
  const known = knownKeys(schemasAt(schema, path));
  return shapeProblem({ code: "unknown-key", path: [...path, key], details: { key, known, nearest: nearest(key, known) } });
}

function unionProblems(issue: IssueOf<"invalid_union">, path: ProblemPath, parsed: Parsed): Problem[] {
  const value = valueAt(parsed.input, path);
  const expected = onlyWrongKinds(issue);
  if (expected !== undefined) return [shapeProblem({ path, ...wrongKind(expected, value) })];
  return bestBranch(issue, value).flatMap((inner) => problemsOf(inner, path, parsed));
}

type WithoutPath = Omit<ProblemSource, "path">;

function sourceOf(issue: Issue, value: unknown): WithoutPath {
  switch (issue.code) {
    case "invalid_type":
      return wrongKind([issue.expected], value);
    case "invalid_value":
      return notAnOption(issue, value);
    case "invalid_format":
      return { code: formatCode(issue), details: { value: String(value) } };
    case "too_small":
    case "too_big":
      return outOfBounds(issue, value);
    case "custom":
      return ruleBroken(issue, value);
    default:
      return { code: "invalid" };
  }
}

function wrongKind(expected: string[], value: unknown): WithoutPath {
  if (value === undefined) return { code: "missing", details: { expected } };
  if (expected[0] === "int" && typeof value === "number") return { code: "not-whole", details: { value } };
  const file = fileOf(value);
  if (file !== undefined && expected.includes("array")) return { code: "file-not-resolved", details: { file } };
  return { code: "wrong-type", details: { expected, received: kindOf(value) } };
}

function notAnOption(issue: IssueOf<"invalid_value">, value: unknown): WithoutPath {
  const options = issue.values.map(String);
  if (value === undefined) return { code: "missing", details: { expected: options } };
  return {
    code: "not-an-option",
    details: { value: JSON.stringify(value).slice(0, 80), options, nearest: nearest(String(value), options) },
  };
}

const patternCodes: Record<string, string> = {
  [String(slugPattern)]: "not-a-slug",
  [String(timeOfDayPattern)]: "not-a-time",
  [String(monthDayPattern)]: "not-a-month-day",
};

function formatCode(issue: IssueOf<"invalid_format">): string {
  if (issue.format === "date") return "not-a-date";
  return patternCodes[issue.pattern ?? ""] ?? "wrong-format";
}

const sizes: Partial<Record<string, string>> = { string: "text", array: "list" };

function outOfBounds(issue: IssueOf<"too_small"> | IssueOf<"too_big">, value: unknown): WithoutPath {
  const sized = sizes[issue.origin];
  const variant = sized ?? (issue.inclusive === false ? "exclusive" : undefined);
  const details = {
    value: sized === undefined ? String(value) : undefined,
    ...(issue.code === "too_small" ? { minimum: String(issue.minimum) } : { maximum: String(issue.maximum) }),
  };
  return { code: issue.code === "too_small" ? "too-small" : "too-big", details, ...(variant === undefined ? {} : { variant }) };
}

/** A rule that spans several keys; the schema names its code in `params`. */
function ruleBroken(issue: IssueOf<"custom">, value: unknown): WithoutPath {
  const code = String(issue.params?.["code"] ?? "invalid");
  const count = (names: readonly string[]): number =>
    names.filter((name) => (value as Record<string, unknown> | undefined)?.[name] !== undefined).length;
  if (code === "condition-subject") return { code, details: { count: count(subjects) } };
  if (code === "condition-operator") return { code, details: { count: count(operators), operators } };
  return { code, details: { value: typeof value === "number" ? value : undefined } };
}

/** The name of the file a value refers to instead of being a list. */
export function fileOf(value: unknown): string | undefined {
  const file =
    typeof value === "object" && value !== null && Object.hasOwn(value, "$file") ? (value as { $file: unknown }).$file : undefined;
  return file === undefined ? undefined : String(file);
}

function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined,
    root,
  );
}
