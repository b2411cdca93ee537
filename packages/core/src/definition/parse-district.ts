import { districtSchema } from "./district.js";
import type { District } from "./district.js";
import type { Problem } from "./problem.js";
import { problemsOfIssues, shapeProblem } from "./shape-problems.js";
import { workflowSchema } from "./workflow.js";
import type { Workflow } from "./workflow.js";
import type { z } from "./zod.js";

/** A district with its defaults filled in, or what is wrong with the shape of its document. */
export type ParsedDistrict = { ok: true; district: District } | { ok: false; problems: Problem[] };

/** A workflow with its defaults filled in, or what is wrong with its shape. */
export type ParsedWorkflow = { ok: true; workflow: Workflow } | { ok: false; problems: Problem[] };

/**
 * Reads a district from JSON data, every `$file` resolved (`resolveFiles`). Judges the shape alone; `checkDistrict`
 * judges whether it holds together.
 *
 * Codes of the problems, all errors: `unknown-key`, `missing`, `wrong-type`, `not-whole`, `not-a-slug`, `not-a-date`,
 * `not-a-time`, `not-a-month-day`, `wrong-format`, `not-an-option`, `too-small`, `too-big`, `condition-subject`,
 * `condition-operator`, `unit-rule-start`, `amount-not-whole`, `file-not-resolved`, `too-deep`, `invalid`.
 *
 * @param input anything; nothing is thrown, whatever it is, as long as it is JSON data.
 */
export function parseDistrict(input: unknown): ParsedDistrict {
  const parsed = parse(districtSchema, input);
  return "value" in parsed ? { ok: true, district: parsed.value } : { ok: false, problems: parsed.problems };
}

/** Reads one workflow as `parseDistrict` reads a whole district; paths start at the workflow. */
export function parseWorkflow(input: unknown): ParsedWorkflow {
  const parsed = parse(workflowSchema, input);
  return "value" in parsed ? { ok: true, workflow: parsed.value } : { ok: false, problems: parsed.problems };
}

/** Deeper than any condition a person reads; far from where a parser that calls itself would exhaust the stack. */
const DEEPEST = 100;

function parse<Value>(schema: z.ZodType<Value>, input: unknown): { value: Value } | { problems: Problem[] } {
  const tooDeep = pathDeeperThan(DEEPEST, input);
  if (tooDeep !== undefined) return { problems: [shapeProblem({ code: "too-deep", path: tooDeep, details: { maximum: DEEPEST } })] };
  const result = schema.safeParse(input);
  return result.success ? { value: result.data } : { problems: problemsOfIssues(result.error.issues, schema, input) };
}

/** The path of the first value nested deeper than allowed. */
function pathDeeperThan(deepest: number, root: unknown): (string | number)[] | undefined {
  // A stack of its own, because the point is not to exhaust the one of the process; depth first, so that it stays small.
  const rest: { value: unknown; depth: number; key?: string | number; parent?: (typeof rest)[number] }[] = [{ value: root, depth: 0 }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > deepest) {
      const path: (string | number)[] = [];
      for (let step: typeof next | undefined = next; step?.key !== undefined; step = step.parent) path.unshift(step.key);
      return path;
    }
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value))
      rest.push({ value: child, depth: depth + 1, key: isList ? Number(key) : key, parent: next });
  }
  return undefined;
}
