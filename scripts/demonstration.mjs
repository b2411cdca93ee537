// Starts the demonstration as `npm start` does, on a free port and a database of its own that is thrown away.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./packages.mjs";

/** How long a cold start may take on two busy cores, in milliseconds. */
const patienceMs = 120_000;

/**
 * @param {readonly string[]} [parameters] what goes to `npm start` besides
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} its address, and how to end it
 */
export async function startDemonstration(parameters = []) {
  const data = mkdtempSync(join(tmpdir(), "gridloop-demonstration-"));
  const server = spawn(process.execPath, ["scripts/start.mjs", "--port", "0", "--data", data, "--locale", "en", ...parameters], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => server.once("exit", () => resolve()));
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  /** @type {Promise<string>} */
  const ready = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The demonstration did not start:\n${said}`)), patienceMs);
    /** @param {Buffer} chunk */
    const hear = (chunk) => {
      said += chunk.toString();
      const url = /ready on (http:\S+)/.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    void ended.then(() => reject(new Error(`The demonstration ended:\n${said}`)));
  });
  try {
    return { url: await ready, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
