import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes, type RouteContract } from "@gridloop/core/api";
import { anyHost } from "../../test/any-host.js";
import { openTown, otherDistrict, photo, type Person, type Town } from "../../test/town.js";
import { smallDistrict } from "../../../core/src/testing/small-district.js";

let town: Town;
let citizen: Person;
let dispatcher: Person;
let handler: Person;
let supervisor: Person;

const report = {
  item: "exposed-rubbish",
  channel: "mini-program",
  data: { description: "菜市场后面有一堆垃圾", grid: "liuyuan-1", phone: "13800138000", address: "柳园路 3 号" },
};

beforeAll(async () => {
  town = await openTown(await anyHost(), { districts: [smallDistrict(), otherDistrict()] });
  [citizen, dispatcher, handler, supervisor] = [await town.as(), await town.as("qian"), await town.as("sun"), await town.as("zhou")];
});
afterAll(() => town.stop());

/** A case that has come to a unit's desk. */
async function dispatched(): Promise<{ id: string; number: string; trackingCode: string }> {
  const { body } = await citizen.post("cases", report);
  expect((await dispatcher.post(`cases/${body.id}/actions/file`)).status).toBe(200);
  expect((await dispatcher.post(`cases/${body.id}/actions/dispatch`, { data: { "handling-unit": "east-urban-management" } })).status).toBe(
    200,
  );
  return body;
}

describe("a report", () => {
  test("is answered with a number, a code and a receipt that says what happens next", async () => {
    const { status, body, headers } = await citizen.post("cases", report);
    expect(status).toBe(201);
    expect(body.number).toMatch(/^LH20260302\d{4}$/);
    expect(body.trackingCode).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/);
    expect(headers.get("location")).toBe(`/api/v1/districts/lianhu/cases/${body.id}`);
    expect(body.receipt).toMatchObject({ number: body.number, openedAt: "2026-03-02T09:00:00+08:00", step: "collect" });
    expect(body.receipt.next.en).toContain("East District Governance Centre");
    expect(body.receipt.next["zh-CN"]).toContain("城东区社会治理中心");
    expect(body.receipt.trackUrl).toContain(body.trackingCode);
  });

  test("never stores its tracking code", async () => {
    const { body } = await citizen.post("cases", report, { "idempotency-key": "k-store" });
    const state = await town.host.load("lianhu", body.id);
    expect(JSON.stringify(state)).not.toContain(body.trackingCode);
  });

  test("that is refused uses up no number", async () => {
    const before = (await citizen.post("cases", report)).body.number as string;
    await citizen.post("cases", { ...report, data: {} });
    expect((await citizen.post("cases", { ...report, data: { ...report.data, photos: ["nobody-sent-it"] } })).body.code).toBe(
      "attachment-unknown",
    );
    const after = (await citizen.post("cases", report)).body.number as string;
    expect(Number(after.slice(-4))).toBe(Number(before.slice(-4)) + 1);
  });
});

test("a form that is refused names its fields by their labels", async () => {
  const { body } = await citizen.post("cases", { ...report, data: {} }, { "accept-language": "zh-CN" });
  expect(body.problems.map((each: { message: string }) => each.message).join()).not.toMatch(/[a-z]/);
});

test("times in a member's timeline are times of the district", async () => {
  const { id } = await dispatched();
  const { timeline } = (await dispatcher.get(`cases/${id}/timeline`)).body;
  const started = timeline.find((entry: { event: string }) => entry.event === "deadline-started");
  expect(started.details.due).toMatch(/^2026-\d\d-\d\dT\d\d:\d\d:\d\d.*\+08:00$/);
  expect(JSON.stringify(timeline)).not.toMatch(/:1[78]\d{11}\b/);
});

