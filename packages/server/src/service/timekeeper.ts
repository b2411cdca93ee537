import type { Instant, Stepped } from "@gridloop/core";
import type { CaseHost, DueTimer } from "../host/case-host.js";
import { errorFact, type Log } from "../log/log.js";
import type { Metrics } from "../metrics/metrics.js";
import type { CaseService, Outcome } from "./case-service.js";
import type { Clock } from "./clock.js";
import { caseKey, DueQueue, type LoadedTimer } from "./due-queue.js";
import { Rounds } from "./rounds.js";

/** How many timers one claim takes: enough to keep the database busy, few enough that another process gets its share. */
const batch = 64;

/**
 * How many cases are worked on at once: eight commits share a flush to disk where four leave the disk idle in between, and two of the
 * ten connections a pool has by default are left. Each is held for one statement only, so whoever else asks waits no longer than that.
 */
const workers = 8;

/** A minute: longer than any step takes, short enough that a killed process's timers are not missed for long. */
const leaseMs = 60_000;

/** Looks again after this long even if nothing seems due: another process may have set a timer. */
const longestSleepMs = 15_000;

/** After the database failed: long enough not to hammer it, short enough to be back with it. */
const pauseAfterFailureMs = 2_000;

/** What the timekeeper stands on. */
export interface TimekeeperParts {
  host: CaseHost;
  service: CaseService;
  clock: Clock;
  metrics: Metrics;
  log: Log;
}

/**
 * Answers timers when they come due. Any number of processes may run one on the same database: timers are leased, and a
 * step commits only on the version it saw. A timer whose step throws is logged and tried again after its lease; the others go on.
 */
export class Timekeeper {
  readonly #parts: TimekeeperParts;
  readonly #rounds = new Rounds(() => this.#round());
  #sleepsUntil: Instant = Infinity;
  #forgetListener: () => void = () => {};

  constructor(parts: TimekeeperParts) {
    this.#parts = parts;
  }

  /** Starts looking. */
  start(): void {
    this.#forgetListener();
    this.#forgetListener = this.#parts.service.onCommitted((stepped) => this.#heed(stepped));
    this.#rounds.start();
  }

  /** Stops after what is at work now is done. */
  async stop(): Promise<void> {
    this.#forgetListener();
    await this.#rounds.stop();
  }

  /** Looks at once, e.g. because the clock was moved. */
  wake(): void {
    this.#rounds.wake();
  }

  /** Answers everything due by now, and what becomes due by that; gives how many timers came to a step. */
  async runDue(): Promise<number> {
    return await this.#answerDue(() => false);
  }

  async #answerDue(enough: () => boolean): Promise<number> {
    let taken = 0;
    for (;;) {
      const queue = new DueQueue(async () => (enough() ? [] : await this.#claim()), workers);
      const work = async (): Promise<void> => {
        for (let id = await queue.nextCase(); id !== undefined; id = await queue.nextCase())
          for (let due = queue.nextTimer(id); due; due = queue.nextTimer(id)) if (await this.#answer(due)) taken++;
      };
      await Promise.all(Array.from({ length: workers }, work));
      // A step may have set a timer that was due already when the last look was over; so only a round without any is the last.
      if (queue.claimed === 0) return taken;
    }
  }

  /** Leases what is due, and loads its cases at once: a round trip for each would cost a fifth of all the time. */
  async #claim(): Promise<LoadedTimer[]> {
    const { host, clock } = this.#parts;
    const due = await host.claimDue(clock.now(), batch, leaseMs);
    if (due.length === 0) return [];
    // Where this fails each loads its own case, and fails, and is logged.
    const states = await host.loadSeveral(due).catch(() => []);
    const byCase = new Map(states.map((state) => [caseKey(state.district, state.id), state]));
    return due.map((timer) => {
      const id = caseKey(timer.district, timer.case);
      const state = byCase.get(id);
      // The second of a case's timers finds it changed by the first.
      byCase.delete(id);
      return { timer, state };
    });
  }

  async #answer({ timer, state }: LoadedTimer): Promise<boolean> {
    const { service, clock, metrics } = this.#parts;
    try {
      const input = { type: "timer", key: timer.key, generation: timer.generation } as const;
      const { district, case: id } = timer;
      const outcome = await service.execute({ district, case: id, input, at: clock.now(), fired: timer, known: state });
      if (outcome.kind === "done" && outcome.stepped.events.length > 0) {
        metrics.timerLateSeconds.observe(Math.max(0, clock.now() - timer.due) / 1000);
        return true;
      }
      await this.#drop(timer, outcome);
    } catch (error) {
      metrics.timersDropped.inc({ why: "failed" });
      this.#parts.log.error("timer failed; it is tried again when its lease ends", { ...factsOf(timer), error: errorFact(error) });
    }
    return false;
  }

  /** A timer that came to nothing goes; only one whose case would not hold still is tried again when its lease ends. */
  async #drop(timer: DueTimer, outcome: Outcome): Promise<void> {
    const { host, metrics, log } = this.#parts;
    const code = outcome.kind === "rejected" ? outcome.rejection.code : undefined;
    if (code === "version-conflict") return;
    await host.dropTimer(timer);
    metrics.timersDropped.inc({ why: code ?? outcome.kind });
    if (code !== undefined && code !== "timer-stale") log.warn("timer dropped", { ...factsOf(timer), code });
  }

  async #round(): Promise<number> {
    const { host, clock, log } = this.#parts;
    try {
      await this.#answerDue(() => this.#rounds.isStopping);
      const next = (await host.nextDue()) ?? Infinity;
      return this.#sleepsFor(Math.min(Math.max(0, next - clock.now()), longestSleepMs));
    } catch (error) {
      log.warn("the timekeeper cannot reach the database", { error: errorFact(error) });
      return this.#sleepsFor(pauseAfterFailureMs);
    }
  }

  #sleepsFor(ms: number): number {
    this.#sleepsUntil = this.#parts.clock.now() + ms;
    return ms;
  }

  /** A timer set to before the planned wake-up shortens the sleep. */
  #heed(stepped: Stepped): void {
    if (stepped.timers.some((change) => change.op === "set" && change.due < this.#sleepsUntil)) this.wake();
  }
}

const factsOf = (timer: DueTimer): Record<string, string> => ({ district: timer.district, case: timer.case, timer: timer.key });
