import { openApiDocument } from "@gridloop/core/api";
import type { Responders } from "../exchange.js";
import { refuse } from "../refused.js";
import { sameDigest, digest } from "../../service/digest.js";
import type { RouteParts } from "./parts.js";

/** What the service says of itself. */
export interface ServiceSettings {
  version: string;
  demo: boolean;
  metrics: MetricsAccess;
}

/** Who may read the metrics: everybody, nobody, or whoever brings a bearer token. */
export type MetricsAccess = "open" | "closed" | { token: string };

/** The interface's description, health and metrics. */
export const serviceRoutes = (
  { host, metrics }: RouteParts,
  settings: ServiceSettings,
): Responders<"readOpenApi" | "readHealth" | "readMetrics"> => ({
  readOpenApi: async ({ locale }) => ({
    body: openApiDocument({ version: settings.version, locale, demo: settings.demo }) as { openapi: string },
  }),

  readHealth: async () => {
    if (!(await host.healthy().catch(() => false))) throw refuse("unavailable", { headers: { "retry-after": "5" } });
    return { body: { status: "ok" } };
  },

  readMetrics: async ({ request }) => {
    if (settings.metrics === "closed") throw refuse("route-unknown");
    if (settings.metrics !== "open") {
      const given = /^Bearer (\S+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
      const right = sameDigest(digest(given), digest(settings.metrics.token));
      if (!right) throw refuse("not-signed-in", { headers: { "www-authenticate": "Bearer" } });
    }
    return { response: new Response(await metrics.registry.metrics(), { headers: { "content-type": metrics.registry.contentType } }) };
  },
});
