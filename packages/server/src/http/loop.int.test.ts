import { fileURLToPath } from "node:url";
import type { DistrictInput } from "@gridloop/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyHost } from "../../test/any-host.js";
import { walked } from "../../test/contract.js";
import { openTown, photo, type Person, type Town } from "../../test/town.js";
import { loadDistrictFile } from "../district-file/index.js";

/**
 * The whole loop of C City's six steps, over HTTP, by Changzhou's own personas: reported with a photo, verified, filed, dispatched,
 * returned, dispatched again, reassigned, late, pressed by timer and by hand, handled, reported back, checked, closed, surveyed.
 */
let town: Town;
const people: Record<string, Person> = {};
const personas = {
  grid: "320402005001-01-full-time",
  street: "tianning-tianning-dispatcher-1",
  handler: "tianning-tianning-urban-management-handler-1",
  head: "tianning-tianning-urban-management-department-leader-1",
  other: "tianning-urban-management-handler-1",
  checker: "tianning-checker-1",
  supervisor: "tianning-supervisor-1",
  leader: "tianning-leader-1",
};
let citizen: Person;
let opened: { id: string; number: string; trackingCode: string };

beforeAll(async () => {
  const loaded = await loadDistrictFile(fileURLToPath(new URL("../../../../examples/districts/changzhou", import.meta.url)));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
  // A Monday morning, before the windows open at nine.
  town = await openTown(await anyHost(), { districts: [loaded.document as DistrictInput], start: "2026-03-02T08:30:00+08:00" });
  citizen = await town.as();
  for (const [name, member] of Object.entries(personas)) people[name] = await town.as(member);
});
afterAll(() => town.stop());

const who = (name: keyof typeof personas): Person => people[name] as Person;

async function act(
  name: keyof typeof personas,
  path: string,
  data: object = {},
): Promise<{ stage: string; step: string; version: number; dueAt: string }> {
  const reply = await who(name).post(`cases/${opened.id}/${path}`, { data });
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return reply.body;
}

/** Those of some on whose desk the case lies. */
async function onDesk(...names: (keyof typeof personas)[]): Promise<string[]> {
  const lists = await Promise.all(names.map((name) => who(name).get("worklist?mine=true")));
  return names.filter((_, index) => lists[index]?.body.rows.some((row: { id: string }) => row.id === opened.id));
}

const tracked = async () => (await citizen.get(`track/${opened.number}?code=${opened.trackingCode}`)).body;

test("a resident reports rubbish with a photo, and is told what happens next", async () => {
  const district = (await citizen.get("")).body;
  expect(district.items).toHaveLength(1107);
  expect(district.forms.map((form: { id: string }) => form.id)).toContain(district.items[0].intakeForm);
  const picture = (await citizen.upload("attachments", photo())).body.id as string;
  const reply = await citizen.post("cases", {
    item: "market-surroundings-exposed-rubbish",
    channel: "mini-program",
    data: {
      description: "菜市场门口垃圾堆了三天",
      photo: [picture],
      location: { text: "小东门桥社区菜市场门口", longitude: 119.9569, latitude: 31.7726 },
      "reply-wanted": "yes",
      "reporter-name": "测试市民",
      "reporter-phone": "13800138000",
    },
  });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  opened = reply.body;
  // Four working hours from nine: noon is a break.
  expect(reply.body.receipt.dueAt).toMatch(/^2026-03-02T/);
  expect((await tracked()).step).toBe("collect");
});

test("the grid member verifies, the street's dispatcher files and dispatches", async () => {
  await town.goTo("2026-03-02T09:30:00+08:00");
  expect(await onDesk("grid", "street", "handler", "head", "leader")).toEqual(["grid", "street"]);
  expect(await act("grid", "actions/verify", { "verified-by": "on-site" })).toMatchObject({ stage: "filing", step: "file" });
  await act("street", "actions/file", { duty: "territorial" });
  await act("street", "actions/dispatch", {});
  expect(await onDesk("grid", "street", "handler", "head", "leader")).toEqual(["handler", "head"]);
  const { body } = await who("handler").get(`cases/${opened.id}`);
  expect(body).toMatchObject({ stage: "handling", responsible: { unit: { id: "tianning-tianning-urban-management" } } });
  expect(body.data).toMatchObject({ "reporter-phone": "13800138000" });
  const chain = body.chains.find((each: { chain: string }) => each.chain === "overdue");
  expect(chain).toMatchObject({ status: "armed", fired: [] });
});

