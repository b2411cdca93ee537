import { pino, type DestinationStream } from "pino";
import { logFacts, type Log, type LogFacts } from "./log.js";

/** How much is said. */
export interface PinoLogOptions {
  /** Default `info`. */
  level?: "info" | "warn" | "error" | "silent";
  /** Default standard error, so that standard output stays free for what a command answers. */
  destination?: DestinationStream;
}

/** JSON lines through pino, with the permitted facts only. */
export function createPinoLog(options: PinoLogOptions = {}): Log {
  const logger = pino(
    {
      level: options.level ?? "info",
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    options.destination ?? pino.destination({ dest: 2, sync: true }),
  );
  return {
    info: (message, facts) => logger.info(permitted(facts), message),
    warn: (message, facts) => logger.warn(permitted(facts), message),
    error: (message, facts) => logger.error(permitted(facts), message),
  };
}

/** Types are erased at run time; this list is not. */
function permitted(facts: LogFacts = {}): LogFacts {
  const kept: LogFacts = {};
  for (const name of logFacts) if (facts[name] !== undefined) kept[name] = facts[name];
  return kept;
}
