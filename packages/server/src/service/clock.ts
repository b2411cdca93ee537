import type { Instant } from "@gridloop/core";

/** Says what time it is. Passed in everywhere, so that tests, demonstrations and replays have a time of their own. */
export interface Clock {
  now(): Instant;
}
