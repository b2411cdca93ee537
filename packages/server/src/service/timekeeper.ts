import type { Instant, Stepped } from "@gridloop/core";
import type { CaseHost, DueTimer } from "../host/case-host.js";
import { errorFact, type Log } from "../log/log.js";
import type { Metrics } from "../metrics/metrics.js";
import type { CaseService } from "./case-service.js";
import type { Clock } from "./clock.js";

/** How many timers one claim takes: enough to keep the database busy, few enough that another process gets its share. */
const batch = 64;

/** How many cases are worked on at once: the database's pool is not the timekeeper's alone. */
const workers = 4;

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
  #running: Promise<void> | undefined;
  #stopping = false;
  #woken = false;
  #wakeUp: () => void = () => {};
  #sleepsUntil: Instant = Infinity;
  #forgetListener: () => void = () => {};

  constructor(parts: TimekeeperParts) {
    this.#parts = parts;
  }

  /** Starts looking. */
  start(): void {
    if (this.#running) return;
    this.#stopping = false;
    this.#forgetListener = this.#parts.service.onCommitted((stepped) => this.#heed(stepped));
    this.#running = this.#loop();
  }

  /** Stops after what is at work now is done. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#forgetListener();
    this.wake();
    await this.#running;
    this.#running = undefined;
  }

  /** Looks at once, e.g. because the clock was moved. */
  wake(): void {
    this.#woken = true;
    this.#wakeUp();
  }

  /** Answers everything due by now, and what becomes due by that; gives how many timers came to a step. */
  async runDue(): Promise<number> {
    const { host, clock } = this.#parts;
    let taken = 0;
    for (;;) {
      const due = await host.claimDue(clock.now(), batch, leaseMs);
      if (due.length === 0) return taken;
      taken += await this.#answerAll(due);
    }
  }

  async #answerAll(due: readonly DueTimer[]): Promise<number> {
    // One case's timers one after another, in their order; different cases side by side.
    const queues = perCase(due);
    let taken = 0;
    const work = async (): Promise<void> => {
      for (let queue = queues.shift(); queue; queue = queues.shift()) {
        for (const timer of queue) if (await this.#answer(timer)) taken++;
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    return taken;
  }

  async #answer(timer: DueTimer): Promise<boolean> {
    const { host, service, clock, metrics, log } = this.#parts;
    const facts = { district: timer.district, case: timer.case, timer: timer.key };
    try {
      const at = clock.now();
      const input = { type: "timer", key: timer.key, generation: timer.generation } as const;
      const outcome = await service.execute({ district: timer.district, case: timer.case, input, at, fired: timer });
      if (outcome.kind === "done" && outcome.stepped.events.length > 0) {
        metrics.timerLateSeconds.observe(Math.max(0, at - timer.due) / 1000);
        return true;
      }
      if (outcome.kind === "rejected" && outcome.rejection.code === "version-conflict") return false;
      await host.dropTimer(timer);
      metrics.timersDropped.inc({ why: outcome.kind === "rejected" ? outcome.rejection.code : outcome.kind });
      if (outcome.kind === "rejected" && outcome.rejection.code !== "timer-stale")
        log.warn("timer dropped", { ...facts, code: outcome.rejection.code });
    } catch (error) {
      metrics.timersDropped.inc({ why: "failed" });
      log.error("timer failed; it is tried again when its lease ends", { ...facts, error: errorFact(error) });
    }
    return false;
  }

  async #loop(): Promise<void> {
    const { host, clock, log } = this.#parts;
    while (!this.#stopping) {
      this.#woken = false;
      try {
        await this.runDue();
        const next = (await host.nextDue()) ?? Infinity;
        await this.#sleep(Math.min(Math.max(0, next - clock.now()), longestSleepMs));
      } catch (error) {
        log.warn("the timekeeper cannot reach the database", { error: errorFact(error) });
        await this.#sleep(pauseAfterFailureMs);
      }
    }
  }

  /** A timer set to before the planned wake-up shortens the sleep. */
  #heed(stepped: Stepped): void {
    if (stepped.timers.some((change) => change.op === "set" && change.due < this.#sleepsUntil)) this.wake();
  }

  #sleep(ms: number): Promise<void> {
    if (this.#stopping || this.#woken) return Promise.resolve();
    this.#sleepsUntil = this.#parts.clock.now() + ms;
    return new Promise((resolve) => {
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        resolve();
      }
      // Waiting keeps no process alive: what listens does.
      timer.unref();
      this.#wakeUp = done;
    });
  }
}

/** Timers in one queue per case, each in the order given. */
function perCase(due: readonly DueTimer[]): DueTimer[][] {
  const queues = new Map<string, DueTimer[]>();
  for (const timer of due) {
    const key = `${timer.district}/${timer.case}`;
    const queue = queues.get(key);
    if (queue) queue.push(timer);
    else queues.set(key, [timer]);
  }
  return [...queues.values()];
}
