// The server, to be run (`serve`), put together (`createGridloop`) or carried by any fetch-standard runtime (`createHandler`).

export { CredentialsRefused, type Authenticate, type Authenticated } from "./auth/authenticated.js";
export type { ClaimMapping } from "./auth/claim-mapping.js";
export { jwtAuthenticator, type JwtSettings } from "./auth/jwt-authenticator.js";
export { loadDistrictFile, type LoadedDistrict } from "./district-file/index.js";
export type * from "./host/case-host.js";
export { HostError, isHostError, type HostErrorCode } from "./host/host-error.js";
export { createPGliteHost, type PGliteHostOptions } from "./host/pglite.js";
export { createPostgresHost, type PostgresHostOptions } from "./host/postgres.js";
export type { Handler, RequestInfo } from "./http/handler.js";
export type { LimitSettings } from "./http/limits.js";
export type { Log, LogFacts } from "./log/log.js";
export type { DeliveryStatus } from "./host/delivery-store.js";
export type { NotifyOptions } from "./notify/notify-options.js";
export { NotifySettingsInvalid, readNotifySettings } from "./notify/notify-settings.js";
export type { Links } from "./notify/render.js";
export { emailAdapter, type EmailSettings } from "./notify/ways/email-adapter.js";
export type { MessageAdapter, OutgoingMessage, Sent } from "./notify/ways/message-adapter.js";
export type { WebhookEndpoint } from "./notify/ways/webhook-endpoint.js";
export { createPinoLog, type PinoLogOptions } from "./log/pino-log.js";
export {
  createGridloop,
  createHandler,
  WorkflowImmutable,
  type CreateHandlerOptions,
  type Gridloop,
  type GridloopOptions,
} from "./serve/gridloop.js";
export { serve } from "./serve/serve.js";
export { ServeFault, type ServeFaultCode, type ServeIo, type ServeOptions, type Serving } from "./serve/serve-options.js";
export type { Chance } from "./service/chance.js";
export type { Clock } from "./service/clock.js";
export type { EffectListener } from "./service/publisher.js";
