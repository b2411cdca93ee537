import type { CaseHost } from "../../host/case-host.js";
import type { Log } from "../../log/log.js";
import type { Metrics } from "../../metrics/metrics.js";
import type { CaseService } from "../../service/case-service.js";
import type { Chance } from "../../service/chance.js";
import type { Clock } from "../../service/clock.js";
import type { PublishedDistricts } from "../../service/published-districts.js";
import type { Limits } from "../limits.js";

/** What the routes stand on. */
export interface RouteParts {
  host: CaseHost;
  districts: PublishedDistricts;
  service: CaseService;
  clock: Clock;
  chance: Chance;
  limits: Limits;
  metrics: Metrics;
  log: Log;
  /** Ends when the server stops: open streams end with it. */
  stopping: AbortSignal;
  /** The address citizens reach the server by, without a trailing slash; default: the request's own origin. */
  publicUrl?: string;
}
