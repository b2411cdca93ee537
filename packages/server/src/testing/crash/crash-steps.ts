import type { CaseEvent } from "@gridloop/core";
import type { CaseHost, DueTimer } from "../../host/case-host.js";

/**
 * What the processes that are killed do to cases. The harness knows no more of a step than this, so that the builder's steps and
 * those of the whole service go through the same test.
 */
export interface CrashSteps {
  /** What a process does once before it says that it works. */
  prepare?(host: CaseHost, district: string): Promise<void>;
  /** Takes one step on a case (opening it first where it is not there) for a command known by `key`; says whether it is written. */
  command(host: CaseHost, district: string, id: string, key: string): Promise<boolean>;
  /** Answers a claimed timer; says whether a step was written. */
  fire(host: CaseHost, timer: DueTimer): Promise<boolean>;
  /** The command an event came from. */
  commandOf(event: CaseEvent & Record<string, unknown>): string | undefined;
  /** The key of the timer an event answered. */
  timerOf(event: CaseEvent & Record<string, unknown>): string | undefined;
  /** Whether somebody is told of the event. */
  tells(event: CaseEvent & Record<string, unknown>): boolean;
  /** Timers due by this instant are to fire, ms. */
  readonly now: number;
}
