import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryHost } from "../../test/memory-host.js";
import { openTown, photo, type Person, type Town } from "../../test/town.js";

let town: Town;
let citizen: Person;
let dispatcher: Person;
let open: { id: string };

const report = {
  item: "exposed-rubbish",
  channel: "mini-program",
  data: { description: "A heap behind the market", grid: "liuyuan-1", phone: "13800138000" },
};

beforeAll(async () => {
  town = await openTown(memoryHost());
  citizen = await town.as();
  dispatcher = await town.as("qian");
  const opened = await citizen.post("cases", report);
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  open = opened.body;
});
afterAll(() => town.stop());

const problem = (status: number, code: string) => ({ status, body: expect.objectContaining({ code, status, title: expect.any(String) }) });

describe("a body that cannot be taken", () => {
  test.each<[string, string, number, string]>([
    ["is cut off", '{"item": "exposed-rubbish", ', 400, "body-malformed"],
    ["is empty", "", 400, "body-malformed"],
    ["is no object", "[]", 422, "body-invalid"],
    ["has an unknown key", '{"item":"exposed-rubbish","channel":"mini-program","data":{},"isAdmin":true}', 422, "body-invalid"],
    ["has a wrong type", '{"item":7,"channel":"mini-program"}', 422, "body-invalid"],
    ["reaches for the prototype", '{"item":"x","channel":"y","data":{"__proto__":{"a":1}}}', 422, "body-invalid"],
    ["holds NUL", '{"item":"exposed-rubbish","channel":"mini-program","data":{"description":"a\\u0000b"}}', 422, "body-invalid"],
    [
      "holds half a surrogate pair",
      '{"item":"exposed-rubbish","channel":"mini-program","data":{"description":"\\ud800"}}',
      422,
      "body-invalid",
    ],
    [
      "holds a number beyond all numbers",
      '{"item":"exposed-rubbish","channel":"mini-program","data":{"description":1e999}}',
      422,
      "body-invalid",
    ],
    [
      "is nested a hundred thousand deep",
      `{"item":"x","channel":"y","data":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
      422,
      "body-invalid",
    ],
    ["is larger than any form", `{"item":"${"x".repeat(10_000_000)}"}`, 413, "body-too-large"],
    ["names no such item", '{"item":"no-such","channel":"mini-program","data":{}}', 422, "item-unknown"],
    ["names no such channel", '{"item":"exposed-rubbish","channel":"no-such","data":{}}', 422, "channel-unknown"],
    [
      "uses a channel that is not for citizens",
      '{"item":"exposed-rubbish","channel":"hotline","data":{"description":"x","grid":"liuyuan-1"}}',
      403,
      "channel-not-public",
    ],
    ["leaves out what is required", '{"item":"exposed-rubbish","channel":"mini-program","data":{}}', 422, "form-invalid"],
  ])("%s", async (_what, body, status, code) => {
    expect(await citizen.post("cases", body)).toMatchObject(problem(status, code));
  });

  test("says where the JSON breaks", async () => {
    const { body } = await citizen.post("cases", '{\n  "item": oops }');
    expect(body.detail).toContain("line 2, column 11");
  });

  test("says which parts are wrong, by pointer, in the reader's language", async () => {
    const { body } = await citizen.post("cases", { channel: "app", data: { a: 1 }, more: true }, { "accept-language": "zh-CN,zh;q=0.9" });
    expect(body.problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer: "/item", code: "required", message: "此项必填。" })]),
    );
    expect(body.title).toBe("请求内容不符合要求");
  });

  test("names the field a form refuses", async () => {
    const { body } = await citizen.post("cases", { ...report, data: { description: "x", grid: "liuyuan-1", phone: "12" } });
    expect(body.problems).toEqual([expect.objectContaining({ pointer: "/data/phone", field: "phone", code: "not-a-phone-number" })]);
  });

  test("is of another media type", async () => {
    expect(await citizen.post("cases", report, { "content-type": "text/plain" })).toMatchObject(problem(415, "media-type-unsupported"));
    expect(await citizen.post("attachments", {})).toMatchObject(problem(415, "media-type-unsupported"));
  });

  test("is not UTF-8", async () => {
    const response = await citizen.raw("cases", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new Uint8Array([0x7b, 0xff, 0xfe]),
    });
    expect(response.status).toBe(400);
  });
});

describe("an address that leads nowhere", () => {
  test.each([
    ["/nothing/here", 404, "route-unknown"],
    ["/api/v1/districts/lianhu/cases/x/escalate", 404, "route-unknown"],
    ["/api/v1/districts/atlantis", 404, "district-unknown"],
    ["/api/v1/districts/%00", 404, "district-unknown"],
    ["/api/v1/districts/LIANHU", 404, "district-unknown"],
    ["/api/v1/demo/personas", 404, "route-unknown"],
  ])("%s", async (path, status, code) => {
    expect(await dispatcher.get(path)).toMatchObject(problem(status, code));
  });

  test("takes another method", async () => {
    const reply = await citizen.get("cases");
    expect(reply).toMatchObject(problem(405, "method-not-allowed"));
    expect(reply.headers.get("allow")).toBe("POST");
    expect((await citizen.raw("cases", { method: "DELETE" })).status).toBe(405);
  });

  test.each(["no-such-case", "..%2f..%2fetc", "%00", "x".repeat(500), "'; drop table cases;--"])("a case %s is not found", async (id) => {
    expect(await dispatcher.get(`cases/${id}`)).toMatchObject({ status: 404 });
    expect(await dispatcher.post(`cases/${id}/actions/file`, {})).toMatchObject({ status: 404 });
  });
});

describe("a request on a case", () => {
  test("cannot forge the machine's own events", async () => {
    for (const forged of ["xstate.init", "xstate.done.state.x", "xstate.stop"]) {
      const reply = await dispatcher.post(`cases/${open.id}/actions/${forged}`, {});
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.status).toBeLessThan(500);
      expect(reply.body.code).toBe("event-forbidden");
    }
  });

  test("names an action the stage has not", async () => {
    expect(await dispatcher.post(`cases/${open.id}/actions/close`, {})).toMatchObject(problem(409, "action-unknown"));
    expect(await dispatcher.post(`cases/${open.id}/actions/constructor`, {})).toMatchObject(problem(409, "action-unknown"));
  });

  test("saw an older version", async () => {
    expect(await dispatcher.post(`cases/${open.id}/actions/file`, { expectedVersion: 0 })).toMatchObject(problem(409, "version-conflict"));
  });

  test("leaves nothing behind when it is refused", async () => {
    const before = await dispatcher.get(`cases/${open.id}`);
    await dispatcher.post(`cases/${open.id}/actions/file`, { data: { nonsense: 1 } });
    await dispatcher.post(`cases/${open.id}/hold`, { data: {} });
    await dispatcher.post(`cases/${open.id}/return`, {});
    await dispatcher.post(`cases/${open.id}/reply`, {});
    expect((await dispatcher.get(`cases/${open.id}`)).body.version).toBe(before.body.version);
  });
});

describe("an upload", () => {
  test.each<[string, File, string]>([
    ["empty", new File([], "x.jpg", { type: "image/jpeg" }), "attachment-empty"],
    ["a page", new File(["<script>alert(1)</script>aaaaaaaa"], "x.html", { type: "text/html" }), "attachment-type-unsupported"],
    [
      "a page that says it is a photo",
      new File(["<script>alert(1)</script>aaaaaaaa"], "x.jpg", { type: "image/jpeg" }),
      "attachment-type-mismatch",
    ],
    ["a PNG that says it is a JPEG", photo("x.jpg", "image/jpeg", "\x89PNG\r\n\x1a\n"), "attachment-type-mismatch"],
    ["of eleven megabytes", new File([new Uint8Array(11_000_000)], "x.jpg", { type: "image/jpeg" }), "attachment-too-large"],
  ])("%s is refused with a sentence of its own", async (_what, file, code) => {
    const reply = await citizen.upload("attachments", file);
    expect(reply.body.code).toBe(code);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.body.detail).toMatch(/\.$/);
  });

  test("of nothing, of two files, and of a broken envelope are refused", async () => {
    const none = await citizen.raw("attachments", { method: "POST", body: new FormData() });
    expect(((await none.json()) as { code: string }).code).toMatch(/attachment-missing|body-malformed/);
    const two = new FormData();
    two.append("file", photo());
    two.append("file", photo());
    expect(((await (await citizen.raw("attachments", { method: "POST", body: two })).json()) as { code: string }).code).toBe(
      "attachment-too-many",
    );
    const broken = await citizen.raw("attachments", {
      method: "POST",
      body: "oops",
      headers: { "content-type": "multipart/form-data; boundary=x" },
    });
    expect(broken.status).toBe(400);
  });

  test("that no case is told of, or of another case, cannot be used", async () => {
    const data = (ids: string[]) => ({ ...report, data: { ...report.data, photos: ids } });
    expect(await citizen.post("cases", data(["nowhere"]))).toMatchObject(problem(422, "attachment-unknown"));
    const { body } = await citizen.upload("attachments", photo());
    expect((await citizen.post("cases", data([body.id]))).status).toBe(201);
    expect(await citizen.post("cases", data([body.id]))).toMatchObject(problem(422, "attachment-taken"));
  });
});

describe("a query", () => {
  test.each(["limit=0", "limit=abc", "late=maybe", "stage=NOT%20A%20SLUG", "q=%00", `q=${"x".repeat(300)}`])(
    "%s is refused",
    async (query) => {
      expect(await dispatcher.get(`worklist?${query}`)).toMatchObject(problem(422, "query-invalid"));
    },
  );
});

test("every answer carries an id to find it by, and headers that keep it data", async () => {
  const reply = await citizen.get("/nothing", { "x-request-id": "abc-1" });
  expect(reply.headers.get("x-request-id")).toBe("abc-1");
  expect(reply.body.requestId).toBe("abc-1");
  expect(reply.headers.get("content-type")).toBe("application/problem+json");
  expect(reply.headers.get("x-content-type-options")).toBe("nosniff");
  expect(reply.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect((await citizen.get("/nothing", { "x-request-id": "a\tb{}" })).headers.get("x-request-id")).not.toContain("b{");
});

test("a database that goes away makes requests fail, not break, and comes back without a restart", async () => {
  const host = memoryHost();
  const fragile = await openTown(host);
  const person = await fragile.as();
  host.failing = true;
  const away = await person.post("cases", report, { "idempotency-key": "again" });
  expect(away).toMatchObject(problem(503, "unavailable"));
  expect(away.headers.get("retry-after")).toBe("5");
  expect((await person.get("/healthz")).status).toBe(503);
  host.failing = false;
  expect((await person.post("cases", report, { "idempotency-key": "again" })).status).toBe(201);
  await fragile.stop();
});

test("pages of other origins may not call, unless they are named", async () => {
  const asked = await citizen.raw("cases", {
    method: "OPTIONS",
    headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
  });
  expect(asked.status).toBe(403);
  expect(asked.headers.has("access-control-allow-origin")).toBe(false);
  const friendly = await openTown(memoryHost(), { cors: { origins: ["https://portal.example"] } });
  const person = await friendly.as();
  const allowed = await person.raw("", {
    method: "OPTIONS",
    headers: { origin: "https://portal.example", "access-control-request-method": "POST" },
  });
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get("access-control-allow-origin")).toBe("https://portal.example");
  await friendly.stop();
});
