import type { CaseState } from "@gridloop/core";
import type { DueTimer } from "../host/case-host.js";

/** A claimed timer, with its case as it was loaded after the claim. */
export interface LoadedTimer {
  timer: DueTimer;
  state: CaseState | undefined;
}

/** One word for a case among those of all districts. */
export const caseKey = (district: string, id: string): string => JSON.stringify([district, id]);

/**
 * Timers that are due, claimed a batch at a time and handed out case by case: one case's timers one after another in their order,
 * different cases side by side. The next batch is claimed while those before are still worked on, so that nobody waits for the
 * slowest of a batch.
 */
export class DueQueue {
  readonly #claim: () => Promise<readonly LoadedTimer[]>;
  readonly #low: number;
  /** The timers of each case, those of cases at work included: what is claimed meanwhile waits behind. */
  readonly #cases = new Map<string, LoadedTimer[]>();
  readonly #free: string[] = [];
  #claiming: Promise<void> | undefined;
  #over = false;
  #claimed = 0;
  #failure: { error: unknown } | undefined;

  /**
   * @param claim takes the next due timers; asked no more once it finds none or rejects
   * @param low claims again when no more than so many cases wait
   */
  constructor(claim: () => Promise<readonly LoadedTimer[]>, low: number) {
    this.#claim = claim;
    this.#low = low;
  }

  /** How many timers were claimed; throws what the claim that ended it threw. */
  get claimed(): number {
    if (this.#failure) throw this.#failure.error;
    return this.#claimed;
  }

  /** The case that waits longest, for one worker; nothing once all that was claimed is handed out and no more is due. */
  async nextCase(): Promise<string | undefined> {
    for (;;) {
      if (!this.#over && this.#free.length <= this.#low) this.#claiming ??= this.#claimMore().finally(() => (this.#claiming = undefined));
      const id = this.#free.shift();
      if (id !== undefined || this.#claiming === undefined) return id;
      await this.#claiming;
    }
  }

  /** The next timer of a case at work; nothing, and the case is at work no more, when there is none left. */
  nextTimer(id: string): LoadedTimer | undefined {
    const timer = this.#cases.get(id)?.shift();
    if (timer === undefined) this.#cases.delete(id);
    return timer;
  }

  async #claimMore(): Promise<void> {
    try {
      const due = await this.#claim();
      this.#over = due.length === 0;
      this.#claimed += due.length;
      for (const timer of due) this.#add(timer);
    } catch (error) {
      this.#over = true;
      this.#failure = { error };
    }
  }

  #add(loaded: LoadedTimer): void {
    const id = caseKey(loaded.timer.district, loaded.timer.case);
    const waiting = this.#cases.get(id);
    if (waiting) waiting.push(loaded);
    else {
      this.#cases.set(id, [loaded]);
      this.#free.push(id);
    }
  }
}
