#!/usr/bin/env node
// The command line. Committed, so that npm can link it before the first build; in a checkout it builds what is missing.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = new URL("../dist/cli/main.js", import.meta.url);
const workspace = new URL("../../../", import.meta.url);
const isCheckout = existsSync(new URL("rollup.config.mjs", workspace));

if (!existsSync(built) && isCheckout) {
  const rollup = fileURLToPath(new URL("node_modules/rollup/dist/bin/rollup", workspace));
  // On standard error, for standard output is the command's.
  process.stderr.write("Building the packages' JavaScript (npm run build:js) …\n");
  spawnSync(process.execPath, [rollup, "--config", "rollup.config.mjs", "--silent"], {
    cwd: fileURLToPath(workspace),
    stdio: ["ignore", "ignore", "inherit"],
  });
}
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write("gridloop is not built. Run: npm install && npm run build\n");
  process.exitCode = 2;
}