test("the unit returns it with a reason; it is dispatched again, and the bounce is counted", async () => {
  await town.goTo("2026-03-02T10:00:00+08:00");
  expect(await act("handler", "return", { "return-reason": "not-our-area", "return-explanation": "属地在区城管局管养范围" })).toMatchObject(
    { stage: "dispatching" },
  );
  await act("street", "actions/dispatch-again", { "handling-unit": "tianning-tianning-urban-management" });
  expect((await who("street").get(`cases/${opened.id}`)).body).toMatchObject({ returns: 1, stage: "handling" });
});

test("it is reassigned to another unit, and leaves the first one's hands", async () => {
  expect(await act("street", "reassign", { "handling-unit": "tianning-urban-management", "reassign-reason": "区管路段" })).toMatchObject({
    stage: "handling",
  });
  expect((await who("other").get(`cases/${opened.id}`)).body.responsible.unit.id).toBe("tianning-urban-management");
  expect(
    (await who("handler").post(`cases/${opened.id}/actions/dispose`, { data: { "disposal-text": "x", "disposal-result": "solved" } }))
      .status,
  ).toBe(403);
});

test("the deadline passes: the unit is urged by the clock and shown a yellow card", async () => {
  await town.goTo("2026-03-04T18:30:00+08:00");
  const { body } = await who("supervisor").get(`cases/${opened.id}`);
  expect(body.late).toBe(true);
  const chain = body.chains.find((each: { chain: string }) => each.chain === "overdue");
  expect(chain.fired.map((each: { rung: string }) => each.rung)).toEqual(expect.arrayContaining(["urge", "yellow-card"]));
  expect(chain.fired.at(-1).units.map((unit: { id: string }) => unit.id)).toContain("tianning-urban-management");
});

test("the supervisor goes there, by hand; the unit answers", async () => {
  const offered = (await who("supervisor").get(`cases/${opened.id}`)).body.rungs;
  expect(offered).toEqual(expect.arrayContaining([expect.objectContaining({ chain: "overdue", rung: "on-site" })]));
  expect(
    (
      await who("supervisor").post(`cases/${opened.id}/supervise`, {
        chain: "overdue",
        rung: "on-site",
        data: { "supervision-text": "现场督办" },
      })
    ).status,
  ).toBe(200);
  const owed = (await who("other").get(`cases/${opened.id}`)).body.replies;
  const replies = await who("other").post(`cases/${opened.id}/reply`, {
    chain: owed[0].chain,
    rung: owed[0].rung,
    data: { "supervision-reply": "明日上午清运完毕" },
  });
  expect(replies.status, JSON.stringify(replies.body)).toBe(200);
});

test("it is handled late, reported back, checked and closed", async () => {
  await town.goTo("2026-03-05T10:00:00+08:00");
  expect(await act("other", "actions/dispose", { "disposal-text": "垃圾已清运", "disposal-result": "solved" })).toMatchObject({
    step: "report-back",
  });
  await act("street", "actions/report-back", { answer: "已清运,感谢反映" });
  expect(await act("checker", "actions/close", { "checked-by": "on-site" })).toMatchObject({ stage: "closed", status: "closed" });
  expect(await onDesk("street", "other", "checker")).toEqual([]);
  expect((await who("other").get(`cases/${opened.id}`)).body.chains.every((chain: { status: string }) => chain.status === "ended")).toBe(
    true,
  );
  expect(await town.host.timers("changzhou", opened.id)).toEqual([]);
});

test("the resident is asked, and is satisfied; once", async () => {
  expect((await tracked()).survey.form.fields.map((field: { id: string }) => field.id)).toContain("satisfied");
  const answer = { code: opened.trackingCode, data: { solved: "yes", satisfied: "yes" } };
  expect((await citizen.post(`track/${opened.number}/survey`, answer)).body).toMatchObject({ satisfaction: "satisfied" });
  expect(await citizen.post(`track/${opened.number}/survey`, answer)).toMatchObject({ status: 409, body: { code: "survey-answered" } });
});

