import type { CaseHost } from "../case-host.js";

/** What the suite needs of a test runner; vitest's and node:test's both do. */
export interface TestRunner {
  describe(name: string, body: () => void): void;
  test(name: string, body: () => Promise<void>): void;
}

/** A host for one run of the suite, on an empty place of its own. */
export interface HostUnderTest {
  host: CaseHost;
  /** A host of another process on the same place, or the same one where only one process can be there. */
  another: CaseHost;
}

/** What each part of the suite gets. */
export interface Suite extends TestRunner {
  /** The host; opened before the first test. */
  place(): HostUnderTest;
  /** A district no other test uses. */
  district(): string;
}
