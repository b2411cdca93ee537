import { districtSchema, type DistrictInput } from "@gridloop/core";
import type { Authenticate } from "../auth/authenticated.js";
import type { CaseHost } from "../host/case-host.js";
import type { CorsSettings } from "../http/cors.js";
import type { Responders } from "../http/exchange.js";
import { createFetchHandler, type Handler } from "../http/handler.js";
import { Limits, type LimitSettings } from "../http/limits.js";
import { attachmentRoutes } from "../http/routes/attachment-routes.js";
import { caseRoutes } from "../http/routes/case-routes.js";
import { commandRoutes } from "../http/routes/command-routes.js";
import { definitionRoutes } from "../http/routes/definition-routes.js";
import { districtRoutes } from "../http/routes/district-routes.js";
import { eventRoutes } from "../http/routes/event-routes.js";
import { notificationRoutes } from "../http/routes/notification-routes.js";
import { openRoutes } from "../http/routes/open-routes.js";
import type { RouteParts } from "../http/routes/parts.js";
import { serviceRoutes, type MetricsAccess } from "../http/routes/service-routes.js";
import { supervisionRoutes } from "../http/routes/supervision-routes.js";
import { trackingRoutes } from "../http/routes/tracking-routes.js";
import { silentLog, type Log } from "../log/log.js";
import { showBacklog } from "../metrics/delivery-backlog.js";
import { createMetrics } from "../metrics/metrics.js";
import { Courier } from "../notify/courier.js";
import { createNotifier } from "../notify/notifier.js";
import type { NotifyOptions } from "../notify/notify-options.js";
import { CaseService } from "../service/case-service.js";
import type { Chance } from "../service/chance.js";
import type { Clock } from "../service/clock.js";
import { duplicateCourier } from "../service/duplicate-courier.js";
import { Publisher, type EffectListener } from "../service/publisher.js";
import { PublishedDistricts } from "../service/published-districts.js";
import { systemChance } from "../service/system-chance.js";
import { systemClock } from "../service/system-clock.js";
import { systemStopwatch } from "../service/system-stopwatch.js";
import { Timekeeper } from "../service/timekeeper.js";

/** What a Gridloop server is made of. Only `host` and `authenticate` have no default. */
export interface GridloopOptions {
  host: CaseHost;
  /** Says who a request comes from; see `jwtAuthenticator`. */
  authenticate: Authenticate;
  /** Districts to publish at start, beside those the database holds. */
  districts?: readonly DistrictInput[];
  clock?: Clock;
  chance?: Chance;
  log?: Log;
  /** Who may read /metrics: everybody, nobody, or whoever brings the token; default everybody. */
  metrics?: MetricsAccess;
  /** Origins whose pages may call from a browser; default none. */
  cors?: CorsSettings;
  limits?: LimitSettings;
  /** The address citizens reach the server by; default the request's own origin. */
  publicUrl?: string;
  version?: string;
  /** How people hear of cases outside the desk; without it, in the inbox. */
  notify?: NotifyOptions;
  /** Hear of each effect once it is committed; at least once. */
  listeners?: readonly EffectListener[];
  /** Routes beside the standard ones. The demonstration brings its own. */
  extraRoutes?: (server: Pick<Gridloop, "districts" | "timekeeper" | "service">) => Partial<Responders>;
}

/** A server: its handler, and what works beside it. */
export interface Gridloop {
  handle: Handler;
  service: CaseService;
  districts: PublishedDistricts;
  timekeeper: Timekeeper;
  publisher: Publisher;
  courier: Courier;
  /** Starts answering timers and delivering messages. A handler without that is a server whose deadlines never pass. */
  start(): void;
  /** Stops both, and ends open streams; the host stays open. */
  stop(): Promise<void>;
}

/** A workflow was changed without a new version. */
export class WorkflowImmutable extends Error {
  override readonly name = "WorkflowImmutable";
  readonly code = "workflow-immutable";
  readonly district: string;
  readonly workflows: readonly string[];

  constructor(district: string, workflows: readonly string[]) {
    super(
      `district ${district}: ${workflows.join(", ")} is published with other content; published versions never change: raise the version`,
    );
    this.district = district;
    this.workflows = workflows;
  }
}

