import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import pg from "pg";
import { startPostgres, type TestPostgres } from "../../testing/embedded-postgres.js";
import { CaseBuilder } from "../conformance.js";
import type { SqlDriver } from "./driver.js";
import { migrate, schemaVersion } from "./migrate.js";
import { pgliteDriver, type PGliteLike } from "./pglite-driver.js";
import { postgresDriver, type PgPoolLike, type PgTypesLike } from "./postgres-driver.js";
import { openSqlHost } from "./sql-host.js";
import { migrations } from "./statements.js";

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const fresh: Record<string, () => Promise<SqlDriver>> = {
  PGlite: async () => pgliteDriver((await PGlite.create()) as unknown as PGliteLike),
  PostgreSQL: async () =>
    postgresDriver(new pg.Pool({ connectionString: await server.database() }) as unknown as PgPoolLike, pg.types as unknown as PgTypesLike),
};

describe.each(Object.keys(fresh))("migrations on %s", (name) => {
  test("a database of the release before is brought up with all it holds", async () => {
    const driver = await (fresh[name] as () => Promise<SqlDriver>)();
    await migrate(driver, migrations().slice(0, 1));
    const builder = new CaseBuilder("c-1", "d");
    const commit = builder.next({ events: 3 });
    await driver.query(
      {
        text: `insert into case_file (district, case_id, version, state, number, item, channel, stage, step, responsible_unit, late,
          urgent, held, opened_at, changed_at, reach, search, list_order)
          values ('d', 'c-1', 3, $1::text::json, 'n', 'i', 'c', 's', 's', 'u', false, false, false, 1, 1, '{u}', '', 1)`,
      },
      [JSON.stringify(commit.state)],
    );
    for (const event of commit.events)
      await driver.query(
        {
          text: "insert into case_event (district, case_id, seq, type, at, event) values ('d', 'c-1', $1::integer, $2::text, 1, $3::text::json)",
        },
        [event.seq, event.type, JSON.stringify(event)],
      );
    await driver.script(
      "insert into answered_request (district, key, case_id, request_digest, status, body) values ('d', 'k', 'c-1', '', 200, '{}')",
    );

    const host = await openSqlHost(driver);
    expect(await host.load("d", "c-1")).toEqual(builder.state);
    expect(await host.events("d", "c-1")).toEqual(builder.events);
    expect((await host.feed("d", undefined, 10)).map((entry) => entry.seq)).toEqual([1, 2, 3]);
    expect((await host.worklist({ district: "d", reach: ["u"], atMost: 1 })).rows).toMatchObject([
      { placeUnit: builder.state?.place.unit, movers: ["*@u"] },
    ]);
    expect(await host.answered("d", "k")).toMatchObject({ status: 200 });
    expect(await host.commit(builder.next())).toEqual({ ok: true });
    expect((await host.feed("d", undefined, 10)).map((entry) => entry.seq)).toEqual([1, 2, 3, 4]);
    await host.close();
  });

  test("a database of a newer release, or of another one, is left alone", async () => {
    const driver = await (fresh[name] as () => Promise<SqlDriver>)();
    await migrate(driver);
    await driver.script("update gridloop_migration set digest = 'other' where number = 1");
    await expect(migrate(driver)).rejects.toMatchObject({ code: "schema-altered", details: { migration: "0001-base" } });
    await driver.script(`insert into gridloop_migration (number, name, digest) values (${String(schemaVersion() + 1)}, 'later', '')`);
    await expect(migrate(driver)).rejects.toMatchObject({
      code: "schema-newer",
      details: { found: schemaVersion() + 1, known: schemaVersion() },
    });
    await driver.close();
  });

  test("a migration that fails leaves nothing", async () => {
    const driver = await (fresh[name] as () => Promise<SqlDriver>)();
    const broken = { number: schemaVersion() + 1, name: "broken", text: "create table half (id integer); select * from nowhere;" };
    await expect(migrate(driver, [...migrations(), broken])).rejects.toThrow(/nowhere/);
    await migrate(driver);
    await expect(driver.query({ text: "select * from half" })).rejects.toThrow(/half/);
    await driver.close();
  });
});
