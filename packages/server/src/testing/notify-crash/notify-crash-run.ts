import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { createPGliteHost } from "../../host/pglite.js";
import { createPostgresHost } from "../../host/postgres.js";
import type { SqlHost } from "../../host/sql/sql-host.js";
import { bundleForNode } from "../bundle-for-node.js";
import type { CrashPlace } from "../crash/oracle.js";

/** What the parent asks of a server that is killed. */
export interface NotifyWorkerConfiguration {
  place: CrashPlace;
  httpUrl: string;
  smtpPort: number;
  /** How many matters it reports to itself. */
  reports: number;
}

/** A server process. */
export interface NotifyWorker {
  /** Numbers of the cases it acknowledged, as far as it has come. */
  opened: string[];
  /** kill -9; settles once it is dead. */
  kill(): Promise<void>;
}

let bundled: Promise<string> | undefined;

/** Starts a server in a process of its own and waits until it works. */
export async function startNotifyWorker(configuration: NotifyWorkerConfiguration): Promise<NotifyWorker> {
  const worker = await (bundled ??= bundleForNode(new URL("./notify-worker.ts", import.meta.url)));
  const child = spawn(process.execPath, [worker, JSON.stringify(configuration)], { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const pipe = child.stdio[3] as Readable;
  const opened: string[] = [];
  let [text, complaint] = ["", ""];
  child.stderr?.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const over = Promise.all([new Promise((resolve) => pipe.once("close", resolve)), new Promise((resolve) => child.once("exit", resolve))]);
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended by itself with ${String(code)}: ${complaint}`)));
    pipe.on("data", (chunk: Buffer) => {
      const lines = (text + chunk.toString()).split("\n");
      text = lines.pop() ?? "";
      for (const line of lines.map((each) => JSON.parse(each) as { ready?: true; opened?: string })) {
        if (line.ready) resolve();
        if (line.opened !== undefined) opened.push(line.opened);
      }
    });
  });
  return {
    opened,
    async kill() {
      if (child.exitCode !== null) throw new Error(`the server ended by itself with ${String(child.exitCode)}: ${complaint}`);
      child.kill("SIGKILL");
      await over;
    },
  };
}

/** Lets the leases of killed processes pass, which takes a minute or two of the database's clock. */
export async function letLeasesPass(place: CrashPlace): Promise<void> {
  await onHost(place, async ({ driver }) => {
    await driver.script("update case_message set ready_at = now(); update delivery set leased_until = null");
  });
}

/** Does something on the host of a place. */
export async function onHost<T>(place: CrashPlace, work: (host: SqlHost) => Promise<T>): Promise<T> {
  const host =
    place.kind === "pglite"
      ? await createPGliteHost({ dataDir: place.dataDir })
      : await createPostgresHost({ connectionString: place.connectionString });
  try {
    return await work(host);
  } finally {
    await host.close();
  }
}
