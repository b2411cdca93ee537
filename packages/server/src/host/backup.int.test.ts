import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPostgres, type TestPostgres } from "../testing/embedded-postgres.js";
import { exportAll, importAll } from "./backup.js";
import { CaseBuilder, monday } from "./conformance.js";
import { createPGliteHost } from "./pglite.js";
import { createPostgresHost } from "./postgres.js";
import type { SqlHost } from "./sql/sql-host.js";

let server: TestPostgres;
const opened: SqlHost[] = [];
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  for (const host of opened) await host.close();
  await server.stop();
});

const make: Record<string, () => Promise<SqlHost>> = {
  PGlite: () => createPGliteHost(),
  PostgreSQL: async () => createPostgresHost({ connectionString: await server.database() }),
};
async function fresh(name: string): Promise<SqlHost> {
  const host = await (make[name] as () => Promise<SqlHost>)();
  opened.push(host);
  return host;
}

async function filled(name: string): Promise<SqlHost> {
  const host = await fresh(name);
  await host.publishDefinition({
    district: "d",
    revision: 1,
    document: { id: "d", odd: "\u0000\ud800", n: 1e21 },
    digest: "x",
    publishedAt: monday,
  });
  await host.setSetting("made-by", "demo\u0000");
  await host.nextNumber("d", "2026");
  await host.attachments.put({
    ...{
      id: "a-1",
      district: "d",
      name: "现场\u0000.jpg",
      mediaType: "image/jpeg",
      uploadedAt: monday,
      digest: "x",
      personal: "sensitive",
    },
    bytes: Uint8Array.from({ length: 3_000 }, (_, index) => (index * 7) % 256),
  });
  for (let index = 0; index < 30; index++) {
    const builder = new CaseBuilder(`c-${String(index)}`, index % 2 ? "d" : "e");
    for (let step = 0; step < 3; step++)
      await host.commit(
        builder.next({
          values: { odd: '\u0000\ud800\\ " 案' },
          timers: [{ op: "set", key: `k-${String(step)}`, due: monday + step, generation: step + 1 }],
          effects: [{ topic: "told", at: monday, seq: step + 1, facts: { step } }],
          personal: step === 0 ? [{ key: "1/phone", field: "phone", mark: "sensitive", value: "138", salt: "s" }] : [],
          commit: {
            ...(index === 1 && step === 0 ? { attachments: ["a-1"] } : {}),
            idempotency: { key: `${String(index)}-${String(step)}`, requestDigest: "d", status: 200, body: "{}" },
          },
        }),
      );
  }
  await host.recordRead({ district: "d", case: "c-1", member: "m", post: { role: "r", unit: "u" }, fields: ["phone"], at: monday });
  await host.claimDue(monday, 5, 60_000);
  return host;
}

/** Everything a caller can see. */
async function seen(host: SqlHost) {
  const cases = [];
  for (const district of ["d", "e"])
    for (const id of await host.cases(district)) {
      const about = [district, id] as const;
      const answers = await Promise.all([0, 1, 2].map((step) => host.answered(district, `${id.slice(2)}-${String(step)}`)));
      cases.push([
        await host.load(...about),
        await host.events(...about),
        await host.timers(...about),
        await host.personal(...about),
        await host.reads(...about),
        answers,
      ]);
    }
  const attachment = await host.attachments.get("d", "a-1");
  const feed = (await host.feed("d", undefined, 1_000)).map(({ cursor: _cursor, ...entry }) => entry);
  const list = await host.worklist({ district: "d", reach: ["city"], atMost: 200 });
  return {
    cases,
    attachment: { ...attachment, bytes: [...(attachment?.bytes ?? [])] },
    feed,
    list,
    definitions: await host.definitions(),
    setting: await host.setting("made-by"),
  };
}

async function messages(host: SqlHost): Promise<string[]> {
  const heard: string[] = [];
  while ((await host.publish(async (message) => void heard.push(await Promise.resolve(message.id)), 100)) > 0);
  return heard.sort();
}

async function linesOf(host: SqlHost): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportAll(host)) lines.push(line);
  return lines;
}

