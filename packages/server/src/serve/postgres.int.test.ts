import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@gridloop/core/api";
import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { startPostgres, type TestPostgres } from "../testing/embedded-postgres.js";
import { serve } from "./serve.js";
import type { Serving } from "./serve-options.js";

let postgres: TestPostgres;
let folder: string;
let jwks: JSONWebKeySet;
let token: (member: string) => Promise<string>;
const running: Serving[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), "gridloop-"));
  await writeFile(join(folder, "district.json"), JSON.stringify(smallDistrict()));
  const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
  jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: "k", alg: "ES256" }] };
  token = (member) =>
    new SignJWT()
      .setProtectedHeader({ alg: "ES256", kid: "k" })
      .setIssuer("https://id.example")
      .setAudience("gridloop")
      .setSubject(member)
      .setExpirationTime("1h")
      .sign(privateKey);
});
afterAll(async () => {
  for (const server of running) await server.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

const begin = (database: string, said: string[] = []) =>
  serve(
    {
      port: 0,
      logLevel: "silent",
      database,
      district: [join(folder, "district.json")],
      auth: { issuer: "https://id.example", audience: "gridloop", keys: { jwks } },
    },
    { out: (line) => void said.push(line), err: (line) => void said.push(line), env: { LANG: "en" }, stop: new AbortController().signal },
  ).then((server) => {
    running.push(server);
    return server;
  });

const report = { item: "exposed-rubbish", channel: "mini-program", data: { description: "A heap behind the market", grid: "liuyuan-1" } };

test("two servers on one database are one service: a report at one is heard and handled at the other", async () => {
  const database = await postgres.database();
  const [one, two] = [await begin(database), await begin(database)];
  const qian = createClient({ baseUrl: two.url, fetch, token: await token("qian") });
  const stream = await qian.listen({ district: "lianhu" });
  const reader = ((stream as Response).body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  const { id, number, trackingCode } = await createClient({ baseUrl: one.url, fetch }).openCase({ district: "lianhu", body: report });
  let heard = "";
  while (!heard.includes(id)) heard += (await reader.read()).value ?? "";
  await reader.cancel();
  expect((await qian.takeAction({ district: "lianhu", id, action: "file", body: {} })).stage).toBe("filed");
  expect((await createClient({ baseUrl: one.url, fetch }).trackCase({ district: "lianhu", number, code: trackingCode })).step).toBe("file");
});

test("a database that goes away and comes back needs no restart, and a report repeated in between is one case", async () => {
  const server = await begin(await postgres.database());
  const citizen = createClient({ baseUrl: server.url, fetch });
  await citizen.openCase({ district: "lianhu", body: report });
  await postgres.kill();
  const lost = { idempotencyKey: "sent-twice" };
  await expect(citizen.openCase({ district: "lianhu", body: report }, lost)).rejects.toMatchObject({ status: 503, code: "unavailable" });
  await postgres.start();
  const retry = async () => await citizen.openCase({ district: "lianhu", body: report }, lost).catch(() => undefined);
  await expect.poll(retry, { timeout: 30_000, interval: 500 }).toBeDefined();
  expect((await retry())?.number).toBe((await retry())?.number);
});

test("a database that is away at start is waited for", async () => {
  const database = await postgres.database();
  await postgres.kill();
  const said: string[] = [];
  const starting = begin(database, said);
  await expect.poll(() => said.join(), { timeout: 10_000 }).toContain("does not answer");
  await postgres.start();
  const server = await starting;
  expect(said.join("\n")).toContain("The database answers again.");
  expect((await createClient({ baseUrl: server.url, fetch }).readHealth()).status).toBe("ok");
});
