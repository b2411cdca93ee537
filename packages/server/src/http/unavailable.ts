import { isHostError } from "../host/host-error.js";

/**
 * Codes that mean the database is away rather than wrong: the operating system's, PostgreSQL's class 08 (connection),
 * 53300 (too many connections), 57P01–57P03 (shutting down, crashed, starting up).
 */
const away = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|08\w{3}|53300|57P0[1-3])$/;

/** What node-postgres says without a code when a connection ends or cannot be had in time. */
const phrases = /connection terminated|timeout exceeded when trying to connect|not queryable|client was closed|pglite is clos/i;

/** Whether an error means that the database does not answer now, and may later. */
export function isUnavailable(error: unknown): boolean {
  if (isHostError(error)) return error.retryable;
  if (error instanceof AggregateError && error.errors.some(isUnavailable)) return true;
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string" && away.test(error.code)) return true;
  return phrases.test(error.message) || isUnavailable(error.cause);
}
