/**
 * The only facts a log line may carry. Personal data, tokens, codes and addresses have no place among them,
 * so they cannot end up in a log by accident: what is not named here is dropped.
 */
export const logFacts = [
  "requestId",
  "route",
  "method",
  "status",
  "code",
  "ms",
  "district",
  "case",
  "timer",
  "lateMs",
  "topic",
  "delivery",
  "way",
  "attempts",
  "error",
  "count",
  "port",
  "host",
  "revision",
  "path",
  "migration",
] as const;

/** A fact a log line may carry. */
export type LogFact = (typeof logFacts)[number];

/** The facts of a log line. */
export type LogFacts = { [F in LogFact]?: string | number | boolean | undefined };

/** Where the server says what it does, for those who run it. */
export interface Log {
  info(message: string, facts?: LogFacts): void;
  warn(message: string, facts?: LogFacts): void;
  error(message: string, facts?: LogFacts): void;
}

/** Says nothing. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * What may be said of an error that was not expected: its kind and code, and where it arose. Not its message, because
 * a database's message quotes the row it refused.
 */
export function errorFact(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const place =
    error.stack
      ?.split("\n")
      .find((line) => line.trimStart().startsWith("at "))
      ?.trim()
      .replace(/\(?(?:file:\/\/)?\/\S*\/(\S+?)\)?$/, "$1") ?? "";
  return `${error.name}${code} ${place}`.trim();
}
