import type { z } from "../definition/zod.js";
import type { RequestProblem } from "./problem.js";
import type { RouteId, Routes } from "./routes.js";

type Output<R, K extends string> = R extends Record<K, infer S extends z.ZodType> ? z.output<S> : Record<never, never>;

/** The path parameters of a route, once read. */
export type ParamsOf<Id extends RouteId> = Output<Routes[Id], "params">;

/** The query of a route, once read. */
export type QueryOf<Id extends RouteId> = Output<Routes[Id], "query">;

/** The body of a route, once read. */
export type BodyOf<Id extends RouteId> = Routes[Id] extends { bodyMedia: string } ? undefined : Output<Routes[Id], "body">;

/** A part of a request that is wrong, before its message is put into words. */
export type UnspokenProblem = Omit<RequestProblem, "message">;

/** What a schema made of a value, or every part of it that is wrong. */
export type Validation<T> = { ok: true; value: T } | { ok: false; problems: UnspokenProblem[] };

/**
 * Reads a value by a schema. Problems carry our own codes, not the schema library's, so that clients do not depend on it:
 * required, invalid-type, unknown-key, too-small, too-big, not-an-option, malformed, invalid.
 *
 * @param at What pointers begin with: empty for a body, `query` for a query.
 */
export function validate<S extends z.ZodType>(schema: S, value: unknown, at = ""): Validation<z.output<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.slice(0, 20).map((issue) => unspoken(issue, at)) };
}

function unspoken(issue: z.core.$ZodIssue, at: string): UnspokenProblem {
  const pointer = [at, ...issue.path.map((part) => String(part).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined && issue.message.includes("undefined")
        ? { pointer, code: "required", details: { expected: issue.expected } }
        : { pointer, code: "invalid-type", details: { expected: issue.expected } };
    case "unrecognized_keys":
      return { pointer, code: "unknown-key", details: { keys: issue.keys.slice(0, 10).join(", ") } };
    case "too_small":
      return { pointer, code: "too-small", details: { least: Number(issue.minimum) } };
    case "too_big":
      return { pointer, code: "too-big", details: { most: Number(issue.maximum) } };
    case "invalid_value":
      return { pointer, code: "not-an-option", details: { options: issue.values.map(String).join(", ") } };
    case "invalid_format":
      return { pointer, code: "malformed", details: { format: issue.format } };
    default:
      return { pointer, code: "invalid" };
  }
}
