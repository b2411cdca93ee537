import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anyHost } from "../../test/any-host.js";
import { openTown, otherDistrict, type Person, type Town } from "../../test/town.js";
import { smallDistrict } from "../../../core/src/testing/small-district.js";

let town: Town;
let citizen: Person;
let dispatcher: Person;

beforeAll(async () => {
  town = await openTown(await anyHost(), { districts: [smallDistrict(), otherDistrict()] });
  [citizen, dispatcher] = [await town.as(), await town.as("qian")];
});
afterAll(() => town.stop());

const idsOf = (body: { units: { id: string }[] }): string[] => body.units.map(({ id }) => id);

describe("an area is looked for by anybody", () => {
  test("by words of its name and of those it lies in, run together or not, in either language", async () => {
    const { status, body } = await citizen.get("units?q=" + encodeURIComponent("河西街道柳园第一网格"));
    expect(status).toBe(200);
    expect(body.units).toEqual([
      {
        id: "liuyuan-1",
        title: { "zh-CN": "柳园第一网格", en: "Liuyuan Grid 1" },
        level: "grid",
        path: [
          { "zh-CN": "城东区", en: "East District" },
          { "zh-CN": "河西街道", en: "Hexi Street" },
          { "zh-CN": "柳园社区", en: "Liuyuan Community" },
        ],
      },
    ]);
    expect(idsOf((await citizen.get("units?q=hexi+SCHOOL")).body)).toEqual(["liuyuan-school"]);
    expect(idsOf((await citizen.get("units?q=nowhere")).body)).toEqual([]);
  });

  test("of a level, and no more than asked for", async () => {
    expect(idsOf((await citizen.get("units?level=community&q=hexi")).body)).toEqual(["liuyuan"]);
    expect(idsOf((await citizen.get("units?limit=2")).body)).toEqual(["liuyuan-1", "liuyuan-2"]);
    expect((await citizen.get("units?level=district")).body.units).toEqual([
      { id: "east", title: { "zh-CN": "城东区", en: "East District" }, level: "district", path: [] },
    ]);
  });

  test("by position: the one a report from there would be placed in", async () => {
    expect(idsOf((await citizen.get("units?longitude=119.9701&latitude=31.7801")).body)).toEqual(["liuyuan-1"]);
    expect(idsOf((await citizen.get("units?longitude=0&latitude=0")).body)).toEqual([]);
  });

  test("with a question that makes sense", async () => {
    for (const [query, pointer] of [
      ["longitude=119.97", "query/latitude"],
      ["latitude=31.78", "query/longitude"],
      ["longitude=181&latitude=0", "query/longitude"],
      ["limit=51", "query/limit"],
      [`q=${"x".repeat(101)}`, "query/q"],
      ["level=No+level", "query/level"],
    ])
      expect(await citizen.get(`units?${query}`)).toMatchObject({ status: 422, body: { code: "query-invalid", problems: [{ pointer }] } });
  });
});

test("a member reads who they are and the posts they hold today, substitutions included", async () => {
  expect((await dispatcher.get("me")).body).toEqual({
    id: "qian",
    name: "钱二",
    at: "2026-03-02T09:00:00+08:00",
    posts: [
      {
        role: { id: "dispatcher", title: { "zh-CN": "派遣员", en: "Dispatcher" } },
        unit: { id: "east-centre", title: { "zh-CN": "城东区社会治理中心", en: "East District Governance Centre" }, level: "district" },
      },
    ],
  });
  // Wang stood in for a week of February only.
  expect(await (await town.as("wang")).get("me")).toMatchObject({ status: 403, body: { code: "not-a-member" } });
});

describe("a version of a workflow", () => {
  test("is read as it was published, and kept by whoever read it", async () => {
    const reply = await dispatcher.get("workflows/six-step/1");
    expect(reply.status).toBe(200);
    expect(reply.body.workflow).toMatchObject({ id: "six-step", version: 1, lifecycle: { initial: expect.any(String) } });
    expect(reply.body.workflow.supervision.map((chain: { id: string }) => chain.id)).toEqual(["overdue", "dissatisfied"]);
    expect(reply.headers.get("cache-control")).toMatch(/private.*immutable/);
    const etag = reply.headers.get("etag") ?? "";
    for (const tag of [etag, etag.replace("W/", ""), `"other", ${etag}`, "*"])
      expect((await dispatcher.raw("workflows/six-step/1", { headers: { "if-none-match": tag } })).status).toBe(304);
    expect((await dispatcher.raw("workflows/six-step/1", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  test("that was never published is not there, in both languages", async () => {
    for (const path of ["workflows/six-step/2", "workflows/seven-step/1", "workflows/six-step/x", "workflows/six-step/0", "workflows/-/1"])
      expect(await dispatcher.get(path)).toMatchObject({ status: 404, body: { code: "workflow-unknown" } });
    const { body } = await dispatcher.get("workflows/six-step/2", { "accept-language": "zh-CN" });
    expect(body.title).toBe("没有这一版本的办理流程");
  });
});

describe("a long answer", () => {
  const raw = async (path: string, acceptEncoding?: string) =>
    await dispatcher.raw(path, { headers: acceptEncoding === undefined ? {} : { "accept-encoding": acceptEncoding } });

  test("goes out compressed to whoever takes gzip, and says the same", async () => {
    const plain = await raw("workflows/six-step/1");
    const packed = await raw("workflows/six-step/1", "br, gzip;q=0.5");
    expect([plain.headers.get("content-encoding"), packed.headers.get("content-encoding")]).toEqual([null, "gzip"]);
    expect([plain.headers.get("vary"), packed.headers.get("vary")]).toEqual(["accept-encoding", "accept-encoding"]);
    expect(packed.headers.get("etag")).toBe(plain.headers.get("etag"));
    const text = await plain.text();
    const bytes = await packed.arrayBuffer();
    expect(bytes.byteLength).toBeLessThan(text.length / 2);
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    expect(await new Response(unpacked).text()).toBe(text);
  });

  test("goes out as it is to whoever does not, and so does a short one", async () => {
    for (const accepted of ["br", "gzip;q=0", "identity, *;q=0", ""])
      expect((await raw("definition", accepted)).headers.get("content-encoding")).toBeNull();
    expect((await raw("definition", "*")).headers.get("content-encoding")).toBe("gzip");
    expect((await raw("me", "gzip")).headers.get("content-encoding")).toBeNull();
  });

  test("that is a stream of events is not held back", async () => {
    const stream = await raw("events", "gzip");
    expect(stream.headers.get("content-encoding")).toBeNull();
    await stream.body?.cancel();
  });
});
