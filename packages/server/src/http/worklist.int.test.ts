import type { DistrictInput } from "@gridloop/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anyHost } from "../../test/any-host.js";
import { openTown, otherDistrict, type Person, type Town } from "../../test/town.js";
import { smallDistrict } from "../../../core/src/testing/small-district.js";

let town: Town;
let citizen: Person;
let dispatcher: Person;
let handler: Person;
let supervisor: Person;

/** The small district, whose addresses are nobody's secret here. */
function district(): DistrictInput {
  const written = smallDistrict();
  const address = written.workflows?.[0]?.forms?.[0]?.fields.find((field) => field.id === "address");
  if (address) address.personal = "none";
  return written;
}

beforeAll(async () => {
  town = await openTown(await anyHost(), { districts: [district(), otherDistrict()] });
  [citizen, dispatcher, handler] = [await town.as(), await town.as("qian"), await town.as("sun")];
  supervisor = await town.as("zhou");
});
afterAll(() => town.stop());

async function report(data: object = {}): Promise<{ id: string; number: string; trackingCode: string }> {
  const given = { description: "菜市场后面有一堆垃圾", grid: "liuyuan-1", phone: "13800138000", ...data };
  return (await citizen.post("cases", { item: "exposed-rubbish", channel: "mini-program", data: given })).body;
}

async function dispatched(data: object = {}): Promise<{ id: string; number: string; trackingCode: string }> {
  const opened = await report(data);
  await dispatcher.post(`cases/${opened.id}/actions/file`);
  await dispatcher.post(`cases/${opened.id}/actions/dispatch`, { data: { "handling-unit": "east-urban-management" } });
  return opened;
}

/** A case whose time for handling runs. */
async function accepted(): Promise<string> {
  const { id } = await dispatched();
  expect((await handler.post(`cases/${id}/actions/accept`)).status).toBe(200);
  return id;
}

const rowOf = async (person: Person, id: string, query = "") =>
  (await person.get(`worklist?limit=200&${query}`)).body.rows.find((row: { id: string }) => row.id === id);

describe("a row of the worklist", () => {
  test("says where the matter is, what was told of it on one line, and how often it was sent back", async () => {
    const { id } = await dispatched({ description: "  菜市场后面\n\n有一堆垃圾 ", address: "柳园路 3 号\n东门" });
    await handler.post(`cases/${id}/return`, { data: { reason: "不属本单位职责" } });
    expect(await rowOf(dispatcher, id)).toMatchObject({
      place: { unit: { id: "liuyuan-1", title: { "zh-CN": "柳园第一网格", en: "Liuyuan Grid 1" } }, address: "柳园路 3 号 东门" },
      summary: "菜市场后面 有一堆垃圾",
      returns: 1,
    });
  });

  test("cuts a long story at 120 characters and no character in two", async () => {
    const { id } = await report({ description: "😀".repeat(300) });
    const { summary } = await rowOf(dispatcher, id);
    expect([...summary]).toHaveLength(120);
    expect(summary).toBe("😀".repeat(119) + "…");
    const { id: exact } = await report({ description: "垃".repeat(120) });
    expect((await rowOf(dispatcher, exact)).summary).toBe("垃".repeat(120));
  });

  test("has no address where none was told, and none where addresses are personal", async () => {
    const { id } = await report();
    expect((await rowOf(dispatcher, id)).place).not.toHaveProperty("address");
    const other = await town.as(undefined, "fenghuang");
    const data = { description: "路灯不亮", grid: "liuyuan-1", address: "柳园路 9 号" };
    const opened = (await other.post("cases", { item: "exposed-rubbish", channel: "mini-program", data })).body;
    const row = await rowOf(await town.as("qian", "fenghuang"), opened.id);
    expect(row.place).not.toHaveProperty("address");
    expect(row.summary).toBe("路灯不亮");
  });

  test("is found by the names of its place and of all it lies in", async () => {
    const { id } = await report();
    for (const q of ["柳园社区", "河西街道柳园社区柳园第一网格", "Hexi Street", "liuyuan grid 1 菜市场"])
      expect(await rowOf(dispatcher, id, `q=${encodeURIComponent(q)}`), q).toMatchObject({ id });
    expect(await rowOf(dispatcher, id, `q=${encodeURIComponent("柳园第二网格")}`)).toBeUndefined();
  });
});

