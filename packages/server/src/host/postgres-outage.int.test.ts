import { afterAll, beforeAll, expect, test } from "vitest";
import { startPostgres, type TestPostgres } from "../testing/embedded-postgres.js";
import { CaseBuilder } from "./conformance.js";
import { createPostgresHost } from "./postgres.js";
import type { SqlHost } from "./sql/sql-host.js";

let server: TestPostgres;
let connectionString: string;
let host: SqlHost;
beforeAll(async () => {
  server = await startPostgres();
  connectionString = await server.database();
  host = await createPostgresHost({ connectionString, connectTimeoutMs: 1_000 });
});
afterAll(async () => {
  await host.close();
  await server.stop();
});

const away = { code: "database-unavailable", retryable: true };

test("a database that goes away is said so, ends no process, and is found again when it is back", async () => {
  const builder = new CaseBuilder("c-1", "d");
  expect(await host.commit(builder.next())).toEqual({ ok: true });
  let heard = 0;
  const leave = host.subscribe("d", () => heard++);
  const underWay = Array.from({ length: 6 }, (_, index) =>
    host.commit(new CaseBuilder(`w-${String(index)}`, "d").next()).catch((error: unknown) => error),
  );

  await server.kill();
  for (const result of await Promise.all(underWay)) expect([{ ok: true }, expect.objectContaining(away)]).toContainEqual(result);
  for (let tries = 0; tries < 5; tries++) {
    await expect(host.load("d", "c-1")).rejects.toMatchObject(away);
    await expect(host.commit(builder.next())).rejects.toMatchObject(away);
    builder.state = (({ state }) => state)({ state: builder.state });
  }
  await expect(host.driver.transaction(async () => {})).rejects.toMatchObject(away);
  expect(await host.healthy()).toBe(false);
  await expect(createPostgresHost({ connectionString, connectTimeoutMs: 1_000 })).rejects.toMatchObject(away);

  await server.start();
  await expect.poll(() => host.healthy(), { timeout: 10_000 }).toBe(true);
  const kept = await host.load("d", "c-1");
  expect(kept?.version).toBe(1);
  heard = 0;
  expect(await host.commit(new CaseBuilder("c-1", "d", kept).next())).toEqual({ ok: true });
  await expect.poll(() => heard, { timeout: 5_000 }).toBeGreaterThan(0);
  leave();
});

test("connections cut one by one are made anew", async () => {
  await Promise.all(Array.from({ length: 5 }, () => host.load("d", "c-1")));
  await server.run("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gridloop'");
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await host.load("d", "c-1"))?.version).toBe(2);
});
