import { randomUUID } from "node:crypto";

/** The time a lock is touched with. */
export const now = (): Date => new Date();

/** A name no other lock ever has. */
export const newLockName = (): string => randomUUID();
