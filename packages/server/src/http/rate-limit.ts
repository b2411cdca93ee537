import type { Clock } from "../service/clock.js";

/** At most so many in so long. */
export interface Rate {
  most: number;
  perMs: number;
}

/** Entries beyond this many are dropped, oldest first: a flood of addresses must not eat the memory. */
const mostKeys = 50_000;

/** Counts how often something happened per key, in windows. Of one process: behind several, the limits add up. */
export class RateLimit {
  readonly #clock: Clock;
  readonly #rate: Rate;
  readonly #windows = new Map<string, { until: number; count: number }>();

  constructor(clock: Clock, rate: Rate) {
    this.#clock = clock;
    this.#rate = rate;
  }

  /** Seconds until a key may go on; 0 if it may now. */
  waitSeconds(key: string): number {
    const window = this.#windows.get(key);
    const rest = window ? window.until - this.#clock.now() : 0;
    return window && rest > 0 && window.count >= this.#rate.most ? Math.ceil(rest / 1000) : 0;
  }

  /** Whether a key was counted in its window. */
  knows(key: string): boolean {
    const window = this.#windows.get(key);
    return window !== undefined && window.until > this.#clock.now();
  }

  /** Counts once. */
  count(key: string): void {
    const now = this.#clock.now();
    const window = this.#windows.get(key);
    if (window && window.until > now) {
      window.count++;
      return;
    }
    this.#windows.delete(key);
    this.#windows.set(key, { until: now + this.#rate.perMs, count: 1 });
    if (this.#windows.size > mostKeys) for (const [oldest] of this.#windows) return void this.#windows.delete(oldest);
  }
}
