// `npm test`: what must hold before a change lands. Types first, because they are quick to say no;
// then every test but the long ones, in Node and in Chromium, with vitest's summary at the end.
// What follows `--` goes to vitest: npm test -- --project unit packages/core

import { buildIfStale } from "./build-if-stale.mjs";
import { ensureChromium } from "./find-chromium.mjs";
import { run, runOrExit } from "./run.mjs";

ensureChromium(console.log);
buildIfStale();
console.log("Checking types (tsc) …");
runOrExit("tsc", ["--build"], { packageName: "typescript" });

// The second reporter leaves the figures where .ci/run reads its closing line from.
const reporters = ["--reporter=default", "--reporter=json", "--outputFile.json=.cache/test-results.json"];
process.exitCode = run("vitest", ["run", ...reporters, ...process.argv.slice(2)]);
