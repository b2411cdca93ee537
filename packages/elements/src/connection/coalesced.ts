/**
 * Does something at once when it is asked for, and at most once in a span of time however often it is asked for meanwhile:
 * what came too soon is done once at the span's end.
 */
export class Coalesced {
  readonly #work: () => void;
  readonly #spanMs: number;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #isOwed = false;

  /** @param spanMs milliseconds between two times at the least */
  constructor(work: () => void, spanMs: number) {
    this.#work = work;
    this.#spanMs = spanMs;
  }

  /** Asks for the work. */
  ask(): void {
    if (this.#resting !== undefined) {
      this.#isOwed = true;
      return;
    }
    this.#isOwed = false;
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      if (this.#isOwed) this.ask();
    }, this.#spanMs);
    this.#work();
  }

  /** Drops what is owed. */
  end(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#isOwed = false;
  }
}
