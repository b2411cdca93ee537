import type { CaseHost, OutboxMessage } from "../host/case-host.js";
import { errorFact, type Log } from "../log/log.js";
import type { Metrics } from "../metrics/metrics.js";
import { Rounds } from "./rounds.js";

/** Messages of one round: a full round is followed by another at once. */
const batch = 100;

/** Looks again after this long even if nothing was heard: a message may have been put back. */
const longestSleepMs = 5_000;

/**
 * Somebody who must hear of effects. A throw brings the message back later, to every listener, and keeps
 * it from none of them now: at least once, not exactly once.
 */
export type EffectListener = (message: OutboxMessage) => Promise<void> | void;

/** What the publisher stands on. */
export interface PublisherParts {
  host: CaseHost;
  metrics: Metrics;
  log: Log;
}

/** Hands the outbox's messages to whoever must hear of them. */
export class Publisher {
  readonly #parts: PublisherParts;
  readonly #listeners = new Set<EffectListener>();
  readonly #rounds = new Rounds(() => this.#round());

  constructor(parts: PublisherParts) {
    this.#parts = parts;
  }

  /** Adds a listener; the answer removes it. */
  listen(listener: EffectListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Starts draining. */
  start(): void {
    this.#rounds.start();
  }

  /** Stops after what is being delivered now. */
  async stop(): Promise<void> {
    await this.#rounds.stop();
  }

  /** Looks at once, because something was committed. */
  wake(): void {
    this.#rounds.wake();
  }

  /** Drains what there is now; gives how many messages were delivered. */
  async drain(): Promise<number> {
    let delivered = 0;
    for (;;) {
      const count = await this.#parts.host.publish((message) => this.#deliver(message), batch);
      delivered += count;
      if (count < batch) return delivered;
    }
  }

  async #deliver(message: OutboxMessage): Promise<void> {
    const { metrics, log } = this.#parts;
    try {
      await this.#tellAll(message);
      metrics.delivered.inc({ outcome: "done" });
    } catch (error) {
      metrics.delivered.inc({ outcome: "put-back" });
      const { district, case: id, effect, attempts } = message;
      log.warn("message put back", { district, case: id, topic: effect.topic, attempts, error: errorFact(error) });
      throw error;
    }
  }

  /** Tells every listener, whatever becomes of the others. Throws what the first that failed threw. */
  async #tellAll(message: OutboxMessage): Promise<void> {
    const failures: unknown[] = [];
    for (const listener of this.#listeners) {
      try {
        await listener(message);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  async #round(): Promise<number> {
    try {
      await this.drain();
    } catch (error) {
      this.#parts.log.warn("the publisher cannot reach the database", { error: errorFact(error) });
    }
    return longestSleepMs;
  }
}
