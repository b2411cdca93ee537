import type { Problem } from "@gridloop/core/api";

/** A request as it reached a fake server. */
export interface FakeCall {
  readonly method: string;
  /** Below the district, such as `track/CZ-1`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What was sent: the parsed JSON, or the form data of an upload. */
  readonly body: unknown;
  readonly headers: Headers;
}

/** No network: the request fails as it does without one. */
export const offline = Symbol("offline");

/** No answer yet: the request hangs until it is given up. */
export const pending = Symbol("pending");

/** A JSON body, a whole response, or one of the two symbols; a function of the call gives one each time. */
export type FakeAnswer = unknown;

/** Answers by `METHOD path`; a `*` in the path stands for one part of it. The last one that fits counts. */
export type FakeRoutes = Readonly<Record<string, FakeAnswer | ((call: FakeCall) => FakeAnswer)>>;

/** A server that exists within the page only. */
export interface FakeServer {
  /** What a `gridloop-provider` is told; each fake server has its own, so that any number live on one page. */
  readonly apiBase: string;
  /** Everything it was asked, in order. */
  readonly calls: FakeCall[];
  /** Answers differently from now on. */
  change(routes: FakeRoutes): void;
}

const servers = new Map<string, { routes: Map<string, FakeAnswer>; calls: FakeCall[] }>();

/** Begins a fake server. Requests to any other address go where they always did. */
export function fakeServer(routes: FakeRoutes): FakeServer {
  if (servers.size === 0) listen();
  const apiBase = `${location.origin}/fake/${servers.size + 1}`;
  const server = { routes: new Map(Object.entries(routes)), calls: [] };
  servers.set(apiBase, server);
  return {
    apiBase,
    calls: server.calls,
    change: (changed) => Object.entries(changed).forEach(([route, answer]) => server.routes.set(route, answer)),
  };
}

/** A refusal as the server words it. */
export function problem(status: number, code: string, more: Partial<Problem> = {}, headers: Record<string, string> = {}): Response {
  const body = { type: `urn:gridloop:problem:${code}`, title: code, status, code, ...more };
  return Response.json(body, { status, headers: { "content-type": "application/problem+json", ...headers } });
}

function listen(): void {
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const base = /^.*\/fake\/\d+(?=[/?]|$)/.exec(request.url)?.[0] ?? "";
    return servers.has(base) ? await answer(base, request) : await original(input, init);
  };
}

async function answer(base: string, request: Request): Promise<Response> {
  const server = servers.get(base)!;
  const url = new URL(request.url);
  const call: FakeCall = {
    method: request.method,
    path: url.pathname.slice(new URL(base).pathname.length + 1),
    query: url.searchParams,
    body: await bodyOf(request.clone()),
    headers: request.headers,
  };
  server.calls.push(call);
  const found = [...server.routes].findLast(([route]) => fits(route, call));
  if (!found) return problem(404, "route-unknown");
  const given: unknown = typeof found[1] === "function" ? await (found[1] as (call: FakeCall) => FakeAnswer)(call) : found[1];
  request.signal.throwIfAborted();
  if (given === offline) throw new TypeError("Failed to fetch");
  if (given === pending) return await untilGivenUp(request.signal);
  return given instanceof Response ? given.clone() : Response.json(given);
}

function fits(route: string, { method, path }: FakeCall): boolean {
  const [wanted, pattern = ""] = route.split(" ");
  const [parts, asked] = [pattern.split("/"), path.split("/")];
  return wanted === method && parts.length === asked.length && parts.every((part, index) => part === "*" || part === asked[index]);
}

async function bodyOf(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) return await request.formData();
  return type.includes("json") ? await request.json() : undefined;
}

const untilGivenUp = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
