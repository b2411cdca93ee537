import type { RouteContract } from "./route.js";
import { caseRoutes } from "./routes/case-routes.js";
import { commandRoutes } from "./routes/command-routes.js";
import { definitionRoutes } from "./routes/definition-routes.js";
import { districtRoutes } from "./routes/district-routes.js";
import { notificationRoutes } from "./routes/notification-routes.js";
import { serviceRoutes } from "./routes/service-routes.js";
import { supervisionRoutes } from "./routes/supervision-routes.js";
import { trackingRoutes } from "./routes/tracking-routes.js";

/** Every route there is: server, client and OpenAPI document are made from this table. */
export const routes = {
  ...districtRoutes,
  ...caseRoutes,
  ...commandRoutes,
  ...supervisionRoutes,
  ...notificationRoutes,
  ...trackingRoutes,
  ...definitionRoutes,
  ...serviceRoutes,
} as const satisfies Record<string, RouteContract>;

/** Every route there is. */
export type Routes = typeof routes;

/** A route's name: its operation id, and the client's method. */
export type RouteId = keyof Routes;
