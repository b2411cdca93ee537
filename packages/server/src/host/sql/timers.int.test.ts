import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPostgres, type TestPostgres } from "../../testing/embedded-postgres.js";
import { CaseBuilder, monday } from "../conformance.js";
import { createPGliteHost } from "../pglite.js";
import { createPostgresHost } from "../postgres.js";
import type { SqlHost } from "./sql-host.js";
import { preparedStatement } from "./statements.js";

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres({ fsync: "off", autovacuum: "off" });
});
afterAll(() => server.stop());

/** Each with the vacuum it gets in service: PostgreSQL's own, by the table's settings, and PGlite's when the hourly sweep comes. */
const hosts: Record<string, () => Promise<{ host: SqlHost; vacuum: () => Promise<void> }>> = {
  PGlite: async () => {
    const host = await createPGliteHost();
    return { host, vacuum: () => host.tidy() };
  },
  PostgreSQL: async () => {
    const host = await createPostgresHost({ connectionString: await server.database() });
    return { host, vacuum: () => host.driver.script("vacuum case_timer") };
  },
};

/** How many pages a look for the next due timer touches. */
async function pagesOfLook(host: SqlHost): Promise<number> {
  const [row] = await host.driver.query<{ "QUERY PLAN": [{ Plan: Record<string, number> }] }>({
    text: `explain (analyze, buffers, format json) ${preparedStatement("next-due").text}`,
  });
  const plan = row?.["QUERY PLAN"][0].Plan ?? {};
  return (plan["Shared Hit Blocks"] ?? 0) + (plan["Shared Read Blocks"] ?? 0);
}

describe.each(Object.keys(hosts))("on %s", (name) => {
  test("once what is dead is cleared away, thousands of timers that fired cost a look nothing", async () => {
    const { host, vacuum } = await (hosts[name] as (typeof hosts)[string])();
    await host.commit(new CaseBuilder("c", "d").next({ timers: [{ op: "set", key: "later", due: monday + 1_000_000, generation: 1 }] }));
    // Leased and gone, as by the steps that answered them.
    await host.driver.script(`
      insert into case_timer (district, case_id, key, due, generation)
        select 'd', 'c-' || n, 'k', ${String(monday)} + n, 1 from generate_series(1, 20000) n;
      update case_timer set leased_until = now() where key = 'k';
      delete from case_timer where key = 'k';
    `);
    const before = await pagesOfLook(host);
    await vacuum();
    expect(await host.nextDue()).toBe(monday + 1_000_000);
    const after = await pagesOfLook(host);
    expect(before).toBeGreaterThan(50);
    expect(after).toBeLessThan(10);
    await host.close();
  });
});

test("PostgreSQL is told to vacuum the timers long before a fifth of them is dead, and their indexes each time", async () => {
  const host = await createPostgresHost({ connectionString: await server.database() });
  const [row] = await host.driver.query<{ reloptions: string[] }>({
    text: "select reloptions from pg_class where oid = 'case_timer'::regclass",
  });
  expect(row?.reloptions).toEqual(["autovacuum_vacuum_threshold=1000", "autovacuum_vacuum_scale_factor=0.01", "vacuum_index_cleanup=on"]);
  await host.close();
});