describe("the worklist", () => {
  test("says what the time is, as a case and its tracking do", async () => {
    const { id, number, trackingCode } = await report();
    const now = "2026-03-02T09:00:00+08:00";
    expect((await dispatcher.get("worklist")).body.at).toBe(now);
    expect((await dispatcher.get(`cases/${id}`)).body.at).toBe(now);
    expect((await citizen.get(`track/${number}?code=${trackingCode}`)).body.at).toBe(now);
  });

  test("is narrowed to what is due before an instant, and to what somebody stopped", async () => {
    const { id } = await dispatched();
    const { dueAt } = await rowOf(handler, id);
    const before = (instant: string) => rowOf(handler, id, `dueBefore=${encodeURIComponent(instant)}`);
    expect(await before(dueAt)).toBeUndefined();
    expect(await before("2026-12-31T00:00:00Z")).toMatchObject({ id });
    expect(await rowOf(handler, id, "held=true")).toBeUndefined();
    expect((await handler.post(`cases/${id}/hold`)).status).toBe(200);
    expect(await rowOf(handler, id, "held=true")).toMatchObject({ id, held: true });
    expect(await rowOf(handler, id, "held=false")).toBeUndefined();
    for (const query of ["dueBefore=tomorrow", "dueBefore=2026-03-02", "held=yes"])
      expect(await handler.get(`worklist?${query}`)).toMatchObject({ status: 422, body: { code: "query-invalid" } });
  });
});

describe("the counts beside the lists", () => {
  test("are those of the lists", async () => {
    await accepted();
    for (const person of [handler, supervisor, await town.as("li")]) {
      const { body } = await person.get("worklist/counts");
      const length = async (query: string) => (await person.get(`worklist?limit=200&${query}`)).body.rows.length;
      const soon = `late=false&dueBefore=${encodeURIComponent(body.soonBefore)}`;
      expect(body).toEqual({
        at: "2026-03-02T09:00:00+08:00",
        soonBefore: "2026-03-03T09:00:00+08:00",
        most: 100,
        mine: {
          open: await length("mine=true&status=open"),
          late: await length("mine=true&status=open&late=true"),
          soon: await length(`mine=true&${soon}`),
          approving: await length("approving=true"),
        },
        all: {
          open: await length("status=open"),
          late: await length("status=open&late=true"),
          soon: await length(soon),
          held: await length("status=open&held=true"),
          closed: await length("status=closed"),
        },
      });
    }
    const { body } = await handler.get("worklist/counts");
    expect(body.all.open).toBeGreaterThan(0);
    expect(body.mine.soon).toBeGreaterThan(0);
    expect(body.all.held).toBe(1);
  });
});

describe("what waits for a move of one's own", () => {
  const mine = async (person: Person, id: string) => (await rowOf(person, id, "mine=true")) !== undefined;

  test("moves from desk to desk with the case, and is nobody's once it is closed", async () => {
    const { id } = await report();
    const desks = async () => [await mine(dispatcher, id), await mine(handler, id), await mine(supervisor, id)];
    expect(await desks()).toEqual([true, false, false]);
    await dispatcher.post(`cases/${id}/actions/file`);
    await dispatcher.post(`cases/${id}/actions/dispatch`, { data: { "handling-unit": "east-urban-management" } });
    expect(await desks()).toEqual([false, true, false]);
    await handler.post(`cases/${id}/return`, { data: { reason: "不属本单位职责" } });
    expect(await desks()).toEqual([true, false, false]);
    const { id: answered } = await report();
    expect((await dispatcher.post(`cases/${answered}/actions/answer-directly`, { data: { answer: "已告知" } })).status).toBe(200);
    expect(await mine(dispatcher, answered)).toBe(false);
  });

  test("is an answer owed by another unit, until it is given", async () => {
    const { id } = await report();
    await dispatcher.post(`cases/${id}/actions/file`);
    const units = { "handling-unit": "east-urban-management", "assisting-units": ["east-water"] };
    await dispatcher.post(`cases/${id}/actions/dispatch`, { data: units });
    const water = await town.as("li");
    expect(await mine(water, id)).toBe(false);
    await handler.post(`cases/${id}/actions/accept`);
    expect([await mine(handler, id), await mine(water, id)]).toEqual([true, true]);
    const [owed] = (await water.get(`cases/${id}`)).body.replies;
    expect((await water.post(`cases/${id}/reply`, { ticket: owed.ticket, data: { reply: "已疏通" } })).status).toBe(200);
    expect([await mine(handler, id), await mine(water, id)]).toEqual([true, false]);
  });
});

