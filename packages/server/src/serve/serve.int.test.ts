import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { get, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient, type Persona } from "@gridloop/core/api";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { serve } from "./serve.js";
import type { ServeOptions, Serving } from "./serve-options.js";

const changzhou = fileURLToPath(new URL("../../../../examples/districts/changzhou", import.meta.url));

let folder: string;
let district: string;
let running: Serving[] = [];
let said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gridloop-"));
  district = join(folder, "district.json");
  await writeFile(district, JSON.stringify(smallDistrict()));
  said = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  running = [];
  await rm(folder, { recursive: true, force: true });
});

async function start(options: ServeOptions, env: Record<string, string> = {}): Promise<Serving> {
  const io = {
    out: (line: string) => void said.push(line),
    err: (line: string) => void said.push(line),
    env: { LANG: "en_US.UTF-8", ...env },
    stop: new AbortController().signal,
  };
  const server = await serve({ port: 0, logLevel: "silent", data: join(folder, "data"), ...options }, io);
  running.push(server);
  return server;
}

const client = (server: Serving, token?: string) => createClient({ baseUrl: server.url, fetch, ...(token === undefined ? {} : { token }) });

test("the demonstration has personas, sample cases in many stages, and a clock that only goes on", async () => {
  const server = await start({ demo: true, district: [district], samples: 24 });
  expect(said.join("\n")).toContain(`Gridloop is ready on ${server.url}`);
  const personas = (await client(server).listPersonas({})) as Persona[];
  expect(personas.map((each) => each.id)).toEqual(["zhao", "qian", "sun", "zhou", "wu"]);
  const supervisor = client(server, personas.find((each) => each.id === "zhou")?.token);
  const { rows } = await supervisor.readWorklist({ district: "lianhu", limit: 200 });
  expect(rows.length).toBeGreaterThan(10);
  expect(new Set(rows.map((row) => row.stage)).size).toBeGreaterThan(2);
  const before = await client(server).readClock();
  const after = await client(server).moveClock({ body: { advance: "PT4H" } });
  expect(Date.parse(after.now) - Date.parse(before.now)).toBeGreaterThanOrEqual(4 * 3_600_000);
  const { number, trackingCode } = await client(server).openCase(
    { district: "lianhu", body: { item: "dead-tree", channel: "mini-program", data: { description: "枯树", grid: "liuyuan-1" } } },
    { idempotencyKey: "once" },
  );
  expect(
    (
      await client(server).openCase(
        { district: "lianhu", body: { item: "dead-tree", channel: "mini-program", data: { description: "枯树", grid: "liuyuan-1" } } },
        { idempotencyKey: "once" },
      )
    ).trackingCode,
  ).toBe(trackingCode);
  expect((await client(server).trackCase({ district: "lianhu", number, code: trackingCode })).number).toBe(number);
  const elsewhere = await new Promise<number | undefined>((resolve) =>
    get(`${server.url}/api/v1/demo/personas`, { headers: { host: "evil.example" } }, (reply) => resolve(reply.resume().statusCode)),
  );
  expect(elsewhere).toBe(421);
  await expect(client(server).moveClock({ body: { now: before.now } })).rejects.toMatchObject({
    status: 409,
    code: "demo-clock-backwards",
  });
});

test("a photo that is too large is answered, however slowly it comes", async () => {
  const server = await start({ demo: true, district: [district], samples: 0 });
  const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n';
  const parts = 12;
  const answer = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const sending = request(
      `${server.url}/api/v1/districts/lianhu/attachments`,
      { method: "POST", headers: { "content-type": "multipart/form-data; boundary=b", "content-length": head.length + parts * 1e6 } },
      (reply) => {
        let body = "";
        reply.on("data", (chunk: Buffer) => (body += chunk.toString())).on("end", () => resolve({ status: reply.statusCode, body }));
      },
    );
    sending.on("error", reject);
    sending.write(head);
    const send = (left: number): void => {
      sending.write(Buffer.alloc(1e6));
      if (left > 1) setTimeout(() => send(left - 1), 100);
      else sending.end();
    };
    send(parts);
  });
  expect(answer).toMatchObject({ status: 413, body: expect.stringContaining("attachment-too-large") });
});

test("a restart keeps cases, clock and sample cases as they were", async () => {
  const first = await start({ demo: true, district: [district], samples: 5 });
  await client(first).moveClock({ body: { advance: "P1D" } });
  const { number, trackingCode } = await client(first).openCase({
    district: "lianhu",
    body: { item: "dead-tree", channel: "mini-program", data: { description: "枯树", grid: "liuyuan-1" } },
  });
  const before = Date.parse((await client(first).readClock()).now);
  await first.stop();
  const second = await start({ demo: true, district: [district], samples: 5 });
  expect((await client(second).trackCase({ district: "lianhu", number, code: trackingCode })).status).toBe("open");
  expect(Date.parse((await client(second).readClock()).now)).toBeGreaterThanOrEqual(before);
});

test("samples made some time ago are said to be old; --fresh throws away what a demonstration made, and nothing else", async () => {
  const first = await start({ demo: true, district: [district], samples: 12 });
  await client(first).moveClock({ body: { advance: "P10D" } });
  const token = ((await client(first).listPersonas({})) as Persona[]).find((each) => each.id === "zhou")?.token;
  const before = await client(first, token).readWorklist({ district: "lianhu", limit: 200 });
  await first.stop();
  said = [];
  const second = await start({ demo: true, district: [district], samples: 12 });
  expect(said.join("\n")).toContain("are 10 days old");
  const after = await client(second, token).readWorklist({ district: "lianhu", limit: 200 });
  expect(after.rows.length).toBe(before.rows.length);
  await second.stop();
  said = [];
  const third = await start({ demo: true, district: [district], samples: 12, fresh: true });
  expect(said.join("\n")).not.toContain("days old");
  expect((await client(third).readClock()).offsetMs).toBe(0);
  await third.stop();
  const real = join(folder, "real");
  await (await start({ district: [district], data: real })).stop();
  await expect(start({ demo: true, fresh: true, district: [district], data: real })).rejects.toMatchObject({ code: "not-a-demo-database" });
  await expect(start({ fresh: true, district: [district], data: real })).rejects.toMatchObject({ code: "fresh-without-demo" });
  await start({ district: [district], data: real });
}, 180_000);

