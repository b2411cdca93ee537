import type { z } from "../definition/zod.js";

/**
 * Who may call a route at all; what they see and may do there is decided per case.
 * `anyone` needs no sign-in, `member` is signed in to this district.
 */
export type Caller = "anyone" | "member";

/** What a route answers when all goes well. */
export interface Reply {
  readonly status: 200 | 201;
  /** The body's shape, for JSON bodies. */
  readonly schema?: z.ZodType;
  /** Default `application/json`. */
  readonly media?: string;
  readonly headers?: readonly string[];
}

/** One route of the interface: all that server, client and documentation must agree on. */
export interface RouteContract {
  readonly method: "GET" | "POST" | "PUT";
  /** With parameters in braces. */
  readonly path: `/${string}`;
  readonly tag: "districts" | "cases" | "tracking" | "supervision" | "notifications" | "definitions" | "service" | "demonstration";
  readonly caller: Caller;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** How the body comes; default `application/json`. */
  readonly bodyMedia?: "multipart/form-data";
  readonly reply: Reply;
  /** Codes of problems beyond those any route may give. */
  readonly errors?: readonly string[];
  /** Exists with `--demo` only. */
  readonly demo?: true;
}
