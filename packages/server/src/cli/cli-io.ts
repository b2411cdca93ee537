import type { Clock } from "../service/clock.js";

/** Where a command runs: its words, its folder, its clock. Tests bring their own. */
export interface CliIo {
  /** Writes to standard output, as it is. */
  out(text: string): void;
  /** Writes to standard error, as it is. */
  err(text: string): void;
  env: Readonly<Record<string, string | undefined>>;
  /** The folder relative paths start from. */
  cwd: string;
  clock: Clock;
  /** Steady milliseconds, for rates. */
  stopwatch: () => number;
  /** Set when whoever started the command wants it to end. */
  stop: AbortSignal;
}
