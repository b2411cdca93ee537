import type { Instant } from "@gridloop/core";
import type { CaseHost } from "../host/case-host.js";
import type { Clock } from "../service/clock.js";

const offsetSetting = "demo.clock-offset-ms";

/** What moving the clock came to. */
export type ClockMove = { ok: true } | { ok: false; code: "demo-clock-backwards" };

/**
 * The demonstration's clock: the machine's and an offset, kept in the database so that a restart does not throw cases back
 * into a future of their own. It moves forward only: events have been recorded at what it said.
 */
export class DemoClock implements Clock {
  readonly #host: CaseHost;
  readonly #base: Clock;
  #offsetMs: number;
  #moving: Promise<unknown> = Promise.resolve();

  private constructor(host: CaseHost, base: Clock, offsetMs: number) {
    this.#host = host;
    this.#base = base;
    this.#offsetMs = offsetMs;
  }

  /** Takes the clock up where it was left. */
  static async open(host: CaseHost, base: Clock): Promise<DemoClock> {
    const kept = Number((await host.setting(offsetSetting)) ?? 0);
    return new DemoClock(host, base, Number.isFinite(kept) ? Math.max(0, kept) : 0);
  }

  now(): Instant {
    return this.#base.now() + this.#offsetMs;
  }

  /** How far it is ahead of the machine's, in milliseconds. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /**
   * Moves to an instant, stopping at each timer on the way so that what comes due in between happens when it was due,
   * as it would have in the time skipped. Moves follow one another.
   *
   * @param runDue Answers what is due at the instant the clock then says.
   */
  move(to: () => Instant, runDue: () => Promise<unknown>): Promise<ClockMove> {
    const moved = this.#moving.then(() => this.#moveNow(to(), runDue));
    this.#moving = moved.catch(() => {});
    return moved;
  }

  async #moveNow(to: Instant, runDue: () => Promise<unknown>): Promise<ClockMove> {
    if (to < this.now()) return { ok: false, code: "demo-clock-backwards" };
    let before = -Infinity;
    for (;;) {
      const next = await this.#host.nextDue();
      // A timer whose step fails stays due until its lease ends; it must not keep the clock from moving.
      if (next === undefined || next > to || next <= before) break;
      before = next;
      this.#set(next);
      await runDue();
    }
    this.#set(to);
    await runDue();
    await this.#host.setSetting(offsetSetting, String(this.#offsetMs));
    return { ok: true };
  }

  #set(instant: Instant): void {
    this.#offsetMs = Math.max(this.#offsetMs, instant - this.#base.now());
  }
}
