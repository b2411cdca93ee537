/**
 * What can be wrong with the place cases live in. Codes:
 * `database-unavailable` (retryable: it is down, restarting, full or out of reach; a commit that ends so may have been written:
 * repeat it under its idempotency key), `schema-newer` (made by a newer release), `schema-altered` (a landed migration differs),
 * `data-folder-in-use`, `data-folder-unwritable`, `cursor-malformed`, `cursor-outdated` (of a feed before a restore: start at the head),
 * `commit-malformed` (its parts do not fit together), `backup-damaged`, `restore-not-empty`.
 */
export type HostErrorCode =
  | "database-unavailable"
  | "schema-newer"
  | "schema-altered"
  | "data-folder-in-use"
  | "data-folder-unwritable"
  | "cursor-malformed"
  | "cursor-outdated"
  | "commit-malformed"
  | "backup-damaged"
  | "restore-not-empty";

/** An error of the host with a stable code; everything else thrown by a host is a defect. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly code: HostErrorCode;
  /** What a message is made from. */
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: HostErrorCode, message: string, details: Record<string, string | number> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }

  /** Whether the same call may succeed later without anybody doing anything about it. */
  get retryable(): boolean {
    return this.code === "database-unavailable";
  }
}

/** Whether something thrown is a host's error, by code if given. */
export const isHostError = (error: unknown, code?: HostErrorCode): error is HostError =>
  error instanceof HostError && (code === undefined || error.code === code);
