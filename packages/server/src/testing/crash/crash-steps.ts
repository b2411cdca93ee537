import type { CaseEvent } from "@gridloop/core";
import type { CaseHost, DueTimer } from "../../host/case-host.js";

/**
 * What the processes that are killed do to cases. The harness knows no more of a step than this, so that the builder's steps and
 * those of the whole service go through the same test.
 */
export interface CrashSteps {
  /** Takes one step on a case (opening it first where it is not there) for a command known by `key`; says whether it is written. */
  command(host: CaseHost, district: string, id: string, key: string): Promise<boolean>;
  /** Answers a claimed timer; says whether a step was written. */
  fire(host: CaseHost, timer: DueTimer): Promise<boolean>;
  /** The command a step's first event came from. */
  commandOf(event: CaseEvent & Record<string, unknown>): string | undefined;
  /** The timer a step's first event answered: `<key>#<generation>`. */
  timerOf(event: CaseEvent & Record<string, unknown>): string | undefined;
  /** Timers due by this instant are to fire, ms. */
  readonly now: number;
}
