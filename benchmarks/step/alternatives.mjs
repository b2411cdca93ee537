// The ways not taken, beside the one taken: what the comment in commit-step.sql says of their rates comes from here.
//   node benchmarks/step/bench-step.mjs --alternatives --clients 8,16

import pg from "pg";
import { median, rate } from "../measure.mjs";

const everyJson = `
  alter table case_file alter column state type $T using state::text::$T;
  alter table case_event alter column event type $T using event::text::$T;
  alter table case_message alter column effect type $T using effect::text::$T, alter column facts type $T using facts::text::$T;
  alter table personal_value alter column value type $T using value::text::$T;`;

/** @type {{ name: string, schema?: string, text?: (text: string) => string, separate?: boolean }[]} */
const ways = [
  { name: "as it is" },
  {
    name: "pg_notify inside",
    text: (text) =>
      text.replace(
        "select count(*)::integer as written from go",
        "select count(*)::integer as written, max(pg_notify('c', $1::text)::text) from go",
      ),
  },
  { name: "jsonb columns", schema: everyJson.replaceAll("$T", "jsonb"), text: (text) => text.replaceAll("::json", "::jsonb") },
  { name: "text columns", schema: everyJson.replaceAll("$T", "text"), text: (text) => text.replaceAll("::json", "::text") },
  // Not enough: a race between two versions would leave the answer without its step.
  { name: "no lock first", text: (text) => text.replace("for update\n", "\n") },
  { name: "no list indexes", schema: "drop index case_file_list; drop index case_file_reach;" },
  { name: "no reach index", schema: "drop index case_file_reach;" },
  { name: "room in pages", schema: "alter table case_file set (fillfactor = 50);" },
  {
    name: "state uncompressed",
    schema:
      "alter table case_file alter column state set storage external; alter table case_event alter column event set storage external;",
  },
  { name: "nine statements", separate: true },
];

/** @param {{ server: any, postgres: any, statement: string, steps: any, seconds: number, rounds: number, clientCounts: number[] }} options */
export async function compareAlternatives({ server, postgres, statement, steps, seconds, rounds, clientCounts }) {
  const prepared = [];
  for (const way of ways) {
    const connectionString = await postgres.database();
    await (await server.createPostgresHost({ connectionString })).close();
    const pool = new pg.Pool({ connectionString, max: Math.max(...clientCounts) });
    pool.on("error", () => {});
    if (way.schema) await pool.query(way.schema);
    prepared.push({ ...way, pool, text: way.text?.(statement) ?? statement });
  }
  /** @type {Record<string, number[]>} */
  const rates = {};
  let runs = 0;
  for (let round = 0; round < rounds; round++)
    for (const clients of clientCounts)
      for (const way of prepared) {
        const found = await rate(clients, seconds, (client) => {
          const next = steps(`run${++runs}-${client}`);
          return way.separate
            ? () => separately(way.pool, server.commitValues(next()))
            : () => at(way.pool, way.text, server.commitValues(next()));
        });
        (rates[`${way.name} ${clients}`] ??= []).push(found);
      }
  console.log(`\n${"steps/s, and beside as it is".padEnd(30)}${clientCounts.map((clients) => `${clients} clients`.padStart(18)).join("")}`);
  for (const { name } of ways) {
    const cells = clientCounts.map((clients) => {
      const own = rates[`${name} ${clients}`];
      const ratio = median(own.map((value, round) => value / rates[`as it is ${clients}`][round]));
      return `${median(own).toFixed(0)} (${ratio.toFixed(2)})`.padStart(18);
    });
    console.log(name.padEnd(30) + cells.join(""));
  }
  for (const { pool } of prepared) await pool.end();
}

async function at(pool, text, values) {
  const { rows } = await pool.query({ name: "step", text, values });
  if (rows[0].written !== 1) throw new Error("nothing written");
}

/** The same rows by a statement for each table, in one transaction. */
async function separately(pool, v) {
  const client = await pool.connect();
  try {
    const run = (name, text, values) => client.query({ name, text, values });
    await client.query("begin");
    if (v[2] === 0)
      await run(
        "open",
        `insert into case_file values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23)`,
        [v[0], v[1], ...v.slice(3, 24)],
      );
    else
      await run(
        "advance",
        `update case_file set version=$3, state=$4, number=$5, item=$6, class=$7, channel=$8, stage=$9, step=$10, responsible_unit=$11,
        responsible_role=$12, due_at=$13, late=$14, urgent=$15, held=$16, opened_at=$17, changed_at=$18, closed_at=$19, reach=$20, search=$21,
        tracking_digest=$22, list_order=$23 where district=$1 and case_id=$2 and version=$24::integer`,
        [v[0], v[1], ...v.slice(3, 24), v[2]],
      );
    await run(
      "answer",
      "insert into answered_request (district, key, case_id, request_digest, status, body, at) values ($1,$2,$3,$4,$5,$6,$7)",
      [v[0], v[40], v[1], v[41], v[42], v[43], v[18]],
    );
    await run(
      "events",
      `insert into case_event (district, case_id, seq, type, at, event) select $1, $2, $3::integer + e.n, e.t, e.a, e.e::json
      from unnest($4::text[], $5::bigint[], $6::text[]) with ordinality as e (t, a, e, n)`,
      [v[0], v[1], v[2], v[24], v[25], v[26]],
    );
    await run("gone", "delete from case_timer where district=$1 and case_id=$2 and key = any ($3::text[])", [v[0], v[1], v[30]]);
    await run(
      "set",
      `insert into case_timer (district, case_id, key, due, generation) select $1, $2, t.k, t.d, t.g
      from unnest($3::text[], $4::bigint[], $5::integer[]) as t (k, d, g)
      on conflict (district, case_id, key) do update set due = excluded.due, generation = excluded.generation, leased_until = null`,
      [v[0], v[1], v[27], v[28], v[29]],
    );
    await run(
      "told",
      `insert into case_message (district, case_id, version, ordinal, effect, facts) select $1, $2, $3, m.n, m.e::json, m.f::json
      from unnest($4::text[], $5::text[]) with ordinality as m (e, f, n)`,
      [v[0], v[1], v[3], v[33], v[44]],
    );
    if (v[34].length > 0)
      await run(
        "kept",
        `insert into personal_value (district, case_id, key, field, mark, value, salt) select $1, $2, p.k, p.f, p.m, p.v::json, p.s
        from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) as p (k, f, m, v, s)`,
        [v[0], v[1], ...v.slice(34, 39)],
      );
    await client.query("commit");
  } finally {
    client.release();
  }
}
