import type { RouteId } from "../routes.js";

/** What the interface's description says of routes in one language. */
export interface RouteWords {
  /** What each route is for. */
  readonly summaries: Readonly<Record<RouteId, string>>;
  /** What each answers; of commands on a case it is `caseChanged`. */
  readonly replies: Readonly<Partial<Record<RouteId, string>>>;
  readonly caseChanged: string;
  readonly idempotencyKey: string;
}
