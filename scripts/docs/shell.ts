import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { root } from "../packages.mjs";

/** Commands that go on until they are stopped. A block that ends with one is started, and left running for the page's later blocks. */
const servers = /^(npm start|npm run storybook|(npx .*)?gridloop serve|node \S*gridloop\.mjs serve)\b/;

/** What a server prints when it is ready: the address to open. */
const ready = /https?:\/\/(127\.0\.0\.1|localhost|\[::1\]):\d+/;

/**
 * Installing is the one thing a test cannot do to the tree it runs in. For `npm ci` it is checked that the lock file
 * is one that `npm ci` accepts; for a package of ours, which may not be published yet, that it can be packed.
 */
const instead: readonly (readonly [RegExp, string])[] = [
  [/^npm ci$/gm, "npm ci --dry-run --ignore-scripts"],
  [/^npm install (@gridloop\/\w+)$/gm, "npm pack --dry-run --workspace $1"],
];

/** How long a page's server may take to say that it is ready, in milliseconds: a first build on two busy cores included. */
const patience = 90_000;

/** Runs a page's shell blocks, one after another, in the repository's root. */
export class Shell {
  #server: ChildProcess | undefined;

  /**
   * Runs a block, which must succeed line by line; where it ends in a server, waits until that is ready.
   *
   * @param block the block's text
   * @returns all that it printed
   */
  async run(block: string): Promise<string> {
    const script = instead.reduce((text, [written, run]) => text.replace(written, run), block);
    const lastLine = script.trim().split("\n").at(-1) ?? "";
    if (servers.test(lastLine)) return this.#start(script);
    const { code, output } = await finished(spawnShell(script));
    if (code !== 0) throw new Error(`The block ended with exit code ${code}:\n${output}`);
    return output;
  }

  /** Stops the page's server, if there is one, as a person would (Ctrl+C). */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server || server.exitCode !== null || server.pid === undefined) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    const giveUp = setTimeout(() => process.kill(-server.pid!, "SIGKILL"), 10_000);
    process.kill(-server.pid, "SIGINT");
    await ended;
    clearTimeout(giveUp);
  }

  async #start(script: string): Promise<string> {
    await this.stop();
    const server = (this.#server = spawnShell(script));
    return new Promise((resolve, reject) => {
      let output = "";
      const tooLate = setTimeout(() => reject(new Error(`Not ready after ${patience / 1000} s:\n${output}`)), patience);
      const hear = (text: Buffer): void => {
        output += text.toString();
        if (!ready.test(output)) return;
        clearTimeout(tooLate);
        resolve(output);
      };
      server.stdout?.on("data", hear);
      server.stderr?.on("data", hear);
      server.once("exit", (code) => {
        clearTimeout(tooLate);
        reject(new Error(`The server ended with exit code ${code} before it was ready:\n${output}`));
      });
    });
  }
}

/** A shell in a process group of its own, so that stopping it stops what it started. */
function spawnShell(script: string): ChildProcess {
  return spawn("bash", ["-euo", "pipefail", "-c", script], { cwd: root, detached: true, stdio: ["ignore", "pipe", "pipe"] });
}

function finished(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = "";
  child.stdout?.on("data", (text: Buffer) => (output += text.toString()));
  child.stderr?.on("data", (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