describe("a case under supervision", () => {
  const overdue = async (person: Person, id: string) =>
    (await person.get(`cases/${id}`)).body.chains.find((each: { chain: string }) => each.chain === "overdue");

  test("says which rung comes next and when, by which rule the others fired and whom they pressed", async () => {
    const id = await accepted();
    const before = await rowOf(handler, id);
    const armed = await overdue(supervisor, id);
    expect(armed.fired).toEqual([]);
    expect(armed.next).toMatchObject({ measure: expect.any(String), at: expect.stringMatching(/\+08:00$/) });

    await town.goTo(new Date(Date.parse(before.dueAt) + 60_000).toISOString());
    const late = await overdue(supervisor, id);
    expect(late.fired.at(-1)).toMatchObject({
      rung: "yellow-card",
      at: before.dueAt,
      rule: "six-step@1/overdue/yellow-card",
      byHand: false,
      press: [
        {
          unit: { id: "east-urban-management", title: { "zh-CN": "城东区城市管理局", en: "East District Urban Management" } },
          role: { id: "handler", title: { "zh-CN": "承办人", en: "Handler" } },
        },
      ],
    });
    expect(late.next).toEqual({
      rung: "on-site",
      title: { "zh-CN": "现场督办", en: "On-site supervision" },
      measure: "on-site",
      at: null,
    });

    expect((await supervisor.post(`cases/${id}/supervise`, { chain: "overdue", rung: "on-site" })).status).toBe(200);
    const pressed = await overdue(supervisor, id);
    expect(pressed.fired.at(-1)).toMatchObject({ rung: "on-site", byHand: true, rule: "six-step@1/overdue/on-site" });
    expect(pressed).not.toHaveProperty("next");
    expect((await handler.get("worklist/counts")).body.mine.late).toBeGreaterThan(0);
  });

  test("whose clock stands names the next rung without an instant", async () => {
    const id = await accepted();
    expect((await overdue(handler, id)).next.at).not.toBeNull();
    await handler.post(`cases/${id}/hold`);
    expect((await overdue(handler, id)).next).toMatchObject({ rung: expect.any(String), at: null });
  });
});

test("an action says where it leads, and the timeline which way the case went", async () => {
  const { id } = await dispatched();
  const { actions } = (await dispatcher.get(`cases/${id}`)).body;
  expect(actions.length).toBeGreaterThan(0);
  const { workflow } = (await dispatcher.get("workflows/six-step/1")).body;
  const stageOf = (stage: string) => workflow.lifecycle.stages.find((each: { id: string }) => each.id === stage);
  for (const action of actions) expect(action.toTitle).toEqual(stageOf(action.to).title);
  const { timeline } = (await dispatcher.get(`cases/${id}/timeline`)).body;
  const way = timeline
    .filter((entry: { event: string }) => ["opened", "acted"].includes(entry.event))
    .map(({ details }: { details: Record<string, unknown> }) => [details["from"], details["action"], details["stage"]]);
  expect(way[0]).toEqual([undefined, undefined, workflow.lifecycle.initial]);
  for (const [from, action, stage] of way.slice(1))
    expect(stageOf(from).actions.find((each: { id: string }) => each.id === action).to).toBe(stage);
});
