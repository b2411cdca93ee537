import { spawn, type ChildProcess } from "node:child_process";
import { randomInt } from "node:crypto";
import { join } from "node:path";
import type { Readable } from "node:stream";
import pg from "pg";
import { createPGliteHost } from "../../host/pglite.js";
import { createPostgresHost } from "../../host/postgres.js";
import type { SqlHost } from "../../host/sql/sql-host.js";
import { bundleForNode } from "../bundle-for-node.js";
import type { TestPostgres } from "../embedded-postgres.js";
import type { CrashSteps } from "./crash-steps.js";
import { Oracle, type Counts, type CrashPlace, type Line } from "./oracle.js";
import type { WorkerConfiguration } from "./worker.js";

/** Settings of a run. */
export interface CrashRun {
  place: CrashPlace;
  steps: CrashSteps;
  rounds: number;
  /** Where the oracle keeps what it heard. */
  folder: string;
  /** How many processes work at the same time; one on PGlite. */
  workers: number;
  /** A server that is killed too, every third round. */
  server?: TestPostgres;
  /** The module the workers run: the same steps in a process of their own. */
  worker: URL;
}

/** Rounds that share their cases. Longer histories than that make each check slower and show nothing more. */
const roundsPerDistrict = 5;

const cases = 6;

/** The longest a worker is left alone, ms: some hundred steps. Often much shorter, to meet the first ones too. */
const longestLifeMs = 1200;

/**
 * Kills working processes again and again and counts after each time. Gives what was counted over all rounds.
 * Throws where anything acknowledged was lost, doubled or done by half.
 */
export async function runCrashes({
  place,
  steps,
  rounds,
  folder,
  workers,
  server,
  worker: source,
}: CrashRun): Promise<Counts & { kills: number }> {
  const worker = await bundleForNode(source);
  const oracle = new Oracle(steps, join(folder, `oracle-${place.kind}`));
  const districts: string[] = [];
  let kills = 0;
  for (let round = 0; round < rounds; round++) {
    const district = `r${String(Math.floor(round / roundsPerDistrict))}`;
    if (!districts.includes(district)) districts.push(district);
    const configuration = (index: number): WorkerConfiguration => ({
      place,
      district,
      cases,
      name: `${district}:${String(round)}.${String(index)}`,
    });
    const working = await Promise.all(Array.from({ length: workers }, (_, index) => start(worker, configuration(index), oracle)));
    await new Promise((resolve) => setTimeout(resolve, randomInt(5, longestLifeMs)));
    if (server && round % 3 === 2) await server.kill();
    for (const { kill } of working) {
      await kill();
      kills += 1;
    }
    if (server && round % 3 === 2) await server.start();
    await onHost(place, (host) => oracle.check(host, [district]));
  }
  const counts = await onHost(place, async (host) => {
    await settle(host, steps);
    return await oracle.check(host, districts);
  });
  oracle.close();
  return { ...counts, kills };
}

/** Starts a worker and waits until it works. */
async function start(worker: string, configuration: WorkerConfiguration, oracle: Oracle): Promise<{ kill: () => Promise<void> }> {
  const child: ChildProcess = spawn(process.execPath, [worker, JSON.stringify(configuration)], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const pipe = child.stdio[3] as Readable;
  let text = "";
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const ready = new Promise<void>((resolve, reject) => {
    pipe.on("data", (chunk: Buffer) => {
      const lines = (text + chunk.toString()).split("\n");
      text = lines.pop() ?? "";
      const said = lines.map((line) => JSON.parse(line) as Line);
      oracle.note(said);
      if (said.some((line) => "ready" in line)) resolve();
    });
    child.once("exit", (code) => {
      reject(new Error(`a worker ended by itself with ${String(code)}: ${complaint}`));
    });
  });
  // All it said counts, also what lies in the pipe when it is killed.
  const over = Promise.all([new Promise((resolve) => pipe.once("close", resolve)), new Promise((resolve) => child.once("exit", resolve))]);
  await ready;
  return {
    async kill() {
      if (child.exitCode !== null) throw new Error(`a worker ended by itself with ${String(child.exitCode)}: ${complaint}`);
      child.kill("SIGKILL");
      await over;
    },
  };
}

/**
 * Waits until nobody is connected. A killed client's server process still carries out what it was sent, so a step may be committed
 * after its process is dead, and between two looks of the oracle.
 */
async function quiet(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (let others = 1; others > 0;) {
      const { rows } = await client.query<{ others: number }>(
        "select count(*)::integer as others from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      );
      others = rows[0]?.others ?? 0;
    }
  } finally {
    await client.end();
  }
}

async function onHost<T>(place: CrashPlace, work: (host: SqlHost) => Promise<T>): Promise<T> {
  if (place.kind === "postgres") await quiet(place.connectionString);
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

/** Answers every timer that is due, those of killed processes once their leases are over; none may be left. */
async function settle(host: SqlHost, steps: CrashSteps): Promise<void> {
  for (let idle = 0; idle < 8;) {
    const due = await host.claimDue(steps.now, 50, 400);
    for (const timer of due) await steps.fire(host, timer);
    idle = due.length === 0 ? idle + 1 : 0;
    if (due.length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const next = await host.nextDue();
  if (next !== undefined && next <= steps.now) throw new Error("a timer that is due was not claimed");
}
