import { Hono } from "hono";
import { routes, type RouteContract, type RouteId } from "@gridloop/core/api";
import { refuse } from "./refused.js";

/** What a router finds: the route, and the parameters of its path. */
export interface Found {
  route: RouteId;
  raw: Record<string, string>;
}

type Bindings = { found: (found: Found) => Promise<Response> };

/** Makes the table of routes a Hono router: each request is handed to `found`. Refuses `route-unknown` and `method-not-allowed`. */
export function createRouter(has: (route: RouteId) => boolean): (request: Request, found: Bindings["found"]) => Promise<Response> {
  // An address with a slash at its end means the one without.
  const app = new Hono<{ Bindings: Bindings }>({ getPath: (request) => new URL(request.url).pathname.replace(/(?<=.)\/$/, "") });
  const methods = new Map<string, string[]>();
  for (const [id, contract] of Object.entries<RouteContract>(routes)) {
    if (!has(id as RouteId)) continue;
    const path = contract.path.replace(/\{(\w+)\}/g, ":$1");
    app.on(contract.method, path, (context) =>
      context.env.found({ route: id as RouteId, raw: context.req.param() as Record<string, string> }),
    );
    methods.set(path, [...(methods.get(path) ?? []), ...(contract.method === "GET" ? ["GET", "HEAD"] : [contract.method])]);
  }
  for (const [path, allowed] of methods) {
    const allow = allowed.join(", ");
    app.all(path, () => {
      throw refuse("method-not-allowed", { facts: { allow }, headers: { allow } });
    });
  }
  app.notFound(() => {
    throw refuse("route-unknown");
  });
  app.onError((error) => {
    throw error;
  });
  return async (request, found) => await app.fetch(request, { found });
}
