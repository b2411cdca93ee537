import { readFile } from "node:fs/promises";
import { checkDistrict } from "@gridloop/core/check";
import { compileDistrict, type CompiledDistrict } from "@gridloop/core/case";
import type { District } from "@gridloop/core/definition";
import { createOrganisation, checkTeams, findUnit, type Organisation } from "@gridloop/core/routing";
import { beforeAll, describe, expect, test } from "vitest";
import { CaseStory, citizen } from "../../../packages/core/src/testing/case-story.js";
import { loadDistrictFile } from "../../../packages/server/src/district-file/index.js";
// @ts-expect-error the generator is plain JavaScript
import { generate } from "./generate.mjs";

const folder = new URL(".", import.meta.url);
let district: District;
let organisation: Organisation;
let compiled: CompiledDistrict;

beforeAll(async () => {
  const loaded = await loadDistrictFile(folder.pathname);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 5), undefined, 2));
  district = loaded.district;
  organisation = createOrganisation(district);
  compiled = compileDistrict(district);
});

const grids = (): District["units"] => district.units.filter(({ level }) => level === "grid");
const areas = ["tianning", "zhonglou", "xinbei", "wujin", "jintan", "liyang"];

describe("the files of Changzhou", () => {
  test("are what the generator writes, byte for byte", async () => {
    const files = (await generate()) as Record<string, string>;
    for (const [name, content] of Object.entries(files)) expect(await readFile(new URL(name, folder), "utf8"), name).toBe(content);
  });
});

