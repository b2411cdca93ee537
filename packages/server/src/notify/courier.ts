import type { CaseHost } from "../host/case-host.js";
import type { Delivery, DeliveryStatus } from "../host/delivery-store.js";
import { errorFact, type Log } from "../log/log.js";
import type { Metrics } from "../metrics/metrics.js";
import type { Chance } from "../service/chance.js";
import type { Clock } from "../service/clock.js";
import type { PublishedDistricts } from "../service/published-districts.js";
import { Rounds } from "../service/rounds.js";
import { systemClock } from "../service/system-clock.js";
import type { NotifyOptions } from "./notify-options.js";
import { destinationOf, isStillTheirs, messageOf } from "./outgoing.js";
import { isGivenUp, retryWait } from "./retry-wait.js";
import type { MessageAdapter, Sent } from "./ways/message-adapter.js";
import { sendWebhook, type SendWebhook } from "./ways/webhook-sender.js";
import { webhookBody } from "./webhook-body.js";

/** Bundles of one claim, sent side by side: so many may wait for slow receivers at once, and each has its lease to itself. */
const batch = 8;

/** Looks again after this long even if nothing seems due: another process may have planned something. */
const longestSleepMs = 5_000;

const standardPatienceMs = 20_000;
const standardLeaseMs = 2 * 60_000;
const standardGiveUpMs = 72 * 60 * 60_000;

/** What the courier stands on. */
export interface CourierParts {
  host: CaseHost;
  districts: PublishedDistricts;
  clock: Clock;
  chance: Chance;
  metrics: Metrics;
  log: Log;
  options: NotifyOptions;
  /** How webhooks are posted; default over the network. */
  send?: SendWebhook;
}

/** What became of a bundle: of all its deliveries, or of those that were still somebody's. */
type Outcome = Sent | { ok: false; status: DeliveryStatus; reason: string };

/**
 * Sends what is due and writes down what became of it: at least once, each time under the same id. Any number of processes may run
 * one on the same database: bundles are leased, and one a killed process was sending is sent by another when its lease ends.
 */
export class Courier {
  readonly #parts: CourierParts;
  readonly #adapters: ReadonlyMap<string, MessageAdapter>;
  readonly #rounds = new Rounds(() => this.#round());

  constructor(parts: CourierParts) {
    this.#parts = parts;
    this.#adapters = new Map((parts.options.adapters ?? []).map((adapter) => [adapter.id, adapter]));
  }

  /** Starts sending. */
  start(): void {
    this.#rounds.start();
  }