test("the timeline shows all six outward steps in both languages, and nobody's name or telephone", async () => {
  const { timeline, status } = await tracked();
  expect(status).toBe("closed");
  expect(new Set(timeline.map((entry: { step: { id: string } }) => entry.step.id))).toEqual(
    new Set(["collect", "file", "dispatch", "supervise", "report-back", "close"]),
  );
  for (const entry of timeline) {
    for (const text of [entry.title, entry.step.title, ...(entry.unit ? [entry.unit] : [])]) {
      expect(text, JSON.stringify(entry)).toMatchObject({
        "zh-CN": expect.stringMatching(/\p{Script=Han}/u),
        en: expect.stringMatching(/[A-Za-z]/),
      });
    }
  }
  expect(JSON.stringify(timeline)).not.toMatch(/13800138000|测试市民|handler-1/);
  const times = timeline.map((entry: { at: string }) => entry.at);
  expect(times).toEqual([...times].sort());
});

test("the resident reads the answer that was given to them, and nothing else of what was written", async () => {
  const { timeline } = await tracked();
  const told = timeline.filter((entry: { said?: unknown }) => entry.said !== undefined);
  expect(told).toMatchObject([
    { event: "acted", said: [{ field: "answer", label: { "zh-CN": "答复内容", en: "Answer" }, text: "已清运,感谢反映" }] },
  ]);
  expect(JSON.stringify(timeline)).not.toMatch(/垃圾已清运|明日上午清运完毕|菜市场门口/);
  expect(
    (await who("checker").get(`cases/${opened.id}/timeline`)).body.timeline.filter((entry: { said?: unknown }) => entry.said),
  ).toMatchObject([{ said: told[0].said }]);
});

test("the evidence holds", async () => {
  const { verifyChain } = await import("@gridloop/core");
  expect(verifyChain(await town.host.events("changzhou", opened.id))).toMatchObject({ ok: true });
});

test("a resident may take a report back before it is dispatched", async () => {
  const { body } = await citizen.post("cases", {
    item: "market-surroundings-exposed-rubbish",
    channel: "app",
    data: { description: "误报", location: { text: "小东门桥社区" } },
  });
  const seen = (await citizen.get(`track/${body.number}?code=${body.trackingCode}`)).body;
  expect(seen.actions.map((action: { id: string }) => action.id)).toEqual(["withdraw"]);
  const taken = await citizen.post(`track/${body.number}/actions/withdraw`, { code: body.trackingCode });
  expect(taken.body).toMatchObject({ status: "closed" });
  expect((await citizen.post(`track/${body.number}/actions/verify`, { code: body.trackingCode })).status).toBe(409);
});

test("whose report is not taken up reads why, in both languages", async () => {
  const { body } = await citizen.post("cases", {
    item: "market-surroundings-exposed-rubbish",
    channel: "app",
    data: { description: "昨天已经报过", location: { text: "小东门桥社区" } },
  });
  const refusal = { "reject-reason": "duplicate", "reject-explanation": "此件昨日已受理，正在办理。" };
  const [verified, rejected] = [
    await who("street").post(`cases/${body.id}/actions/verify`, { data: { "verified-by": "platform" } }),
    await who("street").post(`cases/${body.id}/actions/reject`, { data: refusal }),
  ];
  expect(rejected.status, JSON.stringify([verified.body, rejected.body])).toBe(200);
  const { timeline } = (await citizen.get(`track/${body.number}?code=${body.trackingCode}`)).body;
  expect(timeline.at(-1).said).toEqual([
    { field: "reject-reason", label: { "zh-CN": "原因", en: "Reason" }, text: { "zh-CN": "重复上报", en: "Reported before" } },
    { field: "reject-explanation", label: { "zh-CN": "告知内容", en: "Explanation" }, text: "此件昨日已受理，正在办理。" },
  ]);
});

test("the walk touched the interface's main routes, each answer as the contract says", () => {
  for (const route of [
    "readDistrict",
    "uploadAttachment",
    "openCase",
    "readCase",
    "takeAction",
    "returnCase",
    "reassignCase",
    "superviseCase",
    "replyToCase",
    "trackCase",
    "answerSurvey",
  ] as const) {
    expect(walked).toContain(route);
  }
});