test("personas say at which level they work, for a list to be grouped by", async () => {
  const server = await start({ demo: true, district: [district], samples: 0 });
  const personas = (await client(server).listPersonas({})) as Persona[];
  expect(personas.map(({ level }) => level?.id)).toEqual(["grid", "district", "district", "district", "district"]);
  expect(personas[0]?.title["zh-CN"]).toBe("赵一（柳园第一网格·网格员）");
});

test("Changzhou's demonstration is ready in seconds", async () => {
  const before = process.cpuUsage();
  const server = await start({ demo: true, district: [changzhou] });
  // The process's own work, because the machine that runs this may be busy with others; most of it is PGlite making a database.
  const seconds = process.cpuUsage(before).user / 1e6;
  const personas = (await client(server).listPersonas({})) as Persona[];
  const dispatcher = client(server, personas.find((each) => each.id === "tianning-tianning-dispatcher-1")?.token);
  // The personas' desks come first; the rest is made while they are looked at.
  expect((await dispatcher.readWorklist({ district: "changzhou", mine: "true" })).rows.length).toBeGreaterThan(2);
  expect(said.join("\n")).toContain("more made-up cases");
  expect(seconds).toBeLessThan(20);
}, 180_000);

describe("a server that should not start does not", () => {
  const refused = (options: ServeOptions, env = {}) => expect(start(options, env)).rejects;

  test("beyond loopback without authentication", async () => {
    await refused({ host: "0.0.0.0", district: [district] }).toMatchObject({ code: "authentication-missing" });
  });

  test("as a demonstration beyond loopback", async () => {
    await refused({ host: "0.0.0.0", demo: true, district: [district] }).toMatchObject({ code: "demo-beyond-loopback" });
  });

  test("with a database's address that is none, instead of waiting for it", async () => {
    await expect(start({ database: "mysql://somewhere/cases" })).rejects.toMatchObject({ code: "database-wrong" });
  });

  test("with settings that are misspelt", async () => {
    const auth = join(folder, "auth.json");
    await writeFile(auth, JSON.stringify({ isuer: "https://id.example", audience: "x" }));
    await refused({ district: [district] }, { GRIDLOOP_AUTH: auth }).toMatchObject({ code: "authentication-invalid" });
  });

  test("on a port that is taken, telling so in the starter's language", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    await refused({ port, district: [district] }, { LANG: "zh_CN.UTF-8" }).toMatchObject({
      code: "port-taken",
      message: expect.stringContaining("端口"),
    });
    other.close();
  });

  test("on a folder another server uses", async () => {
    await start({ district: [district] });
    await refused({ district: [district] }).toMatchObject({ code: "data-folder-in-use" });
  });

  test("as a demonstration on a real database, nor the other way round", async () => {
    await (await start({ district: [district] })).stop();
    await refused({ demo: true, district: [district] }).toMatchObject({ code: "not-a-demo-database" });
    const demo = join(folder, "demo");
    await (await start({ demo: true, district: [district], data: demo, samples: 0 })).stop();
    await refused({ district: [district], data: demo }).toMatchObject({ code: "is-a-demo-database" });
  });

  test("with a workflow that was changed under its version", async () => {
    await (await start({ district: [district] })).stop();
    const changed = smallDistrict();
    const stage = changed.workflows[0]?.lifecycle.stages[0];
    if (stage) stage.title = { en: "Renamed" };
    await writeFile(district, JSON.stringify(changed));
    await refused({ district: [district] }).toMatchObject({ code: "workflow-immutable", message: expect.stringContaining("six-step 1") });
  });

  test("with a district that does not hold together, or none", async () => {
    await refused({}).toMatchObject({ code: "no-district" });
    await writeFile(district, '{"id": "x"}');
    await refused({ district: [district] }).toMatchObject({ code: "district-unsound" });
  });
});

test("a database that is away at start is waited for, and the server says so to whoever asks", async () => {
  const stop = new AbortController();
  const io = { out: () => {}, err: (line: string) => void said.push(line), env: {}, stop: stop.signal };
  const port = await freePort();
  const starting = serve({ port, logLevel: "silent", database: "postgres://nobody:secret@127.0.0.1:1/none", district: [district] }, io);
  await expect.poll(() => said.length, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(said.join()).toContain("ECONNREFUSED");
  expect(said.join()).not.toContain("secret");
  const reply = await fetch(`http://127.0.0.1:${String(port)}/healthz`);
  expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([503, "unavailable"]);
  stop.abort();
  await (
    await starting
  ).stopped;
});

test("the root names what there is, for people and for programs", async () => {
  const server = await start({ district: [district] });
  expect(await (await fetch(server.url)).json()).toMatchObject({
    name: "Gridloop",
    districts: [{ id: "lianhu", url: "/api/v1/districts/lianhu" }],
  });
  const page = await fetch(server.url, { headers: { accept: "text/html", "accept-language": "zh-CN" } });
  expect(await page.text()).toContain("莲湖市");
  expect((await fetch(`${server.url}/api/v1/demo/personas`)).status).toBe(404);
  expect((await fetch(`${server.url}/api/v1/districts/lianhu/worklist`, { headers: { authorization: "Bearer abc" } })).status).toBe(401);
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
