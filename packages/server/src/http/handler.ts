import { routes, type RouteContract, type RouteId } from "@gridloop/core/api";
import { IdentityProviderUnavailable } from "../auth/jwt-authenticator.js";
import { errorFact, type Log } from "../log/log.js";
import { traced } from "../log/trace.js";
import type { Metrics } from "../metrics/metrics.js";
import type { Chance } from "../service/chance.js";
import { compressed } from "./compress.js";
import { corsHeaders, preflight, type CorsSettings } from "./cors.js";
import { dispatch, type DispatchParts } from "./dispatch.js";
import type { Answer } from "./exchange.js";
import { languageOf } from "./language.js";
import { problemResponse, rejectionProblem, serverProblem } from "./problem-response.js";
import { Refused, type ServerRefusal } from "./refused.js";
import { createRouter } from "./router.js";
import { securityHeaders } from "./security-headers.js";
import { isUnavailable } from "./unavailable.js";

/** What a runtime may say of a request besides the request itself. */
export interface RequestInfo {
  /** Where it comes from, as far as that can be believed. */
  address?: string;
}

/** Answers requests: fetch-standard, so that any runtime can carry it. */
export type Handler = (request: Request, info?: RequestInfo) => Promise<Response>;

/** What a handler stands on. */
export interface HandlerParts extends DispatchParts {
  chance: Chance;
  metrics: Metrics;
  log: Log;
  cors?: CorsSettings;
  /** Monotonic milliseconds, for how long an answer took. */
  stopwatch: () => number;
}

/** What is known of a request when its answer goes out. */
interface Course {
  request: Request;
  requestId: string;
  route: RouteId | "none";
  started: number;
  code?: string;
}

/** Makes the handler of a set of routes. It never throws and never answers an error without a problem document. */
export function createFetchHandler(parts: HandlerParts): Handler {
  const router = createRouter((route) => route in parts.responders);
  return async (request, info = {}) => {
    const course: Course = { request, requestId: requestIdOf(request, parts.chance), route: "none", started: parts.stopwatch() };
    const locale = languageOf(request.headers.get("accept-language"));
    const answer = async (): Promise<Response> => {
      try {
        return (
          preflight(parts.cors, request) ??
          (await router(request, async ({ route, raw }) => {
            course.route = route;
            const reply = await dispatch(parts, { request, route, raw, requestId: course.requestId, locale, address: info.address });
            const response = asResponse(reply, routes[route]);
            // Nobody reads the body of an answer to HEAD; a stream that is not read would be held open for ever.
            if (request.method === "HEAD") await response.body?.cancel();
            return response;
          }))
        );
      } catch (error) {
        return asProblem(parts, course, error, locale);
      }
    };
    const response = await traced("gridloop.request", { method: request.method }, answer);
    return sent(parts, course, await compressed(request, response));
  };
}

/** A caller may bring an id to find its request again; one that could forge a log line is replaced. */
function requestIdOf(request: Request, chance: Chance): string {
  const given = request.headers.get("x-request-id");
  return given !== null && /^[A-Za-z0-9._-]{1,64}$/.test(given) ? given : chance.id();
}

function asResponse(answer: Answer, contract: RouteContract): Response {
  if ("response" in answer) return answer.response;
  const json = { "content-type": "application/json; charset=utf-8" };
  const headers = "headers" in answer ? answer.headers : undefined;
  if ("replayed" in answer) {
    return new Response(JSON.stringify(answer.replayed.body), {
      status: answer.replayed.status,
      headers: { ...json, ...headers, "idempotent-replayed": "true" },
    });
  }
  return new Response(JSON.stringify(answer.body), { status: contract.reply.status, headers: { ...json, ...headers } });
}

function asProblem(parts: HandlerParts, course: Course, error: unknown, locale: ReturnType<typeof languageOf>): Response {
  if (error instanceof Refused) {
    course.code = error.message;
    if ("rejection" in error.why) return problemResponse(rejectionProblem(error.why, locale, course.requestId), locale);
    return problemResponse(serverProblem(error.why, locale, course.requestId), locale, error.why.headers);
  }
  const away = isUnavailable(error) || error instanceof IdentityProviderUnavailable;
  const refusal: ServerRefusal = away ? { code: "unavailable", headers: { "retry-after": "5" } } : { code: "internal" };
  course.code = refusal.code;
  parts.log.error(away ? "a request found the database or identity provider away" : "a request failed", {
    requestId: course.requestId,
    route: course.route,
    error: errorFact(error),
  });
  return problemResponse(serverProblem(refusal, locale, course.requestId), locale, refusal.headers);
}

/** Adds what every response carries, and writes the request down. */
function sent(parts: HandlerParts, course: Course, response: Response): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(securityHeaders)) if (!headers.has(name)) headers.set(name, value);
  for (const [name, value] of Object.entries(corsHeaders(parts.cors, course.request))) {
    if (name === "vary") headers.append(name, value);
    else headers.set(name, value);
  }
  headers.set("x-request-id", course.requestId);
  const ms = Math.round((parts.stopwatch() - course.started) * 10) / 10;
  const { route, requestId, code } = course;
  parts.metrics.requests.inc({ route, status: String(response.status) });
  parts.metrics.requestSeconds.observe({ route }, ms / 1000);
  parts.log.info("request", { requestId, route, method: course.request.method, status: response.status, code, ms });
  return new Response(response.body, { status: response.status, headers });
}
