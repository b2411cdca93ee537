// The last line of .ci/run: how many tests the run of `npm test` before it has passed and failed.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./packages.mjs";

const results = JSON.parse(readFileSync(join(root, ".cache/test-results.json"), "utf8"));
const skipped = results.numPendingTests + results.numTodoTests;

console.log(`${results.numPassedTests} passed, ${results.numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
if (results.numPassedTests === 0 || results.numFailedTests > 0) process.exitCode = 1;
