import type { RouteParts } from "./parts.js";
import { actRoutes } from "./commands/act-routes.js";
import { clockRoutes } from "./commands/clock-routes.js";
import { duplicateRoutes } from "./commands/duplicate-routes.js";
import { jointRoutes } from "./commands/joint-routes.js";
import { pressingRoutes } from "./commands/pressing-routes.js";
import { requestRoutes } from "./commands/request-routes.js";

type CommandResponders = ReturnType<typeof actRoutes> &
  ReturnType<typeof clockRoutes> &
  ReturnType<typeof jointRoutes> &
  ReturnType<typeof requestRoutes> &
  ReturnType<typeof pressingRoutes> &
  ReturnType<typeof duplicateRoutes>;

/** Everything members do to a case. Each answers where the case stands then, and nothing personal. */
export const commandRoutes = (parts: RouteParts): CommandResponders => ({
  ...actRoutes(parts),
  ...clockRoutes(parts),
  ...jointRoutes(parts),
  ...requestRoutes(parts),
  ...pressingRoutes(parts),
  ...duplicateRoutes(parts),
});
