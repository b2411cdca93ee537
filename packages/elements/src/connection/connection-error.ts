import type { Problem } from "@gridloop/core/api";

/**
 * Why something could not be had, as far as it matters to the person in front of the page:
 * no network, a server that is away, nobody signed in, not theirs to see, not there, refused as it stands, or changed by somebody else meanwhile.
 */
export type ConnectionFault = "offline" | "unavailable" | "not-signed-in" | "not-permitted" | "not-found" | "refused" | "conflict";

/** Registered, so that copies of this package on one page, and parts of it that are loaded later, know each other's errors. */
const brand = Symbol.for("gridloop.connection-error");

/** The server said no, or could not be reached. `problem` is its problem document, where it sent one. */
export class ConnectionError extends Error {
  static override [Symbol.hasInstance](error: unknown): boolean {
    return typeof error === "object" && error !== null && brand in error;
  }

  readonly [brand] = true;
  override readonly name = "ConnectionError";
  readonly fault: ConnectionFault;
  readonly problem: Problem | undefined;
  /** How many seconds the server asks to wait before another try, where it says so. */
  readonly waitSeconds: number | undefined;

  constructor(fault: ConnectionFault, problem?: Problem, waitSeconds?: number) {
    super(problem?.detail ?? problem?.title ?? fault);
    this.fault = fault;
    this.problem = problem;
    this.waitSeconds = waitSeconds;
  }

  /** The stable code of the problem, such as `form-invalid`; empty where the server was not reached. */
  get code(): string {
    return this.problem?.code ?? "";
  }
}

/** The fault of anything thrown while asking the server; what is not a `ConnectionError` counts as a server that is away. */
export function faultOf(error: unknown): ConnectionFault {
  return error instanceof ConnectionError ? error.fault : "unavailable";
}

/** The fault an HTTP status stands for. */
export function faultOfStatus(status: number, code: string | undefined): ConnectionFault {
  if (status === 401) return "not-signed-in";
  if (status === 403) return "not-permitted";
  if (status === 404) return "not-found";
  if (code === "version-conflict" || status === 409) return "conflict";
  return status >= 500 ? "unavailable" : "refused";
}
