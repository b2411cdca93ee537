// How fast due timers are leased: the claim as it is beside the ways not taken. The comment in claim-timers.sql quotes it.
//   node benchmarks/step/bench-claim.mjs [--timers 100000] [--claimers 8]

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { fromSource } from "../from-source.mjs";
import { median } from "../measure.mjs";

const { values: options } = parseArgs({
  options: {
    timers: { type: "string", default: "100000" },
    claimers: { type: "string", default: "8" },
    rounds: { type: "string", default: "3" },
  },
});
const timers = Number(options.timers);
const claimers = Number(options.claimers);

const chosen = readFileSync(join(import.meta.dirname, "../../packages/server/src/host/sql/claim-timers.sql"), "utf8").replace(
  /^\s*--.*\n/gm,
  "",
);
const one =
  "select district, case_id, key from case_timer where due <= $1::bigint and (leased_until is null or leased_until < now()) order by due limit 1";

/** @type {{ name: string, text: string, batch: number }[]} */
const ways = [
  { name: "64 at a time, as it is", text: chosen, batch: 64 },
  { name: "16 at a time", text: chosen, batch: 16 },
  { name: "256 at a time", text: chosen, batch: 256 },
  { name: "one at a time", text: chosen, batch: 1 },
  { name: "64, waiting for locks", text: chosen.replace("skip locked", ""), batch: 64 },
  { name: "one, no lock", text: chosen.replace(/with due as \([^]*?\n\)/, `with due as (${one} offset $2::integer * 0)`), batch: 1 },
];

const server = await fromSource();
const postgres = await server.startPostgres();
const rates = new Map(ways.map(({ name }) => [name, /** @type {number[]} */ ([])]));
const doubles = new Map(ways.map(({ name }) => [name, 0]));
for (let round = 0; round < Number(options.rounds); round++)
  for (const way of ways) {
    const connectionString = await postgres.database();
    await (await server.createPostgresHost({ connectionString })).close();
    const pool = new pg.Pool({ connectionString, max: claimers });
    pool.on("error", () => {});
    await pool.query(`insert into case_timer (district, case_id, key, due, generation)
      select 'd', 'c-' || n / 3, 'k-' || n % 3, n, 1 from generate_series(1, ${timers}) n`);
    await pool.query("vacuum analyze case_timer");
    const seen = new Set();
    let claimed = 0;
    const begun = performance.now();
    const until = begun + 3_000;
    await Promise.all(
      Array.from({ length: claimers }, async () => {
        while (performance.now() < until) {
          const { rows } = await pool.query({ name: "claim", text: way.text, values: [timers, way.batch, 60_000] });
          if (rows.length === 0) return;
          claimed += rows.length;
          for (const row of rows) seen.add(`${row.case_id}/${row.key}`);
        }
      }),
    );
    rates.get(way.name)?.push(claimed / ((performance.now() - begun) / 1000));
    doubles.set(way.name, (doubles.get(way.name) ?? 0) + claimed - seen.size);
    await pool.end();
  }
await postgres.stop();
console.log(`timers leased per second by ${claimers} claimers; medians of ${options.rounds} rounds`);
for (const [name, found] of rates)
  console.log(`${name.padEnd(26)}${median(found).toFixed(0).padStart(9)}   leased twice: ${doubles.get(name)}`);
process.exit(0);
