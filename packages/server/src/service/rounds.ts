/**
 * Goes round and round until it is stopped: does what there is, then sleeps for as long as the round said, or until it is woken. One
 * woken while it works goes round again at once. A round handles its own failures and says by its answer how long to wait after them.
 */
export class Rounds {
  readonly #round: () => Promise<number>;
  #running: Promise<void> | undefined;
  #stopping = false;
  #woken = false;
  #wakeUp: () => void = () => {};

  /** @param round does what there is now, and answers how long to sleep, ms */
  constructor(round: () => Promise<number>) {
    this.#round = round;
  }

  /** Whether it was told to stop: a long round should then come to its end. */
  get isStopping(): boolean {
    return this.#stopping;
  }

  /** Starts going round; one that goes already goes on. */
  start(): void {
    if (this.#running) return;
    this.#stopping = false;
    this.#running = this.#loop();
  }

  /** Stops after the round that is under way. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.wake();
    await this.#running;
    this.#running = undefined;
  }

  /** Goes round at once. */
  wake(): void {
    this.#woken = true;
    this.#wakeUp();
  }

  async #loop(): Promise<void> {
    while (!this.#stopping) {
      this.#woken = false;
      await this.#sleep(await this.#round());
    }
  }

  #sleep(ms: number): Promise<void> {
    if (this.#stopping || this.#woken) return Promise.resolve();
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
