import { canonicalJson, verifyChain } from "@gridloop/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPostgres, type TestPostgres } from "../../testing/embedded-postgres.js";
import { CaseBuilder } from "../conformance.js";
import { createPGliteHost } from "../pglite.js";
import { createPostgresHost } from "../postgres.js";
import type { SqlHost } from "./sql-host.js";

let server: TestPostgres;
const hosts: Record<string, SqlHost> = {};
beforeAll(async () => {
  server = await startPostgres();
  hosts["PGlite"] = await createPGliteHost();
  hosts["PostgreSQL"] = await createPostgresHost({ connectionString: await server.database() });
});
afterAll(async () => {
  for (const host of Object.values(hosts)) await host.close();
  await server.stop();
});

// Every 16-bit unit, so U+0000, halves of pairs and U+FFFF among them, and what JSON and SQL give a meaning to.
const text = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom("\0", '"', "\\", "'", "{", "}", ",", "\n", "$1", "NULL"),
  ),
  maxLength: 12,
});
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(1e21, 5e-324, 123456789012345680000, 0.1 + 0.2, Number.MAX_VALUE),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(text, tie("value"), { maxKeys: 3 }),
  ),
})).value;

describe.each(["PGlite", "PostgreSQL"])("on %s", (name) => {
  test("evidence, state, personal values and answers come back exactly, whatever they hold", async () => {
    const host = hosts[name] as SqlHost;
    let run = 0;
    await fc.assert(
      fc.asyncProperty(value, text, text, async (odd, id, key) => {
        const builder = new CaseBuilder(`${String(++run)}${id}`, "d");
        const commit = builder.next({
          values: { odd },
          personal: [{ key, field: id, mark: "ordinary", value: odd as never, salt: key }],
          row: { number: `${String(run)}${key}`, search: id, reach: [id, "city"], class: key },
          timers: [{ op: "set", key, due: 1, generation: 1 }],
          commit: { idempotency: { key: `${String(run)}${key}`, requestDigest: id, status: 200, body: key } },
        });
        const state = { ...commit.state, values: { odd } } as typeof commit.state;
        expect(await host.commit({ ...commit, state })).toEqual({ ok: true });
        const events = await host.events("d", builder.id);
        expect(canonicalJson(JSON.parse(JSON.stringify(events)))).toBe(canonicalJson(JSON.parse(JSON.stringify(commit.events))));
        expect(verifyChain(events).ok).toBe(true);
        expect(JSON.stringify(await host.load("d", builder.id))).toBe(JSON.stringify(state));
        expect(JSON.stringify(await host.personal("d", builder.id))).toBe(JSON.stringify(commit.personal));
        expect(await host.answered("d", `${String(run)}${key}`)).toEqual(commit.idempotency);
        expect((await host.timers("d", builder.id)).map((timer) => timer.key)).toEqual([key]);
        const { rows } = await host.worklist({ district: "d", reach: [id], atMost: 200 });
        expect(rows.find((row) => row.id === builder.id)).toMatchObject({ reach: [id, "city"], class: key });
      }),
      { numRuns: 150 },
    );
  });

  test("no question makes the database fail, whatever it asks for", async () => {
    const host = hosts[name] as SqlHost;
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        await host.load(one, other);
        await host.loadByNumber(one, other);
        await host.events(one, other);
        await host.cases(one, other, 5);
        await host.answered(one, other);
        await host.attachments.get(one, other);
        await host.setting(one);
        await host.feed(one, undefined, 5);
        await host.worklist({
          district: one,
          reach: [other],
          text: one,
          stage: other,
          class: one,
          movers: [one, other],
          atMost: 5,
        });
      }),
      { numRuns: 60 },
    );
  });
});
