import { vi } from "vitest";

/** Waits until something holds, with the patience a busy machine needs. */
export const eventually = (assertion: () => void): Promise<void> => vi.waitFor(assertion, { timeout: 10_000 });