/** A backup as a release wrote it whose table did not have a column yet. */
function withoutColumn(lines: readonly string[], table: string, column: string): string[] {
  const [header, ...rows] = lines.slice(0, -1).map((line) => JSON.parse(line));
  const place: number = header.tables[table].indexOf(column);
  header.tables[table].splice(place, 1);
  for (const [name, cells] of rows) if (name === table) cells.splice(place, 1);
  const written = [header, ...rows].map((each) => JSON.stringify(each));
  const digest = createHash("sha256")
    .update(written.map((line) => `${line}\n`).join(""))
    .digest("base64url");
  return [...written, JSON.stringify({ rows: rows.length, digest })];
}

describe.each([
  ["PGlite", "PostgreSQL"],
  ["PostgreSQL", "PGlite"],
])("a backup of %s", (from, to) => {
  test(`restored into ${to} is the same installation, and goes on`, async () => {
    const source = await filled(from);
    const target = await fresh(to);
    const lines = await linesOf(source);
    expect(await importAll(target, lines)).toEqual({ rows: lines.length - 2 });
    expect(await seen(target)).toEqual(await seen(source));
    expect(await target.nextNumber("d", "2026")).toBe(2);
    // Leases are not restored: whoever held them is not here.
    expect((await target.claimDue(monday + 10, 1_000, 1_000)).length).toBe(90);
    const kept = await target.load("d", "c-1");
    expect(await target.commit(new CaseBuilder("c-1", "d", kept).next())).toEqual({ ok: true });
    expect(await messages(target)).toEqual(await messages(source));
    await expect(importAll(target, lines)).rejects.toMatchObject({ code: "restore-not-empty" });
  });
});

test("a backup of a release that did not know whose move a case is puts open cases on the responsible posts' desks", async () => {
  const source = await fresh("PGlite");
  await source.commit(new CaseBuilder("open", "d").next({ row: { movers: ["head@street-1"] } }));
  await source.commit(new CaseBuilder("closed", "d").next({ row: { movers: [], closedAt: monday } }));
  const target = await fresh("PGlite");
  await importAll(target, withoutColumn(await linesOf(source), "case_file", "movers"));
  const { rows } = await target.worklist({ district: "d", reach: ["city"], atMost: 5 });
  expect(rows.map(({ id, movers }) => [id, movers])).toEqual([
    ["open", ["dispatcher@street-1"]],
    ["closed", []],
  ]);
});

test("a backup that was cut off, changed or is none restores nothing", async () => {
  const lines = await linesOf(await filled("PGlite"));
  const target = await fresh("PGlite");
  const refused = async (given: string[], code = "backup-damaged"): Promise<void> => {
    await expect(importAll(target, given)).rejects.toMatchObject({ code });
    expect(await target.definitions()).toEqual([]);
  };
  await refused([]);
  await refused(["hello"]);
  await refused(lines.slice(0, -1));
  await refused([...lines.slice(0, 5), ...lines.slice(6)]);
  await refused(lines.map((line, index) => (index === 40 ? line.replace("c-", "x-") : line)));
  await refused([...lines, lines[3] ?? ""]);
  await refused([(lines[0] ?? "").replace(/"schema":\d+/, '"schema":999'), ...lines.slice(1)], "schema-newer");
  expect(await importAll(target, lines)).toEqual({ rows: lines.length - 2 });
});

test("a backup is of one moment, though others go on, and one not read to its end holds nothing up", async () => {
  const host = await filled("PostgreSQL");
  const lines: string[] = [];
  for await (const line of exportAll(host)) {
    if (lines.length === 2) await host.commit(new CaseBuilder("c-later", "d").next());
    lines.push(line);
  }
  expect(lines.some((line) => line.includes("c-later"))).toBe(false);
  for (const name of ["PGlite", "PostgreSQL"]) {
    const other = await filled(name);
    for await (const line of exportAll(other)) {
      expect(line).toContain("backup");
      break;
    }
    expect(await other.commit(new CaseBuilder("c-later", "d").next())).toEqual({ ok: true });
  }
});
