import type { z } from "../definition/zod.js";
import type { Problem } from "./problem.js";
import type { RouteContract } from "./route.js";
import { routes } from "./routes.js";
import type { RouteId, Routes } from "./routes.js";

/** The part of a fetch response the client reads. */
export interface ResponseLike {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}

/** The part of fetch the client uses; the platform's own fits. */
export type FetchLike<R extends ResponseLike = ResponseLike> = (
  url: string,
  // Any, because a form's multipart body and an abort signal are the platform's own types, which core does not know.
  init: { method: string; headers: Record<string, string>; body?: any; signal?: any }, // eslint-disable-line @typescript-eslint/no-explicit-any
) => Promise<R>;

/** Where the server is and who asks. */
export interface ClientOptions<R extends ResponseLike = ResponseLike> {
  /** Without a trailing slash, such as `https://gridloop.example`. */
  baseUrl: string;
  fetch: FetchLike<R>;
  /** The bearer token, or how to get the newest one; none for a citizen. */
  token?: string | (() => string | undefined | Promise<string | undefined>);
  /** BCP 47 tag sent as Accept-Language. */
  locale?: string;
  /** Makes a fresh idempotency key for each POST that brings none; chance is passed in. */
  newKey?: () => string;
}

/** What may be said with one call. */
export interface CallOptions {
  idempotencyKey?: string;
  /** An AbortSignal. */
  signal?: unknown;
}

type Part<R, K extends string> = R extends Record<K, infer S extends z.ZodType> ? z.input<S> : unknown;
type Body<R> = R extends { bodyMedia: string }
  ? { body: unknown }
  : R extends { body: infer S extends z.ZodType }
    ? { body: z.input<S> }
    : unknown;

/** What a call takes: path parameters and query side by side, the body under `body`. */
export type InputOf<Id extends RouteId> = Part<Routes[Id], "params"> & Part<Routes[Id], "query"> & Body<Routes[Id]>;

/** What a call answers: the JSON body; the raw response where the route does not answer JSON. */
export type AnswerOf<Id extends RouteId, R extends ResponseLike = ResponseLike> = Routes[Id]["reply"] extends {
  schema: infer S extends z.ZodType;
}
  ? z.output<S>
  : R;

/** The interface as functions, one for each route. */
export type Client<R extends ResponseLike = ResponseLike> = {
  [Id in RouteId]: (
    ...call: object extends InputOf<Id> ? [input?: InputOf<Id>, options?: CallOptions] : [input: InputOf<Id>, options?: CallOptions]
  ) => Promise<AnswerOf<Id, R>>;
};

/** The server said no: `problem` is its problem document. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: string;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.status = problem.status;
    this.code = problem.code;
    this.problem = problem;
  }
}

/** Makes a typed client of the interface. Throws `ApiError` where the server answers with a problem. */
export function createClient<R extends ResponseLike>(options: ClientOptions<R>): Client<R> {
  const call =
    (contract: RouteContract) =>
    (input: Record<string, unknown> = {}, how: CallOptions = {}) =>
      send(options, contract, input, how);
  return Object.fromEntries(Object.entries(routes).map(([id, contract]) => [id, call(contract)])) as unknown as Client<R>;
}

async function send<R extends ResponseLike>(
  options: ClientOptions<R>,
  contract: RouteContract,
  input: Record<string, unknown>,
  how: CallOptions,
): Promise<unknown> {
  const token = typeof options.token === "function" ? await options.token() : options.token;
  const key = contract.method === "POST" ? (how.idempotencyKey ?? options.newKey?.()) : undefined;
  const multipart = contract.bodyMedia !== undefined;
  const response = await options.fetch(options.baseUrl + target(contract, input), {
    method: contract.method,
    headers: {
      accept: contract.reply.media ?? "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(options.locale === undefined ? {} : { "accept-language": options.locale }),
      ...(key === undefined ? {} : { "idempotency-key": key }),
      // A multipart body brings its own type, with its boundary.
      ...(contract.body && !multipart ? { "content-type": "application/json" } : {}),
    },
    ...(contract.body ? { body: multipart ? input["body"] : JSON.stringify(input["body"]) } : {}),
    ...(how.signal === undefined ? {} : { signal: how.signal }),
  });
  if (!response.ok) throw new ApiError(await problemOf(response));
  return contract.reply.schema ? await response.json() : response;
}

/** The path and query of a call. */
function target(contract: RouteContract, input: Record<string, unknown>): string {
  const path = contract.path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(String(input[name])));
  const query = Object.keys(contract.query?.shape ?? {})
    .filter((name) => input[name] !== undefined)
    .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(String(input[name]))}`);
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}

/** A proxy in between may answer with no problem document at all. */
async function problemOf(response: ResponseLike): Promise<Problem> {
  const body = await response.json().catch(() => undefined);
  if (typeof body === "object" && body !== null && "code" in body) return body as Problem;
  return { type: "about:blank", title: String(response.status), status: response.status, code: "unknown" };
}
