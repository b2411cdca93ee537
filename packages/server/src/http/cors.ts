/** Origins whose pages may call the server from a browser; none by default. */
export interface CorsSettings {
  origins: readonly string[];
}

const allowedHeaders = "authorization, content-type, idempotency-key, accept-language, last-event-id";
const exposedHeaders = "location, idempotent-replayed, retry-after, x-request-id";

/** The headers a response needs for its origin; none for an origin that is not allowed. */
export function corsHeaders(settings: CorsSettings | undefined, request: Request): Record<string, string> {
  const origin = request.headers.get("origin");
  if (origin === null || !settings?.origins.includes(origin)) return settings && settings.origins.length > 0 ? { vary: "origin" } : {};
  return { "access-control-allow-origin": origin, "access-control-expose-headers": exposedHeaders, vary: "origin" };
}

/** The answer to a browser that asks before it sends; undefined where the request is no such question. */
export function preflight(settings: CorsSettings | undefined, request: Request): Response | undefined {
  if (request.method !== "OPTIONS" || !request.headers.has("access-control-request-method")) return undefined;
  const headers = corsHeaders(settings, request);
  if (!("access-control-allow-origin" in headers)) return new Response(null, { status: 403, headers });
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      "access-control-allow-methods": "GET, POST, PUT",
      "access-control-allow-headers": allowedHeaders,
      "access-control-max-age": "600",
    },
  });
}
