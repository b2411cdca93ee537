// `npm run bench:step`: durable steps per second, beside the floor under them in the same run.
//
// "gridloop" is the host's commit of a step made beforehand by a builder; "whole step" is all the product does for a command: load,
// pure step, commit; "its floor" is the bare driver sending that step's rows, made beforehand.
//
//   --seconds 3    of each measurement        --rounds 5    interleaved; medians are printed
//   --clients 1,8,16                          --alternatives    measures the ways not taken instead (alternatives.mjs)
//
// PostgreSQL 18 from npm with fsync on. "bare driver" is pg sending the same prepared statement with the same values, made
// beforehand; "pgbench" the same statement without Node. The ratio is the host's rate over the bare driver's.

import { parseArgs } from "node:util";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { compareAlternatives } from "./alternatives.mjs";
import { fromSource } from "../from-source.mjs";
import { median, rate } from "../measure.mjs";
import { findPgbench, pgbenchRate } from "./pgbench.mjs";
import { builderSteps, wholeCommits, wholeSteps } from "./workload.mjs";

const { values: options } = parseArgs({
  options: {
    seconds: { type: "string", default: "3" },
    rounds: { type: "string", default: "5" },
    clients: { type: "string", default: "1,8,16" },
    alternatives: { type: "boolean", default: false },
  },
});
const seconds = Number(options.seconds);
const rounds = Number(options.rounds);
const clientCounts = options.clients.split(",").map(Number);

const server = await fromSource();
const steps = builderSteps(server);
const statement = readFileSync(join(import.meta.dirname, "../../packages/server/src/host/sql/commit-step.sql"), "utf8")
  .replace(/^\s*--.*\n/gm, "")
  .trim();
let runs = 0;

const postgres = await server.startPostgres({ synchronous_commit: "on" });
try {
  const connectionString = await postgres.database();
  if (options.alternatives) await compareAlternatives({ server, postgres, statement, steps, seconds, rounds, clientCounts });
  else await compareWithFloor(connectionString);
} finally {
  await postgres.stop();
}
process.exit(0);

/** @param {string} connectionString */
async function compareWithFloor(connectionString) {
  const most = Math.max(...clientCounts);
  const host = await server.createPostgresHost({ connectionString, poolSize: most });
  const pool = new pg.Pool({ connectionString, max: most });
  pool.on("error", () => {});
  const pgbench = findPgbench();
  const whole = await wholeSteps(server, host);
  const sameRows = await wholeCommits(server);
  /** @type {Record<string, (clients: number) => Promise<number>>} */
  const ways = {
    gridloop: (clients) => rate(clients, seconds, (client) => hostClient(host, `run${++runs}-${client}`)),
    "whole step": (clients) => rate(clients, seconds, (client) => whole(`run${++runs}-${client}`)),
    "bare driver": (clients) => rate(clients, seconds, (client) => bareClient(pool, `run${++runs}-${client}`)),
    "its floor": async (clients) => {
      // All made before the clock starts: more than any driver here sends in the time.
      const enough = Math.ceil((seconds * 4000) / clients);
      const made = await Promise.all(
        Array.from({ length: clients }, (_, client) => madeBeforehand(sameRows(`run${++runs}-${client}`), enough)),
      );
      return await rate(clients, seconds, (client) => bareWholeClient(pool, made[client]));
    },
    ...(pgbench
      ? {
          pgbench: (clients) => {
            const run = `pgbench${++runs}`;
            const values = server.commitValues(steps(run)());
            return pgbenchRate(pgbench, { url: connectionString, text: statement, values, clients, seconds, run });
          },
        }
      : {}),
  };
  const results = await interleaved(ways);
  await host.close();
  await pool.end();

  const pglite = await server.createPGliteHost();
  const pgliteRates = [];
  const pgliteWhole = [];
  const wholeOnPglite = await wholeSteps(server, pglite);
  for (let round = 0; round < Math.min(rounds, 3); round++) {
    pgliteRates.push(await rate(1, seconds, () => hostClient(pglite, `run${++runs}`)));
    pgliteWhole.push(await rate(1, seconds, () => wholeOnPglite(`run${++runs}`)));
  }
  await pglite.close();

  console.log(
    `\nclients   ${Object.keys(ways)
      .map((way) => way.padStart(12))
      .join("")}    gridloop/bare driver    whole step/its floor`,
  );
  for (const clients of clientCounts) {
    const medians = Object.keys(ways).map((way) => median(results[`${way} ${clients}`]));
    const ratio = (/** @type {string} */ way, /** @type {string} */ floor) =>
      median(results[`${way} ${clients}`].map((value, round) => value / results[`${floor} ${clients}`][round])).toFixed(2);
    console.log(
      `${String(clients).padStart(7)}   ${medians.map((value) => value.toFixed(0).padStart(12)).join("")}    ${ratio("gridloop", "bare driver").padEnd(20)}    ${ratio("whole step", "its floor")}`,
    );
  }
  console.log(`PGlite (in memory, one client): ${median(pgliteRates).toFixed(0)} commits, ${median(pgliteWhole).toFixed(0)} whole steps`);
  console.log(`steps per second; medians of ${rounds} interleaved rounds of ${seconds} s; ${bytes()}`);
}

/** @param {Record<string, (clients: number) => Promise<number>>} ways */
async function interleaved(ways) {
  /** @type {Record<string, number[]>} */
  const results = {};
  for (let round = 0; round < rounds; round++)
    for (const clients of clientCounts)
      for (const [name, run] of Object.entries(ways)) {
        // Not before the table is analysed and the code is warm.
        if (round === 0) await rate(1, 0.3, () => hostClientOnce);
        (results[`${name} ${clients}`] ??= []).push(await run(clients));
      }
  return results;
}

async function hostClientOnce() {}

function hostClient(host, id) {
  const next = steps(id);
  return async () => {
    const result = await host.commit(next());
    if (!result.ok) throw new Error(result.code);
  };
}

function bareClient(pool, id) {
  const next = steps(id);
  // Made beforehand, and again when they run out: the floor pays for no JavaScript but the driver's.
  const ready = [];
  return async () => {
    if (ready.length === 0) for (let count = 0; count < 200; count++) ready.push(server.commitValues(next()));
    const { rows } = await pool.query({ name: "bare", text: statement, values: ready.shift() });
    if (rows[0].written !== 1) throw new Error("nothing written");
  };
}

async function madeBeforehand(next, count) {
  const values = [];
  for (let made = 0; made < count; made++) values.push(server.commitValues(await next()));
  return values;
}

function bareWholeClient(pool, made) {
  let sent = 0;
  return async () => {
    const values = made[sent++];
    if (!values) throw new Error("too few steps were made beforehand");
    const { rows } = await pool.query({ name: "bare", text: statement, values });
    if (rows[0].written !== 1) throw new Error("nothing written");
  };
}

function bytes() {
  const next = steps("size");
  next();
  const commit = next();
  return `a step writes a state of ${JSON.stringify(commit.state).length} and ${commit.events.length} events of ${JSON.stringify(commit.events[0]).length} characters`;
}
