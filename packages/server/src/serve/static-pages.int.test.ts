import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { serve } from "./serve.js";
import type { ServeOptions, Serving } from "./serve-options.js";

let folder: string;
let district: string;
let server: Serving;
const said: string[] = [];
const script = `export const words = "${"网格 ".repeat(1000)}";\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gridloop-pages-"));
  district = join(folder, "district.json");
  await writeFile(district, JSON.stringify(smallDistrict()));
  await writeFile(join(folder, "secret.txt"), "not for the public");
  for (const each of ["portal/help/empty", "portal/api", "portal/.git", "elements"]) await mkdir(join(folder, each), { recursive: true });
  const files = {
    "portal/index.html": "<!doctype html><title>报事</title>",
    "portal/desk.html": "<!doctype html><title>工作台</title>",
    "portal/网格.html": "<!doctype html><title>网格</title>",
    "portal/help/index.html": "<!doctype html><title>帮助</title>",
    "portal/.env": "SECRET=1",
    "portal/.git/config": "[core]",
    "portal/healthz": "a page in the way",
    "portal/api/v1": "a page in the way",
    "portal/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "elements/gridloop.js": script,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await symlink(join(folder, "secret.txt"), join(folder, "portal/leak.txt"));
  await symlink(folder, join(folder, "portal/up"));
  await symlink(join(folder, "portal/desk.html"), join(folder, "portal/same.html"));
  server = await start({
    demo: true,
    samples: 0,
    data: join(folder, "data"),
    pages: [{ folder: join(folder, "portal") }, { prefix: "/elements", folder: join(folder, "elements") }],
  });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(options: ServeOptions, env: Record<string, string> = { LANG: "en_US.UTF-8" }): Promise<Serving> {
  const io = { out: (line: string) => void said.push(line), err: () => {}, env, stop: new AbortController().signal };
  return await serve({ port: 0, logLevel: "silent", district: [district], ...options }, io);
}

interface Reply {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks for a path as it is written: fetch would tidy it up. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Reply> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sending = request({ hostname, port, path, method, headers }, (reply) => {
      const pieces: Buffer[] = [];
      reply.on("data", (piece: Buffer) => pieces.push(piece));
      reply.on("end", () => resolve({ status: reply.statusCode, headers: reply.headers, body: Buffer.concat(pieces) }));
    });
    sending.on("error", reject).end();
  });
}

const browser = { accept: "text/html,*/*;q=0.8" };

describe("a folder of pages", () => {
  test("is served with its index, its media types and names in Chinese", async () => {
    const home = await ask("/", browser);
    expect(home.body.toString()).toContain("报事");
    expect(home.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect((await ask("/desk.html")).body.toString()).toContain("工作台");
    expect((await ask("/help/")).body.toString()).toContain("帮助");
    expect((await ask(`/${encodeURIComponent("网格")}.html?from=qr`)).body.toString()).toContain("网格");
    expect((await ask("/logo.svg")).headers["content-type"]).toMatch(/^image\/svg\+xml/);
    expect((await ask("/elements/gridloop.js")).headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect((await ask("/same.html")).status).toBe(200);
  });

  test("says what a page may do: only what comes from here, and photos and places for a report", async () => {
    for (const path of ["/desk.html", "/elements/gridloop.js", "/help"]) {
      const { headers } = await ask(path);
      expect(headers).toMatchObject({
        "content-security-policy": "default-src 'self'; base-uri 'none'; frame-ancestors 'self'; form-action 'self'; object-src 'none'",
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cache-control": "no-cache",
      });
      expect(headers["permissions-policy"]).toContain("geolocation=(self), camera=(self)");
    }
  });

  test("a folder's address without its slash leads to the one with it, and never to another server", async () => {
    expect(await ask("/help?a=1")).toMatchObject({ status: 308, headers: { location: "/help/?a=1" } });
    expect((await ask("//evil.example/help")).status).toBe(404);
    expect((await ask("/elements//help")).status).toBe(404);
  });

  test("what has not changed is not sent again, and text goes compressed to whoever takes it", async () => {
    const whole = await ask("/elements/gridloop.js");
    const again = await ask("/elements/gridloop.js", { "if-none-match": String(whole.headers["etag"]) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const small = await ask("/elements/gridloop.js", { "accept-encoding": "gzip, br" });
    expect(small.headers["content-encoding"]).toBe("gzip");
    expect(small.headers["vary"]).toMatch(/accept-encoding/i);
    expect(gunzipSync(small.body).toString()).toBe(script);
    expect((await ask("/elements/gridloop.js", { "accept-encoding": "gzip", "if-none-match": String(small.headers["etag"]) })).status).toBe(
      304,
    );
  });

  test("HEAD says what GET says; nothing else is taken", async () => {
    const [got, head] = [await ask("/elements/gridloop.js"), await ask("/elements/gridloop.js", {}, "HEAD")];
    expect(head.body.length).toBe(0);
    for (const name of ["etag", "content-type", "content-length"]) expect(head.headers[name]).toBe(got.headers[name]);
    expect((await ask("/desk.html", {}, "POST")).status).toBe(404);
  });
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/help/..%2f..%2fsecret.txt",
  "/%2e%2e%2fsecret.txt",
  "/..%5csecret.txt",
  "/..\\secret.txt",
  "/elements/../../secret.txt",
  "/elements/%252e%252e/secret.txt",
  "/leak.txt",
  "/up/secret.txt",
  "/up/",
  "/.env",
  "/%2eenv",
  "/.git/config",
  "/help/%2e%2e/.env",
  "/desk.html%00.js",
  "/desk.html/",
  "/%ff",
  "/help/empty/",
  "/elements/",
  "/nowhere.html",
])("%s is not there", async (path) => {
  const reply = await ask(path, browser);
  // What is no address at all is refused before anybody looks for a page.
  expect(reply.status).toBe(path.includes("\\") ? 400 : 404);
  expect(reply.body.toString()).not.toMatch(/not for the public|SECRET|\[core\]/);
});

describe("the interface", () => {
  test("keeps its own addresses, whatever files lie there", async () => {
    expect((await ask("/healthz")).headers["content-type"]).toContain("application/json");
    expect((await ask("/api/v1")).headers["content-type"]).toContain("application/problem+json");
    expect((await ask("/openapi.json", browser)).headers["content-type"]).toContain("application/json");
  });

  test("still says to programs at the root what there is", async () => {
    const reply = await ask("/", { accept: "application/json" });
    expect(JSON.parse(reply.body.toString())).toMatchObject({ name: "Gridloop", districts: [{ id: "lianhu" }] });
    expect((await ask("/", browser)).headers["vary"]).toMatch(/accept/);
  });

  test("of the demonstration answers to names of this machine only, its pages too", async () => {
    expect((await ask("/desk.html", { host: "evil.example" })).status).toBe(421);
    expect((await ask("/", { ...browser, host: "evil.example" })).status).toBe(421);
  });
});

test("the lines at start name the pages", () => {
  expect(said.join("\n")).toContain(`Citizens' page: ${server.url}/`);
  expect(said.join("\n")).toContain(`Staff desk: ${server.url}/desk.html`);
});

test("a folder that is not there, or a prefix that stands in the way, is refused at start in the starter's language", async () => {
  const data = join(folder, "other");
  const missing = join(folder, "nowhere");
  await expect(start({ data, pages: [{ folder: missing }] })).rejects.toMatchObject({
    code: "pages-folder-missing",
    message: expect.stringContaining("There is no folder") as string,
  });
  await expect(start({ data, pages: [{ folder: missing }] }, { LANG: "zh_CN.UTF-8" })).rejects.toMatchObject({
    message: expect.stringContaining("没有页面文件夹") as string,
  });
  for (const prefix of ["/api", "/healthz", "elements", "/a/../b", "/.git"])
    await expect(start({ data, pages: [{ prefix, folder }] })).rejects.toMatchObject({ code: "pages-prefix-wrong" });
  await expect(start({ data, pages: [{ folder }, { prefix: "/", folder }] })).rejects.toMatchObject({ code: "pages-prefix-wrong" });
});