  /** Stops after what is being sent now. */
  async stop(): Promise<void> {
    await this.#rounds.stop();
    for (const adapter of this.#adapters.values()) await adapter.close?.();
  }

  /** Looks at once, because something was planned. */
  wake(): void {
    this.#rounds.wake();
  }

  /** Sends what is due now; gives how many bundles were settled, one way or another. */
  async drain(): Promise<number> {
    const { host, clock, options } = this.#parts;
    let settled = 0;
    for (;;) {
      const bundles = await host.deliveries.claim(clock.now(), batch, options.leaseMs ?? standardLeaseMs);
      if (bundles.length === 0) return settled;
      await Promise.all(bundles.map((bundle) => this.#handle(bundle)));
      settled += bundles.length;
      if (this.#rounds.isStopping) return settled;
    }
  }

  /** Sends one bundle and writes down what it came to. A failure to write leaves it to its lease. */
  async #handle(bundle: readonly Delivery[]): Promise<void> {
    const [first] = bundle;
    if (first === undefined) return;
    const { log, metrics } = this.#parts;
    try {
      const { theirs, others } = this.#sorted(bundle);
      if (others.length > 0) await this.#settle(others, { ok: false, status: "no-holder", reason: "post-left" });
      const [head, ...rest] = theirs;
      if (head !== undefined) await this.#settle(theirs, await this.#send([head, ...rest]));
    } catch (error) {
      metrics.deliveries.inc({ way: first.way, outcome: "left" });
      log.error("a delivery could not be settled; it is tried again when its lease ends", { ...factsOf(first), error: errorFact(error) });
    }
  }

  #sorted(bundle: readonly Delivery[]): { theirs: Delivery[]; others: Delivery[] } {
    const { districts, clock } = this.#parts;
    const district = districts.get(bundle[0]?.district ?? "");
    const now = clock.now();
    const isTheirs = (each: Delivery): boolean => district === undefined || isStillTheirs(district, each, now);
    return { theirs: bundle.filter(isTheirs), others: bundle.filter((each) => !isTheirs(each)) };
  }

  async #send(bundle: readonly [Delivery, ...Delivery[]]): Promise<Outcome> {
    const { host, districts, clock, options, log } = this.#parts;
    const [first] = bundle;
    const district = districts.get(first.district);
    if (district === undefined) return { ok: false, permanent: false, reason: "district-unknown" };
    const signal = AbortSignal.timeout(options.patienceMs ?? standardPatienceMs);
    if (first.way === "webhook") return await this.#post(first, webhookBody(district, first, options.links ?? {}), signal);
    const adapter = this.#adapters.get(first.way);
    if (adapter === undefined) return { ok: false, status: "no-way", reason: "way-not-set-up" };
    const where = await destinationOf(host, district, first, clock.now(), options.language ?? "zh-CN");
    if (where.to === undefined) return { ok: false, status: "no-address", reason: "address-unknown" };
    const message = { ...messageOf(district, bundle, where, options.links ?? {}), to: where.to };
    try {
      return await withinPatience(adapter.send(message, signal), signal);
    } catch (error) {
      log.warn("an adapter failed", { ...factsOf(first), error: error instanceof Error ? error.name : "unknown" });
      return { ok: false, permanent: false, reason: "adapter-failed" };
    }
  }

  async #post(delivery: Delivery, body: string, signal: AbortSignal): Promise<Outcome> {
    const { options, send = sendWebhook } = this.#parts;
    const endpoint = options.webhooks?.find(({ id }) => delivery.recipient === `endpoint:${id}`);
    if (endpoint === undefined) return { ok: false, status: "no-way", reason: "endpoint-not-set-up" };
    // The world's time, not the cases': receivers refuse a signature that is not of this moment.
    return await send(endpoint, { id: delivery.bundle, body }, systemClock.now(), signal);
  }

  async #settle(bundle: readonly Delivery[], outcome: Outcome): Promise<void> {
    const { host, clock, metrics, log, chance, options } = this.#parts;
    const [first] = bundle;
    if (first === undefined) return;
    const at = clock.now();
    const settle = async (status: DeliveryStatus, more: { reason?: string; dueAt?: number } = {}): Promise<void> => {
      await host.deliveries.settle(first.district, bundle, { status, at, ...more });
      metrics.deliveries.inc({ way: first.way, outcome: more.dueAt === undefined ? status : "put-off" });
      if (status !== "delivered") log.warn("not delivered", { ...factsOf(first), code: more.reason, attempts: first.attempts + 1 });
    };
    if (outcome.ok) return await settle("delivered");
    const { reason } = outcome;
    if ("status" in outcome) return await settle(outcome.status, { reason });
    const refusals = Math.max(...bundle.map(({ attempts }) => attempts));
    if (outcome.permanent || isGivenUp(refusals + 1, options.giveUpAfterMs ?? standardGiveUpMs)) return await settle("failed", { reason });
    const [byte = 0] = chance.bytes(1);
    await settle("waiting", { reason, dueAt: at + retryWait(refusals, byte / 255, outcome.retryAfterMs) });
  }

  async #round(): Promise<number> {
    const { host, clock, log } = this.#parts;
    try {
      await this.drain();
      const next = await host.deliveries.nextDue();
      return Math.min(Math.max(0, (next ?? Infinity) - clock.now()), longestSleepMs);
    } catch (error) {
      log.warn("the courier cannot reach the database", { error: errorFact(error) });
      return longestSleepMs;
    }
  }
}

/** An adapter that hangs must not hold the courier, whatever it does with its signal. */
function withinPatience(sending: Promise<Sent>, signal: AbortSignal): Promise<Sent> {
  const late = new Promise<Sent>((resolve) =>
    signal.addEventListener("abort", () => resolve({ ok: false, permanent: false, reason: "timeout" }), { once: true }),
  );
  return Promise.race([sending, late]);
}

/** What a log line may say of a delivery: no address, and nobody's name. */
const factsOf = ({ id, district, case: caseId, topic, way }: Delivery): Record<string, string> => ({
  delivery: id,
  district,
  case: caseId,
  topic,
  way,
});
