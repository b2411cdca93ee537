// Finds the Chromium that browser tests run in; as a program also installs one where none is found:
//
//   node scripts/find-chromium.mjs             print which one is used
//   node scripts/find-chromium.mjs --install   and install Debian's package if there is none (root only)

import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** Names under which distributions and vendors install Chromium, best first. */
const programNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * A Chromium that can be started, and how it was found.
 * @typedef {{ path: string, origin: "environment" | "machine" | "playwright" }} FoundChromium
 */

/**
 * Looks for Chromium: `CHROMIUM_PATH` if set, then the machine's own, then the one Playwright downloaded.
 * Looks only: it starts nothing and installs nothing.
 * @returns {FoundChromium | undefined}
 */
export function findChromium() {
  const wished = process.env["CHROMIUM_PATH"];
  if (wished) {
    if (!isProgram(wished)) throw new Error(`CHROMIUM_PATH names ${wished}, which is not a program`);
    return { path: wished, origin: "environment" };
  }
  const onMachine = programNames.map(findOnPath).find((path) => path !== undefined);
  if (onMachine) return { path: onMachine, origin: "machine" };
  const downloaded = chromium.executablePath();
  if (downloaded && existsSync(downloaded)) return { path: downloaded, origin: "playwright" };
  return undefined;
}

/**
 * Arguments every test's Chromium is started with: no connections of its own, no GPU,
 * and no sandbox for root only, whom Chromium refuses to start otherwise.
 * @returns {string[]}
 */
export function chromiumArguments() {
  const quiet = [
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  return process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
}

/**
 * Finds Chromium, or installs Debian's package where this user may, or says what to do.
 * @param {(line: string) => void} say receives one line on what was found or done
 * @returns {FoundChromium}
 */
export function ensureChromium(say) {
  const found = findChromium();
  if (found) {
    say(`Chromium for the browser tests: ${found.path} (from the ${found.origin})`);
    return found;
  }
  if (process.getuid?.() !== 0 || !findOnPath("apt-get")) {
    throw new Error(
      "No Chromium found. Install one (`npx playwright install chromium`, or your distribution's package) or set CHROMIUM_PATH.",
    );
  }
  say("No Chromium found: installing the distribution's package with apt-get …");
  /** @type {import("node:child_process").ExecFileSyncOptions} */
  const quietly = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  execFileSync("apt-get", ["update", "-qq"], quietly);
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quietly);
  const installed = findChromium();
  if (!installed) throw new Error("apt-get installed chromium, but no program of that name is on the PATH.");
  say(`Chromium for the browser tests: ${installed.path} (just installed)`);
  return installed;
}

/** @param {string} name */
function findOnPath(name) {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === import.meta.filename) {
  const found = process.argv.includes("--install") ? ensureChromium(console.log) : findChromium();
  if (!process.argv.includes("--install")) console.log(found ? `${found.path} (from the ${found.origin})` : "no Chromium found");
  process.exitCode = found ? 0 : 1;
}
