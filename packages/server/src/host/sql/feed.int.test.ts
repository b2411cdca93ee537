import { afterAll, beforeAll, expect, test } from "vitest";
import pg from "pg";
import { startPostgres, type TestPostgres } from "../../testing/embedded-postgres.js";
import { CaseBuilder } from "../conformance.js";
import { createPostgresHost } from "../postgres.js";
import { commitValues } from "./commit.js";
import type { SqlHost } from "./sql-host.js";
import { preparedStatement } from "./statements.js";

let server: TestPostgres;
let connectionString: string;
let host: SqlHost;
beforeAll(async () => {
  server = await startPostgres();
  connectionString = await server.database();
  host = await createPostgresHost({ connectionString });
});
afterAll(async () => {
  await host.close();
  await server.stop();
});

test("an event of a slow transaction is not passed by: those after it wait until it is through", async () => {
  const slow = new pg.Client({ connectionString });
  await slow.connect();
  const quick = new CaseBuilder("quick", "d");
  await host.commit(quick.next());
  const [first] = await host.feed("d", undefined, 10);
  const head = await host.feedHead("d");

  await slow.query("begin");
  await slow.query(preparedStatement("commit-step").text, commitValues(new CaseBuilder("slow", "d").next()) as unknown[]);
  await host.commit(quick.next());
  // The quick one is committed and has the higher position; showing it now would move readers past the slow one.
  expect(await host.feed("d", first?.cursor, 10)).toEqual([]);
  expect(await host.feed("d", head, 10)).toEqual([]);
  const between = await host.feedHead("d");

  await slow.query("commit");
  await slow.end();
  for (const cursor of [first?.cursor, head, between])
    expect((await host.feed("d", cursor, 10)).map((entry) => `${entry.case}/${String(entry.seq)}`)).toEqual(["slow/1", "quick/2"]);
});

test("a reader that follows while many write sees every event exactly once", async () => {
  const builders = Array.from({ length: 8 }, (_, index) => new CaseBuilder(`c-${String(index)}`, "busy"));
  let writing = true;
  const seen: string[] = [];
  let cursor = await host.feedHead("busy");
  const read = async (): Promise<void> => {
    for (let last = false, more = true; more || !last;) {
      last = !writing;
      const page = await host.feed("busy", cursor, 7);
      seen.push(...page.map((entry) => `${entry.case}/${String(entry.seq)}`));
      cursor = page.at(-1)?.cursor ?? cursor;
      more = page.length > 0;
    }
  };
  const write = Promise.all(
    builders.map(async (builder) => {
      for (let step = 0; step < 30; step++) await host.commit(builder.next({ events: 2 }));
    }),
  ).then(() => (writing = false));
  await Promise.all([read(), write]);
  expect(seen.length).toBe(8 * 60);
  expect(new Set(seen).size).toBe(8 * 60);
});

test("somebody else's commit, who could not tell, is heard of all the same", async () => {
  const builder = new CaseBuilder("untold", "quiet");
  await host.commit(builder.next());
  let heard = 0;
  const leave = host.subscribe("quiet", () => heard++);
  await expect.poll(() => heard, { timeout: 5_000 }).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  heard = 0;
  const stranger = new pg.Client({ connectionString });
  await stranger.connect();
  await stranger.query(preparedStatement("commit-step").text, commitValues(builder.next()) as unknown[]);
  await stranger.end();
  await expect.poll(() => heard, { timeout: 5_000 }).toBeGreaterThan(0);
  leave();
});

test("events that came with a dump from a database further ahead are read, and old cursors refused", async () => {
  const builder = new CaseBuilder("dumped", "moved");
  await host.commit(builder.next({ events: 2 }));
  const old = await host.feedHead("moved");
  await host.driver.query({ text: "update case_event set xid = '999999999999' where district = 'moved'" });
  expect(await host.feed("moved", undefined, 10)).toEqual([]);
  const reopened = await createPostgresHost({ connectionString });
  expect((await reopened.feed("moved", undefined, 10)).map((entry) => entry.seq)).toEqual([1, 2]);
  await expect(reopened.feed("moved", old, 10)).rejects.toMatchObject({ code: "cursor-outdated" });
  await reopened.close();
});