describe("a repeated request", () => {
  test("gets the same answer and opens one case", async () => {
    const first = await citizen.post("cases", report, { "idempotency-key": "k1" });
    const again = await citizen.post("cases", report, { "idempotency-key": "k1" });
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(again.headers.get("location")).toBe(first.headers.get("location"));
  });

  test("with another body is refused", async () => {
    await citizen.post("cases", report, { "idempotency-key": "k2" });
    const other = await citizen.post("cases", { ...report, anonymous: true }, { "idempotency-key": "k2" });
    expect(other).toMatchObject({ status: 422, body: { code: "idempotency-key-reused" } });
  });

  test("while the first is under way opens one case", async () => {
    const replies = await Promise.all(Array.from({ length: 6 }, () => citizen.post("cases", report, { "idempotency-key": "k3" })));
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([201]));
    expect(new Set(replies.map((reply) => reply.body.id)).size).toBe(1);
    expect(new Set(replies.map((reply) => reply.body.trackingCode)).size).toBe(1);
  });

  test("of an action is taken once, and another member's key is another key", async () => {
    const { body } = await citizen.post("cases", report);
    const once = await dispatcher.post(`cases/${body.id}/actions/file`, {}, { "idempotency-key": "k4" });
    const twice = await dispatcher.post(`cases/${body.id}/actions/file`, {}, { "idempotency-key": "k4" });
    expect(twice.body).toEqual(once.body);
    expect((await supervisor.post(`cases/${body.id}/note`, { data: {} }, { "idempotency-key": "k4" })).status).toBe(200);
  });

  test("of an upload leaves one file", async () => {
    const once = await citizen.upload("attachments", photo(), { "idempotency-key": "k5" });
    const twice = await citizen.upload("attachments", photo(), { "idempotency-key": "k5" });
    expect([once.status, twice.status]).toEqual([201, 201]);
    expect(twice.body.id).toBe(once.body.id);
    expect(
      (await citizen.upload("attachments", photo("b.png", "image/png", "\x89PNG\r\n\x1a\n"), { "idempotency-key": "k5" })).body.code,
    ).toBe("idempotency-key-reused");
  });

  test("needs a key that is one", async () => {
    expect(await citizen.post("cases", report, { "idempotency-key": "x".repeat(200) })).toMatchObject({
      status: 400,
      body: { code: "idempotency-key-malformed" },
    });
  });
});

describe("two clerks at once", () => {
  test("who saw the same version: one wins, the other is told", async () => {
    const { id } = await dispatched();
    const { body } = await handler.get(`cases/${id}`);
    const replies = await Promise.all([
      handler.post(`cases/${id}/actions/accept`, { expectedVersion: body.version }),
      handler.post(`cases/${id}/actions/return`, { data: { reason: "不属本单位" }, expectedVersion: body.version }),
    ]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 409]);
    expect(replies.find((reply) => reply.status === 409)?.body).toMatchObject({ code: "version-conflict", expected: body.version });
  });

  test("who named no version: both notes are kept", async () => {
    const { id } = await dispatched();
    const replies = await Promise.all([
      handler.post(`cases/${id}/note`, { data: {} }),
      dispatcher.post(`cases/${id}/note`, { data: {} }),
      supervisor.post(`cases/${id}/note`, { data: {} }),
    ]);
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200]);
    const { body } = await supervisor.get(`cases/${id}/timeline`);
    expect(body.timeline.filter((entry: { event: string }) => entry.event === "noted")).toHaveLength(3);
  });
});