/** Puts a server together and publishes its districts. Throws `WorkflowImmutable`, and zod's error for a district that is none. */
export async function createGridloop(options: GridloopOptions): Promise<Gridloop> {
  const clock = options.clock ?? systemClock;
  const { host, log = silentLog, chance = systemChance(clock) } = options;
  const metrics = createMetrics();
  const districts = new PublishedDistricts(host);
  await districts.refresh();
  for (const given of options.districts ?? []) await publish(districts, given, clock, log);
  const service = new CaseService({ host, districts, metrics, log });
  const timekeeper = new Timekeeper({ host, service, clock, metrics, log });
  const publisher = new Publisher({ host, metrics, log });
  publisher.listen(duplicateCourier({ host, districts, service, clock, chance, log }));
  const notify = options.notify ?? {};
  const courier = new Courier({ host, districts, clock, chance, metrics, log, options: notify });
  publisher.listen(createNotifier({ host, districts, clock, log, options: notify, onPlanned: () => courier.wake() }));
  showBacklog(metrics, () => host.deliveries.backlog());
  for (const listener of options.listeners ?? []) publisher.listen(listener);
  service.onCommitted(() => publisher.wake());
  const stopping = new AbortController();
  const parts: RouteParts = {
    ...{ host, districts, service, clock, chance, metrics, log },
    limits: new Limits(clock, options.limits),
    stopping: stopping.signal,
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
  };
  const extra = options.extraRoutes?.({ districts, timekeeper, service }) ?? {};
  const about = {
    version: options.version ?? "0",
    demo: "listPersonas" in extra,
    metrics: options.metrics ?? "open",
  };
  const handle = createFetchHandler({
    ...{ districts, clock, chance, metrics, log, authenticate: options.authenticate, stopwatch: systemStopwatch },
    responders: { ...standardRoutes(parts), ...notificationRoutes(parts, notify), ...serviceRoutes(parts, about), ...extra },
    ...(options.cors ? { cors: options.cors } : {}),
  });
  return {
    ...{ handle, service, districts, timekeeper, publisher, courier },
    start: () => {
      timekeeper.start();
      publisher.start();
      courier.start();
    },
    stop: async () => {
      stopping.abort();
      await Promise.all([timekeeper.stop(), publisher.stop()]);
      // Last, so that what was planned just now is not left to its lease.
      await courier.stop();
    },
  };
}

/** Where a handler runs. */
export interface CreateHandlerOptions extends GridloopOptions {
  /**
   * Whether timers are answered and messages delivered beside the handler, from the first request on; default true. Where many
   * short-lived processes carry the handler, switch it off and run `createGridloop(…).start()` in one that stays.
   */
  background?: boolean;
}

/** The handler alone, for whoever carries it themselves: fetch-standard, ready once the districts are published, which the first request waits for. */
export function createHandler(options: CreateHandlerOptions): Handler {
  let server: Promise<Gridloop> | undefined;
  const begin = async (): Promise<Gridloop> => {
    const created = await createGridloop(options);
    if (options.background !== false) created.start();
    return created;
  };
  return async (request, info) => {
    server ??= begin();
    // A database that is away now may be back for the next request.
    server.catch(() => (server = undefined));
    return await (await server).handle(request, info);
  };
}

const standardRoutes = (parts: RouteParts) => ({
  ...districtRoutes(),
  ...attachmentRoutes(parts),
  ...openRoutes(parts),
  ...caseRoutes(parts),
  ...commandRoutes(parts),
  ...supervisionRoutes(parts),
  ...trackingRoutes(parts),
  ...definitionRoutes(parts),
  ...eventRoutes(parts),
});

async function publish(districts: PublishedDistricts, given: DistrictInput, clock: Clock, log: Log): Promise<void> {
  const document = districtSchema.parse(given);
  const publication = await districts.publish(document, clock.now());
  if (!publication.ok)
    throw new WorkflowImmutable(
      document.id,
      publication.workflows.map(({ id, version }) => `${id} ${String(version)}`),
    );
  if (publication.fresh) log.info("district published", { district: document.id, revision: publication.revision });
}
