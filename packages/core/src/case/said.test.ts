import { describe, expect, test } from "vitest";
import type { DistrictInput } from "../definition/index.js";
import { CaseStory, citizen } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import type { Said } from "./said.js";
import { timelineOf, type Audience } from "./timeline.js";

type FieldInput = NonNullable<NonNullable<DistrictInput["workflows"]>[number]["forms"]>[number]["fields"][number];

const both = { "zh-CN": "某", en: "Some" };

/** The small district, with these fields in a form: in place of those of the same id, the others added. */
function districtAsking(form: string, ...fields: FieldInput[]): DistrictInput {
  const district = structuredClone(smallDistrict());
  const found = district.workflows[0]?.forms?.find(({ id }) => id === form);
  if (!found) throw new Error(`no form ${form}`);
  found.fields = [...found.fields.filter(({ id }) => fields.every((field) => field.id !== id)), ...fields];
  return district;
}

const answer: FieldInput = {
  id: "answer",
  type: "textarea",
  label: { "zh-CN": "答复", en: "Answer" },
  personal: "none",
  toReporter: true,
};

const reported = (district: DistrictInput): CaseStory =>
  new CaseStory(district, "2026-02-02T09:00:00+08:00").open("exposed-rubbish", { description: "垃圾堆在楼道口", grid: "liuyuan-1" });

const handled = (district: DistrictInput): CaseStory =>
  reported(district).act("qian", "file").act("qian", "dispatch", { "handling-unit": "east-urban-management" }).act("sun", "accept");

const said = ({ district, state, events }: CaseStory, audience: Audience = "citizen"): Said[] =>
  timelineOf(district, state, events, audience).flatMap((entry) => entry.said ?? []);

describe("what is written for whoever reported", () => {
  test("stands in the timeline as it was written, where the district says so", () => {
    const text = "已安排清运。\n如有反复，请随时反映。";
    const told = reported(districtAsking("answer", answer)).act("qian", "answer-directly", { answer: text });
    const expected = [{ field: "answer", label: { "zh-CN": "答复", en: "Answer" }, text }];
    expect(said(told)).toEqual(expected);
    expect(said(told, "member")).toEqual(expected);
  });

  test("and nowhere else", () => {
    const told = reported(smallDistrict()).act("qian", "answer-directly", { answer: "已安排清运" });
    expect(said(told)).toEqual([]);
    expect(JSON.stringify(timelineOf(told.district, told.state, told.events, "citizen"))).not.toContain("已安排清运");
  });

  test("is nothing where a field was left empty", () => {
    expect(said(reported(districtAsking("answer", answer)).act("qian", "answer-directly", { answer: "" }))).toEqual([]);
  });

  test("is told by its titles where it was chosen, in both languages, and dates as each writes them", () => {
    const option = (id: string, zh: string, en: string) => ({ id, title: { "zh-CN": zh, en } });
    const district = districtAsking(
      "answer",
      answer,
      {
        id: "why",
        type: "checkboxes",
        label: both,
        toReporter: true,
        options: [option("a", "重复", "Reported before"), option("b", "无此事", "Not found")],
      },
      { id: "by-whom", type: "unit", label: both, toReporter: true, units: { level: ["district"], anywhere: true } },
      { id: "until", type: "date", label: both, toReporter: true },
      { id: "meeting", type: "datetime", label: both, toReporter: true },
      { id: "days", type: "number", label: both, toReporter: true },
    );
    const data = {
      answer: "好",
      why: ["a", "b"],
      "by-whom": "east-water",
      until: "2026-03-05",
      meeting: "2026-03-05T17:00:00+08:00",
      days: 3,
    };
    expect(said(reported(district).act("qian", "answer-directly", data)).map(({ text }) => text)).toEqual([
      "好",
      { "zh-CN": "重复、无此事", en: "Reported before, Not found" },
      { "zh-CN": "城东区水务局", en: "East District Water Affairs" },
      { "zh-CN": "2026年3月5日", en: "5 March 2026" },
      { "zh-CN": "2026年3月5日 17:00", en: "5 March 2026, 17:00" },
      "3",
    ]);
  });

  test("is never personal, even in a district that no check has seen", () => {
    const mark = (personal: "ordinary" | "sensitive"): FieldInput => ({ ...answer, personal });
    for (const personal of ["ordinary", "sensitive"] as const) {
      const told = reported(districtAsking("answer", mark(personal))).act("qian", "answer-directly", { answer: "请联系张三" });
      expect(timelineOf(told.district, told.state, told.events, "citizen").some((entry) => "said" in entry)).toBe(false);
      expect(JSON.stringify(timelineOf(told.district, told.state, told.events, "citizen"))).not.toContain("张三");
    }
  });

  test("is not what they wrote themselves", () => {
    const description: FieldInput = { id: "description", type: "textarea", label: both, toReporter: true };
    expect(said(reported(districtAsking("intake", description)))).toEqual([]);
    const district = districtAsking("survey", { id: "comment", type: "textarea", label: both, toReporter: true });
    const closed = reported(district).act("qian", "answer-directly", { answer: "已清运" });
    closed.do(citizen, { type: "survey", data: { satisfied: "yes", comment: "好" } });
    expect(said(closed)).toEqual([]);
  });
});

describe("what is done beside the way", () => {
  test("is told the citizen too where something was written for them with it", () => {
    const district = districtAsking("ticket-reply", { ...answer, id: "reply", label: { "zh-CN": "办理情况", en: "What was done" } });
    const told = handled(district).do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } });
    expect(timelineOf(told.district, told.state, told.events, "citizen").at(-1)).toMatchObject({
      kind: "ticket-answered",
      said: [{ field: "reply", text: "已清运" }],
    });
  });

  test("a reply to supervision, a note and a hold among it", () => {
    const district = districtAsking("ticket-reply", { ...answer, id: "reply" });
    const workflow = district.workflows[0];
    workflow?.forms?.push({ id: "word", fields: [{ ...answer, id: "word" }] });
    for (const name of ["note", "hold", "supervise"] as const) Object.assign(workflow?.operations?.[name] ?? {}, { form: "word" });
    const told = handled(district)
      .do("wu", { type: "supervise", chain: "overdue", rung: "on-site", data: { word: "正在督办" } })
      .do("sun", { type: "answer-rung", chain: "overdue", rung: "on-site", subject: "case", data: { reply: "明日完成" } })
      .do("sun", { type: "note", data: { word: "正在调配车辆" } })
      .do("sun", { type: "hold", data: { word: "因大雪暂缓" } });
    expect(said(told).map(({ text }) => text)).toEqual(["正在督办", "明日完成", "正在调配车辆", "因大雪暂缓"]);
  });
});
