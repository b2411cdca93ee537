import { z } from "../definition/zod.js";

/** What is wrong with one part of a request: where, which rule, what that rule needs. */
export const requestProblemSchema = z
  .object({
    /** RFC 6901 pointer into the body, or `query/<name>`. */
    pointer: z.string(),
    /** The form's field, where the part is one. */
    field: z.string().optional(),
    code: z.string(),
    message: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: "requestProblem" });

/** What is wrong with one part of a request. */
export type RequestProblem = z.infer<typeof requestProblemSchema>;

/** An error as RFC 9457 has it: `code` is for programs, `title` and `detail` are in the reader's language. */
export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.string(),
    requestId: z.string().optional(),
    problems: z.array(requestProblemSchema).optional(),
  })
  .meta({ id: "problem" });

/** An error as RFC 9457 has it. */
export type Problem = z.infer<typeof problemSchema>;

/** The media type of every error. */
export const problemMediaType = "application/problem+json";

/**
 * The server's own problems, and their status. Rejections of the case itself carry their own codes
 * and come as 403 (not permitted), 404 (no such case), 409 (not now) or 422 (not like this).
 */
export const problemStatus = {
  "body-malformed": 400,
  "idempotency-key-malformed": 400,
  "not-signed-in": 401,
  "token-invalid": 401,
  "not-a-member": 403,
  "route-unknown": 404,
  "district-unknown": 404,
  "attachment-not-found": 404,
  "paper-not-found": 404,
  "workflow-unknown": 404,
  "method-not-allowed": 405,
  "action-not-one": 409,
  "reply-not-owed": 409,
  "demo-clock-backwards": 409,
  "body-too-large": 413,
  "attachment-too-large": 413,
  "media-type-unsupported": 415,
  "merge-target-unknown": 422,
  "body-invalid": 422,
  "query-invalid": 422,
  "idempotency-key-reused": 422,
  "attachment-missing": 422,
  "attachment-empty": 422,
  "attachment-too-many": 422,
  "attachment-type-unsupported": 422,
  "attachment-type-mismatch": 422,
  "attachment-unknown": 422,
  "attachment-taken": 422,
  "host-unknown": 421,
  "rate-limited": 429,
  internal: 500,
  unavailable: 503,
} as const;

/** A problem of the server's own. */
export type ServerProblemCode = keyof typeof problemStatus;
