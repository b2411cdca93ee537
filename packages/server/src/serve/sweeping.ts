import type { CaseHost } from "../host/case-host.js";
import { errorFact, type Log } from "../log/log.js";
import type { Clock } from "../service/clock.js";

const hour = 3_600_000;

/** A photo that no report has named after a day was left behind with its form. */
const attachmentsAfterMs = 24 * hour;

/** A client that has not repeated its request within a week has given up; nobody keeps a queue offline for longer. */
const answersAfterMs = 7 * 24 * hour;

/** What a host in SQL, and one embedded, has besides. */
interface Sweepable extends CaseHost {
  sweepAnswers?(before: number): Promise<number>;
  tidy?(): Promise<void>;
}

/** Removes what nobody will ask for any more, every hour. */
export function startSweeping(host: Sweepable, clock: Clock, log: Log): () => void {
  const sweep = async (): Promise<void> => {
    try {
      await host.attachments.sweep(clock.now() - attachmentsAfterMs);
      await host.sweepAnswers?.(clock.now() - answersAfterMs);
      await host.tidy?.();
    } catch (error) {
      log.warn("sweeping failed", { error: errorFact(error) });
    }
  };
  const timer = setInterval(() => void sweep(), hour);
  timer.unref();
  return () => clearInterval(timer);
}
