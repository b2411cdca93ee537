import type { Locale } from "@gridloop/core";
import { routes, validate, type RouteContract, type RouteId } from "@gridloop/core/api";
import { CredentialsRefused, type Authenticate, type Authenticated } from "../auth/authenticated.js";
import type { Clock } from "../service/clock.js";
import type { PublishedDistricts } from "../service/published-districts.js";
import type { Answer, Exchange, Responders } from "./exchange.js";
import { readIdempotencyKey } from "./idempotency.js";
import { citizen, memberOf } from "./identify.js";
import { isKeepable, readJson } from "./json-body.js";
import { Refused, refuse } from "./refused.js";

/** What dispatching stands on. */
export interface DispatchParts {
  districts: PublishedDistricts;
  authenticate: Authenticate;
  clock: Clock;
  responders: Partial<Responders>;
}

/** A request that found its route. */
export interface Arrived {
  request: Request;
  route: RouteId;
  /** Path parameters as they stand in the address, decoded. */
  raw: Record<string, string>;
  requestId: string;
  locale: Locale;
  address: string | undefined;
}

/**
 * Reads and checks a request in one fixed order, then answers it: who (401), where (404), whether a member (403 or 404),
 * then query, idempotency key and body. Nothing of a body is read for somebody who may not send it.
 */
export async function dispatch(parts: DispatchParts, arrived: Arrived): Promise<Answer> {
  const contract: RouteContract = routes[arrived.route];
  const at = parts.clock.now();
  // Health and metrics are asked by machines with credentials of their own, or none.
  const authenticated = contract.tag === "service" ? undefined : await identify(parts.authenticate, arrived.request);
  if (contract.caller === "member" && !authenticated)
    throw refuse("not-signed-in", { headers: { "www-authenticate": 'Bearer realm="gridloop"' } });
  const params = readParams(contract, arrived.raw);
  const district = "district" in params ? parts.districts.get(String(params["district"])) : undefined;
  if ("district" in params && !district) throw refuse("district-unknown");
  const member = district && authenticated ? memberOf(district, authenticated, at) : undefined;
  // To somebody of another district a case is not forbidden: it is not there.
  if (contract.caller === "member" && !member) throw notThere(contract) ?? refuse("not-a-member");
  const exchange = {
    request: arrived.request,
    route: arrived.route,
    requestId: arrived.requestId,
    locale: arrived.locale,
    at,
    params,
    query: readQuery(contract, arrived.request),
    ...(await readBody(contract, arrived.request)),
    district,
    actor: member ?? citizen,
    authenticated,
    idempotencyKey: contract.method === "POST" ? readIdempotencyKey(arrived.request) : undefined,
    address: arrived.address,
  };
  const respond = parts.responders[arrived.route] as ((exchange: Exchange) => Promise<Answer>) | undefined;
  if (!respond) throw refuse("route-unknown");
  return await respond(exchange as unknown as Exchange);
}

async function identify(authenticate: Authenticate, request: Request): Promise<Authenticated | undefined> {
  try {
    return await authenticate(request);
  } catch (error) {
    if (error instanceof CredentialsRefused)
      throw refuse("token-invalid", { headers: { "www-authenticate": 'Bearer realm="gridloop", error="invalid_token"' } });
    throw error;
  }
}

/** What a path that leads to a single thing says when the thing is not there: one sentence, whatever the reason. */
function notThere(contract: RouteContract): Refused | undefined {
  if (contract.path.includes("/attachments/{")) return refuse("attachment-not-found");
  if (contract.path.includes("/workflows/{")) return refuse("workflow-unknown");
  const leadsToCase = contract.path.includes("/cases/{") || contract.path.includes("/track/{");
  return leadsToCase ? new Refused({ rejection: { ok: false, code: "case-not-found" } }) : undefined;
}

function readParams(contract: RouteContract, raw: Record<string, string>): Record<string, unknown> {
  if (!contract.params) return {};
  const read = validate(contract.params, raw);
  if (!read.ok || !Object.values(raw).every(isKeepable)) throw notThere(contract) ?? refuse("district-unknown");
  return read.value;
}

function readQuery(contract: RouteContract, request: Request): unknown {
  if (!contract.query) return {};
  const given = [...new URL(request.url).searchParams].filter(
    ([name, value]) => value !== "" && Object.hasOwn(contract.query?.shape ?? {}, name),
  );
  const unkeepable = given.filter(([, value]) => !isKeepable(value)).map(([name]) => ({ pointer: `query/${name}`, code: "not-text" }));
  if (unkeepable.length > 0) throw refuse("query-invalid", { problems: unkeepable });
  const read = validate(contract.query, Object.fromEntries(given), "query");
  if (!read.ok) throw refuse("query-invalid", { problems: read.problems });
  return read.value;
}

async function readBody(contract: RouteContract, request: Request): Promise<{ body: unknown; bodyText: string }> {
  // Files are read by the route that takes them, up to its own size.
  if (!contract.body || contract.bodyMedia) return { body: undefined, bodyText: "" };
  const { value, text } = await readJson(request, contract.tag === "definitions" ? mostDefinitionBytes : undefined);
  const read = validate(contract.body, value);
  if (!read.ok) throw refuse("body-invalid", { problems: read.problems });
  return { body: read.value, bodyText: text };
}

/** A district with six thousand grids and a thousand items is about 3 MB. */
const mostDefinitionBytes = 10 * 1024 * 1024;