describe("personal data", () => {
  test("is shown to those who handle the case, and each reading of sensitive values is written down", async () => {
    const { id } = await dispatched();
    const { body } = await handler.get(`cases/${id}`);
    expect(body.data).toMatchObject({ phone: "13800138000", address: expect.anything() });
    expect(body.withheld).toEqual([]);
    expect(await town.host.reads("lianhu", id)).toEqual([
      expect.objectContaining({ member: "sun", post: { role: "handler", unit: "east-urban-management" }, fields: ["phone"] }),
    ]);
  });

  test("is not shown to those who only look on, who are told what they do not see", async () => {
    const { id } = await dispatched();
    const { body } = await supervisor.get(`cases/${id}`);
    expect(body.data).toMatchObject({ description: "菜市场后面有一堆垃圾" });
    expect(body.data).not.toHaveProperty("phone");
    expect(body.withheld).toEqual(expect.arrayContaining(["phone", "address"]));
    expect(await town.host.reads("lianhu", id)).toEqual([]);
  });

  test("is nowhere in lists, timelines, tracking or the answers to commands", async () => {
    const { id, number, trackingCode } = await dispatched();
    const texts = await Promise.all([
      handler.get("worklist?q=13800138000"),
      handler.get("worklist"),
      handler.get(`cases/${id}/timeline`),
      citizen.get(`track/${number}?code=${trackingCode}`),
      handler.post(`cases/${id}/actions/accept`),
    ]);
    for (const { body } of texts) expect(JSON.stringify(body)).not.toMatch(/13800138000|柳园路/);
    expect(texts[0]?.body.rows).toEqual([]);
  });

  test("in photos is handed out to those who handle the case alone", async () => {
    const uploaded = (await citizen.upload("attachments", photo())).body.id as string;
    expect((await dispatcher.get(`attachments/${uploaded}`)).status).toBe(404);
    const { body } = await citizen.post("cases", { ...report, data: { ...report.data, photos: [uploaded] } });
    const seen = await dispatcher.raw(`attachments/${uploaded}`, {});
    expect([seen.status, seen.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    expect((await supervisor.get(`attachments/${uploaded}`)).status).toBe(404);
    expect((await (await town.as("zhao")).get(`cases/${body.id}`)).body.withheld ?? ["photos"]).toContain("photos");
  });
});

describe("what is not yours", () => {
  test("is not there: another district's case, another unit's case, no case at all", async () => {
    const { id } = await dispatched();
    const foreign = await town.as("qian", "fenghuang");
    const water = await town.as("li");
    const replies = await Promise.all([
      foreign.get(`cases/${id}`),
      foreign.get("/api/v1/districts/lianhu/cases/" + id),
      water.get(`cases/${id}`),
      water.get("cases/none"),
      water.post(`cases/${id}/actions/accept`),
    ]);
    for (const { status, body } of replies) expect({ status, code: body.code }).toEqual({ status: 404, code: "case-not-found" });
    expect(new Set(replies.map(({ body }) => JSON.stringify({ ...body, requestId: "" }))).size).toBe(1);
  });

  test("is in nobody else's worklist", async () => {
    const { id } = await dispatched();
    const ids = async (person: Person) => (await person.get("worklist?limit=200")).body.rows.map((row: { id: string }) => row.id);
    expect(await ids(handler)).toContain(id);
    expect(await ids(supervisor)).toContain(id);
    expect(await ids(await town.as("li"))).not.toContain(id);
    expect(await ids(await town.as("qian", "fenghuang"))).toEqual([]);
  });

  test("needs the right code: a wrong one and a wrong number are told alike, and guessing ends", async () => {
    const { body } = await citizen.post("cases", report);
    const wrong = await citizen.get(`track/${body.number}?code=AAAA-BBBB-CCCC`);
    const missing = await citizen.get(`track/LH0000?code=AAAA-BBBB-CCCC`);
    expect([wrong.status, missing.status]).toEqual([404, 404]);
    expect({ ...wrong.body, requestId: "" }).toEqual({ ...missing.body, requestId: "" });
    expect((await citizen.get(`track/${body.number}`)).status).toBe(404);
    expect((await citizen.get(`track/${body.number}?code=${body.trackingCode.toLowerCase().replaceAll("-", "")}`)).status).toBe(200);
    for (let guess = 0; guess < 12; guess++) await citizen.get(`track/${body.number}?code=WRONG${guess}`);
    const tooMany = await citizen.get(`track/${body.number}?code=${body.trackingCode}`);
    expect(tooMany).toMatchObject({ status: 429, body: { code: "rate-limited" } });
    expect(Number(tooMany.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

/** Every route, and what a citizen, a member of another district and a member without a part in the case get. */
const matrix: [method: "get" | "post", path: string, citizen: number, foreigner: number, bystander: number][] = [
  ["get", "", 200, 200, 200],
  ["get", "cases/{id}", 401, 404, 404],
  ["get", "cases/{id}/timeline", 401, 404, 404],
  ["post", "cases/{id}/actions/accept", 401, 404, 404],
  ["post", "cases/{id}/return", 401, 404, 404],
  ["post", "cases/{id}/reassign", 401, 404, 404],
  ["post", "cases/{id}/hold", 401, 404, 404],
  ["post", "cases/{id}/resume", 401, 404, 404],
  ["post", "cases/{id}/note", 401, 404, 404],
  ["post", "cases/{id}/reply", 401, 404, 404],
  ["get", "attachments/none", 401, 404, 404],
  ["get", "units", 200, 200, 200],
  ["get", "me", 401, 403, 200],
  ["get", "worklist", 401, 403, 200],
  ["get", "worklist/counts", 401, 403, 200],
  ["get", "definition", 401, 403, 200],
  ["get", "definition/versions", 401, 403, 200],
  ["get", "workflows/six-step/1", 401, 404, 200],
  ["get", "workflows/none/1", 401, 404, 404],
  ["post", "definition/check", 401, 403, 200],
];

test.each(matrix)("%s /%s lets a citizen %i, a member of another district %i, a bystander %i", async (method, path, ...expected) => {
  const { id } = await dispatched();
  const stranger = await town.as("qian", "fenghuang");
  const bystander = await town.as("li");
  const own = `/api/v1/districts/lianhu/${path.replace("{id}", id)}`.replace(/\/$/, "");
  const replies = [await citizen[method](own), await stranger[method](own), await bystander[method](own)];
  expect(replies.map((reply) => reply.status)).toEqual(expected);
});

/** Within the case: what each post may do with it on the handler's desk. */
test.each<[string, string, object, Record<string, number>]>([
  ["accept", "actions/accept", {}, { sun: 200, qian: 403, zhou: 403, wu: 403 }],
  ["return", "return", { data: { reason: "不属本单位职责" } }, { sun: 200, qian: 403, zhou: 403 }],
  ["reassign", "reassign", { data: { "handling-unit": "east-water" } }, { qian: 200, sun: 403, zhou: 403 }],
  ["hold", "hold", {}, { sun: 200, qian: 403, wu: 403 }],
  ["note", "note", { data: {} }, { sun: 200, qian: 200, zhou: 200, wu: 403 }],
  ["supervise", "supervise", { chain: "overdue", rung: "on-site" }, { zhou: 200, wu: 200, qian: 403, sun: 403 }],
])("%s is for those the workflow names", async (_what, path, body, allowed) => {
  for (const [member, status] of Object.entries(allowed)) {
    const { id } = await dispatched();
    const reply = await (await town.as(member)).post(`cases/${id}/${path}`, body);
    expect({ member, status: reply.status, code: reply.body.code }).toEqual({
      member,
      status,
      code: status === 403 ? "not-permitted" : undefined,
    });
  }
});

test("a token that does not hold is refused everywhere, also where none is needed", async () => {
  for (const authorization of [
    "Bearer abc",
    "Basic eDp5",
    "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJxaWFuIiwiaXNzIjoiZ3JpZGxvb3AtZGVtbyIsImRpc3RyaWN0IjoibGlhbmh1In0.",
  ]) {
    for (const path of ["", "worklist", "cases/x"])
      expect(await citizen.get(path, { authorization })).toMatchObject({ status: 401, body: { code: "token-invalid" } });
  }
});

test("options of unit fields arrive resolved", async () => {
  const { id } = await dispatched();
  const { body } = await dispatcher.get(`cases/${id}`);
  const reassign = body.actions.find((action: { id: string }) => action.id === "reassign");
  const field = reassign.form.fields.find((each: { id: string }) => each.id === "handling-unit");
  expect(field.options).toEqual(
    expect.arrayContaining([{ id: "east-water", title: { "zh-CN": "城东区水务局", en: "East District Water Affairs" } }]),
  );
});

test("a definition is read, its versions listed, a broken one checked", async () => {
  expect((await handler.get("definition")).body.document.id).toBe("lianhu");
  expect((await handler.get("definition/versions")).body.versions).toEqual([
    expect.objectContaining({ revision: 1, workflows: [{ id: "six-step", version: 1 }] }),
  ]);
  expect(
    (await handler.post("definition/check", smallDistrict())).body.problems.filter(
      (each: { severity: string }) => each.severity === "error",
    ),
  ).toEqual([]);
  const { body } = await handler.post("definition/check", { ...smallDistrict(), levels: "none" });
  expect(body.problems[0]).toMatchObject({ path: ["levels"], severity: "error" });
});

test("every route of the contract is there", async () => {
  for (const contract of Object.values<RouteContract>(routes).filter(
    (route) => !route.demo && route.path.includes("{district}") && !route.path.endsWith("/events"),
  )) {
    const path = contract.path.replace("{district}", "lianhu").replace(/\{\w+\}/g, "none");
    const body = contract.method === "GET" ? {} : { body: "{}", headers: { "content-type": "application/json" } };
    const reply = await dispatcher.raw(path, { method: contract.method, ...body });
    expect(await reply.text(), path).not.toMatch(/route-unknown|method-not-allowed/);
  }
});

test("the service says how it is", async () => {
  expect((await citizen.get("/healthz")).body).toEqual({ status: "ok" });
  expect((await citizen.get("/openapi.json")).body.openapi).toBe("3.1.0");
  const metrics = await citizen.get("/metrics");
  expect(metrics.body).toContain('gridloop_http_requests_total{route="openCase",status="201"}');
  expect(metrics.body).not.toMatch(/13800138000/);
});
