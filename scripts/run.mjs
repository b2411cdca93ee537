// Running the tools of the repository from its scripts.

import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./packages.mjs";

const require = createRequire(import.meta.url);

/**
 * The file behind a tool's command, found through its package rather than through `.bin`, so that neither npm nor a
 * shell stands between us and the process: signals and exit codes arrive as they are.
 * @param {string} command such as `tsc`
 * @param {string} [packageName] the package it comes with, if of another name
 */
function toolFile(command, packageName = command) {
  const manifestPath = join(root, "node_modules", packageName, "package.json");
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (require(manifestPath));
  const file = typeof bin === "string" ? bin : bin[command];
  if (!file) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(manifestPath), file);
}

/**
 * `packageName` where the tool's package is named otherwise; `quiet` shows only what it prints as an error.
 * @typedef {{ cwd?: string, packageName?: string, quiet?: boolean }} RunOptions
 */

/**
 * Runs a tool and waits for it, showing what it prints.
 * @param {string} command @param {readonly string[]} parameters @param {RunOptions} [options]
 * @returns {number} its exit code
 */
export function run(command, parameters, { cwd = root, packageName, quiet = false } = {}) {
  const file = toolFile(command, packageName);
  const { status } = spawnSync(process.execPath, [file, ...parameters], {
    cwd,
    stdio: ["inherit", quiet ? "ignore" : "inherit", "inherit"],
  });
  return status ?? 1;
}

/**
 * Runs a tool and ends this process with its exit code if that is not 0.
 * @param {string} command @param {readonly string[]} parameters @param {RunOptions} [options]
 */
export function runOrExit(command, parameters, options) {
  const code = run(command, parameters, options);
  if (code !== 0) process.exit(code);
}

/**
 * Runs a Node program in our place: it gets our standard streams, hears when we are told to end, and we end as it ends.
 * @param {readonly string[]} parameters of `node`
 */
export function become(parameters) {
  const child = spawn(process.execPath, parameters, { cwd: root, stdio: "inherit" });
  // Ctrl+C reaches the whole process group, the program with us; passing it on would interrupt it twice.
  process.on("SIGINT", () => {});
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
  });
}