describe("the definition of Changzhou", () => {
  test("holds together", () => {
    expect(checkDistrict(district).map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
  });
});

describe("the organisation of Changzhou", () => {
  test("has 6,298 grids: 4,982 base and 1,316 dedicated (CZ-4)", () => {
    const kinds = grids().map(({ grid }) => grid?.kind);
    expect(kinds.filter((kind) => kind === "base")).toHaveLength(4982);
    expect(kinds.filter((kind) => kind === "dedicated")).toHaveLength(1316);
    expect(kinds).toHaveLength(6298);
  });

  test("has six areas of today and five grid service centres (CZ-3)", () => {
    expect(district.units.filter(({ level }) => level === "district").map(({ id }) => id)).toEqual(areas);
    const centres = district.units.filter(({ kind, parent }) => kind === "centre" && areas.includes(parent ?? ""));
    expect(centres.map(({ parent }) => parent)).toEqual(areas.slice(0, 5));
  });

  test("has about forty departments at city level (CZ-8, CZ-25)", () => {
    const departments = district.units.filter(({ parent, kind }) => parent === "cz" && kind === "department");
    expect(departments.length).toBeGreaterThanOrEqual(40);
    expect(departments.length).toBeLessThan(45);
  });

  test("has a community of its own above every grid, and a street and an area above that (CZ-2)", () => {
    for (const { id } of grids()) {
      const levels = organisation.ancestors(id).map((unit) => organisation.unit(unit)?.level);
      expect(levels).toEqual(["grid", "community", "street", "district", "city"]);
    }
  });

  test("has a police code of its own on every grid (CZ-6)", () => {
    expect(new Set(grids().map(({ grid }) => grid?.policeCode)).size).toBe(6298);
  });

  test("draws base grids around residents' and villagers' committees, dedicated ones around institutions (CZ-5)", () => {
    const settings = new Set(grids().map(({ grid }) => grid?.setting ?? grid?.institution));
    expect([...settings].sort()).toEqual(["agency", "firm", "hospital", "school", "urban", "village"]);
  });

  test("says of everything made up that it is", () => {
    expect(grids().every(({ synthetic }) => synthetic)).toBe(true);
    expect(district.members.every(({ synthetic }) => synthetic)).toBe(true);
    expect(district.catalogue.every(({ synthetic }) => synthetic)).toBe(true);
  });

  test("places every grid within the city's bounds", () => {
    for (const { longitude = 0, latitude = 0 } of grids()) {
      expect(longitude > 119.1 && longitude < 120.25).toBe(true);
      expect(latitude > 31.1 && latitude < 32.1).toBe(true);
    }
  });

  test("has whole teams in Tianning, 4+X, 3+X and 2+X, and a head in every grid (CZ-12 to CZ-14)", () => {
    const gaps = checkTeams(organisation, district.teamRules, "2026-06-01");
    expect(gaps.filter(({ grid }) => grid.startsWith("320402"))).toEqual([]);
    expect(gaps.filter(({ role }) => role === "grid-head")).toEqual([]);
  });
});

describe("the catalogue of Changzhou", () => {
  test("has 1,107 matters in nine classes, each class sixty and more (CZ-8)", () => {
    expect(district.catalogue).toHaveLength(1107);
    expect(district.classes).toHaveLength(9);
    for (const { id } of district.classes ?? [])
      expect(district.catalogue.filter((item) => item.class === id).length).toBeGreaterThanOrEqual(60);
  });

  test("calls no two matters the same in either language", () => {
    for (const locale of ["zh-CN", "en"] as const) expect(new Set(district.catalogue.map(({ title }) => title?.[locale])).size).toBe(1107);
  });

  test("finds the owner of every matter in every area, staffed with handlers", () => {
    for (const area of areas) {
      const place = district.units.find(({ level, id }) => level === "grid" && organisation.covers(area, id))?.id ?? "";
      for (const item of district.catalogue) {
        const found = findUnit({ owner: true }, { organisation, place, item });
        const unit = "unit" in found ? found.unit : "";
        expect(organisation.unit(unit)?.function, `${item.id} in ${area}`).toBe(item.owner?.function);
        expect(organisation.holders("handler", unit, "2026-06-01").length).toBeGreaterThan(0);
      }
    }
  });

  test("has the matters everybody asks for by their plain names", () => {
    const titles = (id: string): object | undefined => district.catalogue.find((item) => item.id === id)?.title;
    expect(titles("exposed-rubbish")).toEqual({ "zh-CN": "暴露垃圾", en: "Exposed rubbish" });
    expect(titles("missing-manhole-cover")).toEqual({ "zh-CN": "井盖缺失", en: "Missing manhole cover" });
  });

  test("says in both languages when to file and when to close", () => {
    for (const { id, filing, closing } of district.catalogue)
      for (const text of [filing, closing]) expect(text?.["zh-CN"] && text.en, id).toBeTruthy();
  });

  test("counts a missing manhole cover in elapsed hours, planting from its season, illegal building by milestones", () => {
    const limits = (id: string): object | undefined => district.catalogue.find((item) => item.id === id)?.limits;
    expect(limits("missing-manhole-cover")).toMatchObject({ "handle-in-time": { amount: 2, unit: "elapsed-hours" } });
    expect(limits("exposed-rubbish")).toMatchObject({ "handle-in-time": { amount: 4, unit: "working-hours" } });
    expect(limits("street-tree-dead")).toMatchObject({
      "handle-in-time": { amount: 15, unit: "working-days", startsInSeason: "planting" },
    });
    expect(limits("illegal-building-under-way")).toMatchObject({
      "stop-in-time": { amount: 4, unit: "working-hours" },
      "fine-in-time": { amount: 7, unit: "working-days" },
      "handle-in-time": { amount: 20, unit: "working-days" },
    });
  });
});

describe("the six-step loop of Changzhou", () => {
  const MONDAY = "2026-03-02T09:00:00+08:00";
  const somewhere = "320402109201-01";
  const report = { description: "情况描述", location: { text: "门前", unit: somewhere } };
  const filed = (item: string): CaseStory =>
    new CaseStory(compiled, MONDAY)
      .open(item, report)
      .act("tianning-dispatcher-1", "verify", { "verified-by": "telephone" })
      .act("tianning-dispatcher-1", "file", { duty: "functional" });
  const handled = (story: CaseStory, by: string): CaseStory =>
    story.act(by, "dispose", { "disposal-text": "已处理完毕", "disposal-result": "solved" });
  const closed = (story: CaseStory): CaseStory =>
    story
      .act("tianning-dispatcher-1", "report-back", { answer: "已处理，谢谢您的反映" })
      .act("tianning-checker-1", "close", { "checked-by": "photo" });

  test("shows six outward steps (CZ-22)", () => {
    expect(district.workflows[0]?.steps?.map(({ title }) => title?.["zh-CN"])).toEqual([
      "采集上报",
      "核实立案",
      "分流交办",
      "督查督办",
      "结果反馈",
      "核查结案",
    ]);
  });

  test("is walked to close by the personas for a matter of every owner there is, reported in Tianning", () => {
    const personas = district.demo?.personas ?? [];
    const handlers = personas.filter((id) => id.endsWith("handler-1"));
    const byOwner = new Map(district.catalogue.map((item) => [JSON.stringify(item.owner), item]));
    expect(byOwner.size).toBeGreaterThan(30);
    for (const item of byOwner.values()) {
      const story = filed(item.id).act("tianning-dispatcher-1", "dispatch");
      expect(story.state, item.id).toMatchObject({ stage: "handling", responsible: { role: "handler" } });
      const by = handlers.find((id) => story.try({ type: "note", data: { note: "已接收" } }, id).ok) ?? "nobody";
      expect(closed(handled(story, by)).state, item.id).toMatchObject({ stage: "closed", outcome: "solved", timers: {} });
    }
  });

  test("lets the catalogue decide who is in charge, and the dispatcher decide otherwise", () => {
    const byCatalogue = filed("carriageway-damaged").act("tianning-dispatcher-1", "dispatch");
    expect(byCatalogue.state.responsible.unit).toBe("tianning-urban-management");
    const chosen = filed("carriageway-damaged").act("tianning-dispatcher-1", "dispatch", { "handling-unit": "tianning-transport" });
    expect(chosen.state.responsible.unit).toBe("tianning-transport");
  });

  test("settles small matters in the grid (CZ-30)", () => {
    const story = filed("exposed-rubbish").act("tianning-dispatcher-1", "settle-in-grid");
    expect(story.state.responsible).toEqual({ unit: somewhere, role: "grid-head" });
    expect(closed(handled(story, `${somewhere}-head`)).state.outcome).toBe("solved");
  });

  test("names four units at once for an emergency, and the owner leads", () => {
    const story = filed("gas-leak").act("tianning-dispatcher-1", "dispatch-urgently");
    expect(Object.values(story.state.tickets).map(({ unit, part }) => `${part} ${unit}`)).toEqual([
      "lead cz-gas-supply",
      "assist tianning-emergency",
      "assist tianning-public-security",
      "assist tianning-fire-rescue",
      "assist tianning-health",
    ]);
    expect(story.state.urgent).toBe(true);
    expect(story.due("urgent-in-time")).toBe("2026-03-02T11:00:00+08:00");
    story.do("cz-handler-1", { type: "answer-ticket", ticket: "t1", data: { "ticket-text": "阀门已关闭" } });
    expect(closed(handled(story, "cz-handler-1")).state.outcome).toBe("solved");
  });

  test("wants a reason for a return, and after it a unit named by hand", () => {
    const story = filed("carriageway-damaged").act("tianning-dispatcher-1", "dispatch");
    expect(story.try({ type: "act", action: "return", data: {} }, "tianning-handler-1")).toMatchObject({ code: "form-invalid" });
    story.act("tianning-handler-1", "return", { "return-reason": "not-our-duty", "return-explanation": "属于公路段" });
    expect(story.state).toMatchObject({ stage: "dispatching", returns: 1 });
    expect(story.try({ type: "act", action: "dispatch", data: {} }, "tianning-dispatcher-1")).toMatchObject({ code: "action-unavailable" });
    story.act("tianning-dispatcher-1", "dispatch-again", { "handling-unit": "tianning-transport" });
    expect(story.state.responsible.unit).toBe("tianning-transport");
  });

  test("reassigns within the stage, keeping the deadline", () => {
    const story = filed("carriageway-damaged").act("tianning-dispatcher-1", "dispatch");
    const due = story.due("handle-in-time");
    story
      .at("2026-03-03T10:00:00+08:00")
      .act("tianning-dispatcher-1", "reassign", { "handling-unit": "tianning-transport", "reassign-reason": "公路归交通管养" });
    expect(story.state).toMatchObject({ stage: "handling", responsible: { unit: "tianning-transport" } });
    expect(story.due("handle-in-time")).toBe(due);
  });

  test("sends what failed the check back to who did it", () => {
    const story = handled(filed("carriageway-damaged").act("tianning-dispatcher-1", "dispatch"), "tianning-handler-1");
    story
      .act("tianning-dispatcher-1", "report-back", { answer: "已修复" })
      .act("tianning-checker-1", "redo", { "redo-reason": "修补不平整" });
    expect(story.state).toMatchObject({ stage: "handling", responsible: { unit: "tianning-urban-management" } });
  });

  test("reopens once when the citizen is dissatisfied, with the full time, under supervision", () => {
    const story = closed(handled(filed("carriageway-damaged").act("tianning-dispatcher-1", "dispatch"), "tianning-handler-1"));
    story.at("2026-03-05T10:00:00+08:00").do(citizen, { type: "survey", data: { solved: "no", satisfied: "no" } });
    expect(story.state).toMatchObject({ stage: "handling", reopenings: 1, responsible: { unit: "tianning-urban-management" } });
    expect(story.due("handle-in-time")).toBe("2026-03-12T10:00:00+08:00");
    expect(story.rungs).toEqual(["supervise"]);
  });

  test("presses an overdue handler rung by rung: warned before, urged when due, carded after", () => {
    const story = filed("carriageway-damaged").act("tianning-dispatcher-1", "dispatch");
    for (const day of ["09", "10", "11", "12", "13", "16", "17", "18", "19", "20", "23", "24"])
      story.at(`2026-03-${day}T18:00:00+08:00`).fireDue();
    expect(story.events.flatMap((event) => (event.type === "rung-fired" && event.chain === "overdue" ? [event.rung] : []))).toEqual([
      "warn",
      "urge",
      "yellow-card",
      "red-card",
      "supervise",
      "dispatch-meeting",
    ]);
  });

  test("counts milestones of illegal building apart from the whole", () => {
    const story = filed("illegal-building-under-way").act("tianning-dispatcher-1", "dispatch");
    expect(story.due("stop-in-time")).toBe("2026-03-02T15:00:00+08:00");
    story.act("tianning-handler-1", "order-stop", { "order-text": "责令停止施工" });
    expect(story.state.deadlines["stop-in-time/case"]).toMatchObject({ status: "met", late: false });
    expect(story.state).toMatchObject({ stage: "handling" });
    expect(story.state.deadlines["fine-in-time/case"]?.status).toBe("running");
  });
});
