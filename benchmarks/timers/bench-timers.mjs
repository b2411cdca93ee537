// `npm run bench:timers`: what timers cost with 1,000, 100,000 and 1,000,000 of them pending on PostgreSQL: an idle poll, how late a
// thousand fire that fall due together, and how fast a backlog drains. README.md says how it is measured and what was found.
//
//   --pending 1000,100000,1000000    --timers 1000 due together    --backlog 5000    --rounds 3, the databases taking turns
//   --quick    one small round       --json    one JSON document and nothing else
//
// Ends with an error unless every timer fired exactly once.

import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { fromSource } from "../from-source.mjs";
import { commitsAlone, drain } from "./backlog.mjs";
import { idlePoll } from "./idle-poll.mjs";
import { clearTimed, openPending } from "./pending.mjs";
import { figures, growth, table } from "./report.mjs";
import { sameSecond } from "./same-second.mjs";
import { TimedCases } from "./timed-cases.mjs";

const { values: options } = parseArgs({
  options: {
    pending: { type: "string" },
    timers: { type: "string" },
    backlog: { type: "string" },
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const pendingCounts = (options.pending ?? (options.quick ? "1000" : "1000,100000,1000000")).split(",").map(Number);
const timers = Number(options.timers ?? (options.quick ? 200 : 1000));
const backlog = Number(options.backlog ?? (options.quick ? 800 : 5000));
const rounds = Number(options.rounds ?? (options.quick ? 1 : 3));
const polls = options.quick ? 50 : 500;
const commits = options.quick ? 200 : 1000;

const say = (/** @type {string} */ text) => void (options.json ? process.stderr : process.stdout).write(`${text}\n`);

const server = await fromSource();
const postgres = await server.startPostgres();
let result;
try {
  result = await run();
} finally {
  await postgres.stop();
}
if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
process.exit(0);

async function run() {
  const databases = [];
  for (const pending of pendingCounts) {
    say(`loading ${pending.toLocaleString("en")} timers …`);
    const database = await openPending(server, postgres, pending);
    databases.push({ database, cases: await TimedCases.in(server, database.host), measured: nothingYet(pending) });
  }
  // Once before it counts: the code is warm then.
  for (const { database, cases } of databases) {
    await drain(cases, database, commits);
    await clearTimed(database.pool);
  }
  for (let round = 1; round <= rounds; round++)
    for (const each of databases) {
      say(`round ${round} of ${rounds}, ${each.measured.pending.toLocaleString("en")} pending; load ${loadavg()[0]?.toFixed(1)} …`);
      await measure(each);
    }
  const [first] = databases;
  if (!first) throw new Error("--pending wants a number");
  const environment = await environmentOf(first.database.pool);
  for (const { database } of databases) await database.close();

  const measured = databases.map((each) => each.measured);
  const once = measured.reduce((sum, each) => sum + each.once, 0);
  say(`\n${table(measured)}\n`);
  for (const sentence of growth(measured)) say(sentence);
  say(`${once.toLocaleString("en")} timers fired, each exactly once.`);
  say(`${timers} due together, a backlog of ${backlog}, ${rounds} rounds. ${environment}`);
  return {
    environment,
    once,
    sizes: measured.map((each) => ({
      pending: each.pending,
      once: each.once,
      figures: Object.fromEntries(figures.map(({ name, of }) => [name.trim(), of(each)])),
    })),
  };
}

/** @param {number} pending  @returns {import("./report.mjs").Measured} */
function nothingYet(pending) {
  return {
    pending,
    idle: { ms: [], floorMs: [], pages: [] },
    drained: { ms: [], pages: [] },
    snapshot: { ms: [], pages: [] },
    ...{ late: [], lateSpread: [], drain: [], floor: [] },
    once: 0,
  };
}

/** One round on one database. @param {{ database: any, cases: TimedCases, measured: import("./report.mjs").Measured }} each */
async function measure({ database, cases, measured }) {
  const { pool } = database;
  const poll = async (/** @type {{ ms: number[], floorMs?: number[], pages: number[] }} */ into, count = polls) => {
    const { ms, floorMs, pages } = await idlePoll(server, database, count);
    into.ms.push(...ms);
    into.floorMs?.push(...floorMs);
    into.pages.push(pages);
  };
  await poll(measured.idle);

  for (const [late, overMs] of /** @type {const} */ ([
    [measured.late, 0],
    [measured.lateSpread, 1_000],
  ])) {
    const found = await sameSecond(cases, database, timers, overMs);
    late.push(...found.late);
    measured.once += found.once;
    await clearTimed(pool);
  }

  const drained = await drain(cases, database, backlog);
  measured.drain.push(drained.perSecond);
  measured.once += drained.once;
  await poll(measured.drained, 50);
  measured.floor.push(await commitsAlone(cases, database, commits));
  await clearTimed(pool);

  measured.once += await underSnapshot(pool, async () => {
    const { once } = await drain(cases, database, commits);
    await poll(measured.snapshot, 50);
    return once;
  });
  await clearTimed(pool);
}

/**
 * As long as somebody's snapshot is open, e.g. a backup's, nothing that was deleted meanwhile can be cleared away.
 * @param {import("pg").Pool} pool  @param {() => Promise<number>} work
 */
async function underSnapshot(pool, work) {
  const client = await pool.connect();
  try {
    await client.query("begin isolation level repeatable read");
    await client.query("select count(*) from case_timer where district = 'timed'");
    return await work();
  } finally {
    await client.query("rollback");
    client.release();
  }
}

/** @param {import("pg").Pool} pool */
async function environmentOf(pool) {
  const { rows } = await pool.query(`select current_setting('server_version') as version, current_setting('fsync') as fsync,
    current_setting('synchronous_commit') as commit, current_setting('shared_buffers') as buffers`);
  const { version, fsync, commit, buffers } = rows[0];
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(" ");
  return `Node ${process.version}, PostgreSQL ${version} (fsync ${fsync}, synchronous_commit ${commit}, shared_buffers ${buffers}), ${availableParallelism()} cores for both; load ${load}.`;
}
