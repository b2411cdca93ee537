import type { Feed } from "./feed.js";
import type { SqlDriver } from "./driver.js";

const channel = "gridloop_committed";

/**
 * At most one notification in so many milliseconds, however many commits. Notifying inside the commit would be simpler, but
 * PostgreSQL holds one lock for the whole cluster from before such a commit until after its flush, so commits no longer share a
 * flush: half the rate at 8 clients, a third at 16 (commit-step.sql).
 */
const quietMs = 50;

/** How often the feed is looked at although nobody told: for commits of a process that died before it could, and of strangers. */
const lookMs = 2_000;

/** Calls back after commits, of this process at once, of others soon. Listeners read the feed; a call too many costs a look. */
export class Changes {
  readonly #driver: SqlDriver;
  readonly #feed: Feed;
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #seen = new Map<string, string>();
  readonly #untold = new Set<string>();
  #quiet: NodeJS.Timeout | undefined;
  #look: NodeJS.Timeout | undefined;
  #stopListening: (() => void) | undefined;
  #closed = false;

  constructor(driver: SqlDriver, feed: Feed) {
    this.#driver = driver;
    this.#feed = feed;
  }

  /** Something of a district was committed by this process. */
  announce(district: string): void {
    this.#call(district);
    if (!this.#driver.notify || this.#closed) return;
    this.#untold.add(district);
    if (!this.#quiet) this.#tell();
  }

  /** Listens until the returned function is called. */
  subscribe(district: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(district) ?? new Set();
    this.#listeners.set(district, listeners);
    // A wrapper, so that the same function given twice is two subscriptions.
    const subscription = (): void => listener();
    listeners.add(subscription);
    this.#start();
    return () => {
      listeners.delete(subscription);
      if (listeners.size === 0 && this.#listeners.get(district) === listeners) this.#listeners.delete(district);
      if (this.#listeners.size === 0) this.#stop();
    };
  }

  /** Ends listening and telling. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#quiet);
    this.#listeners.clear();
    this.#stop();
  }

  #call(district: string): void {
    for (const listener of this.#listeners.get(district) ?? []) queueMicrotask(listener);
  }

  #callAll(): void {
    for (const district of this.#listeners.keys()) this.#call(district);
  }

  #tell(): void {
    const districts = [...this.#untold];
    this.#untold.clear();
    this.#quiet = setTimeout(() => {
      this.#quiet = undefined;
      if (this.#untold.size > 0) this.#tell();
    }, quietMs).unref();
    for (const district of districts)
      // Lost with the database: other processes then find out when they look.
      this.#driver.notify?.(channel, JSON.stringify(district)).catch(() => {});
  }

  #start(): void {
    if (this.#look || this.#closed) return;
    this.#stopListening = this.#driver.listen?.(channel, (payload) => {
      if (payload === "") this.#callAll();
      else this.#call(String(JSON.parse(payload)));
    });
    this.#look = setInterval(() => void this.#lookForChanges().catch(() => {}), lookMs).unref();
  }

  #stop(): void {
    clearInterval(this.#look);
    this.#look = undefined;
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#seen.clear();
  }

  async #lookForChanges(): Promise<void> {
    for (const district of [...this.#listeners.keys()]) {
      const before = this.#seen.get(district);
      // The first look knows nothing, so it calls: whatever came between subscribing and now may be news.
      const { xid, moved } = await this.#feed.movedSince(district, before ?? "0");
      this.#seen.set(district, xid);
      if (moved) this.#call(district);
    }
  }
}
