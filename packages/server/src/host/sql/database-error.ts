import { HostError } from "../host-error.js";

/** The code a database or a socket gave an error, if it is one of theirs. */
export const errorCode = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === "string" ? code : undefined;
};

/** A row with the same key is there already. */
export const isUniqueViolation = (error: unknown): boolean => errorCode(error) === "23505";

/** The transaction met another one; the same again is likely to pass: serialization failure, deadlock. */
export const isTransient = (error: unknown): boolean => ["40001", "40P01"].includes(errorCode(error) ?? "");

// Classes of PostgreSQL's codes: 08 connection exception, 53 insufficient resources (disk full, too many connections);
// 57P01…57P03, 57P05 shutdown, crash, starting up, idle session ended; 25006 a standby that was not promoted yet.
const away = /^(08...|53...|57P0[1235]|25006)$/;

// Of the operating system and the name service.
const unreachable = /^(ECONN\w+|EPIPE|E(HOST|NET)(UNREACH|DOWN)|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOENT|EACCES|EADDRNOTAVAIL)$/;

// pg throws plain errors for these: https://github.com/brianc/node-postgres, client.js and pg-pool's index.js.
const dropped =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|not queryable/i;

/** A failure to reach the database as the host's typed error; anything else as it came. */
export function asHostError(error: unknown): unknown {
  if (error instanceof HostError) return error;
  const code = errorCode(error) ?? (error instanceof AggregateError ? errorCode(error.errors[0]) : undefined);
  const message = error instanceof Error ? error.message : "";
  const isAway = code === undefined ? dropped.test(message) : away.test(code) || unreachable.test(code);
  if (!isAway) return error;
  const reason = message || code || "unknown";
  return new HostError("database-unavailable", `the database is out of reach: ${reason}`, code === undefined ? {} : { cause: code }, error);
}
