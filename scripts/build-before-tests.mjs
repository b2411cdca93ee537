// vitest's global set-up for tests that start the built program or load the built bundle.

import { buildIfStale } from "./build-if-stale.mjs";

/** Builds what is stale; a build that fails is only said, since most tests here run from source and may go on. */
export default function setup() {
  try {
    buildIfStale();
  } catch (error) {
    console.warn(`${error instanceof Error ? error.message : error} Tests of what is built will fail.`);
  }
}
