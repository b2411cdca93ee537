import { describe, expect, test } from "vitest";
import type { Unit } from "../definition/organisation.js";
import { findAreas, type AreaSearch } from "./find-areas.js";
import { createOrganisation } from "./organisation.js";

const unit = (id: string, level: string, parent: string | undefined, zhCn: string, en: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, level, title: { "zh-CN": zhCn, en } },
  ...(parent === undefined ? {} : { parent }),
  ...more,
});
const units: Unit[] = [
  unit("city", "city", undefined, "常州市", "Changzhou"),
  unit("tianning", "district", "city", "天宁区", "Tianning District"),
  // Listed before the street it lies in: the district's order is not the tree's.
  unit("xdmq-1", "grid", "xdmq", "小东门桥社区第1网格", "Xiaodongmen Bridge Grid 1", { longitude: 119.97, latitude: 31.78 }),
  unit("xdmq-12", "grid", "xdmq", "小东门桥社区第12网格", "Xiaodongmen Bridge Grid 12", { longitude: 119.98, latitude: 31.78 }),
  unit("tianning-street", "street", "tianning", "天宁街道", "Tianning Sub-district"),
  unit("xdmq", "community", "tianning-street", "小东门桥社区", "Xiaodongmen Bridge Community"),
  unit("wujin", "district", "city", "武进区", "Wujin District"),
  unit("hutang", "street", "wujin", "湖塘街道", "Hutang Sub-district"),
  unit("hutang-tianning", "grid", "hutang", "天宁路网格", "Tianning Road Grid", { longitude: 120.2, latitude: 31.78, to: "2025-12-31" }),
  { id: "hutang-water", kind: "department", function: "water", parent: "hutang", title: { "zh-CN": "湖塘水务站" } },
];
const levels = ["city", "district", "street", "community", "grid"].map((id) => ({ id }));
const organisation = createOrganisation({ levels, units, members: [] });
const find = (text: string, more: Partial<AreaSearch> = {}) => findAreas(organisation, { text, atMost: 20, ...more });

describe("an area looked for by name", () => {
  test("is found by its own title and by the titles of the areas it lies in, in either language", () => {
    expect(find("小东门桥")).toEqual(["xdmq-1", "xdmq-12"]);
    expect(find("武进")).toEqual(["hutang-tianning"]);
    expect(find("wujin TIANNING")).toEqual(["hutang-tianning"]);
    expect(find("Ｘｉａｏｄｏｎｇｍｅｎ")).toEqual(["xdmq-1", "xdmq-12"]);
  });
  test("has every word in some title of its path", () => {
    expect(find("天宁区 第12")).toEqual(["xdmq-12"]);
    expect(find("天宁区 湖塘")).toEqual([]);
    expect(find("wujin district 小东门")).toEqual([]);
  });
  test("is found by a run of names without white space, whole or shortened", () => {
    expect(find("天宁街道小东门桥")).toEqual(["xdmq-1", "xdmq-12"]);
    expect(find("常州市天宁区天宁街道小东门桥社区第12网格")).toEqual(["xdmq-12"]);
    expect(find("天宁小东门12")).toEqual(["xdmq-12"]);
    expect(find("武进区小东门桥")).toEqual([]);
  });
  test("is found by a single letter only where that is all there is", () => {
    expect(find("小")).toEqual(["xdmq-1", "xdmq-12"]);
    expect(find("天宁街道小")).toEqual([]);
  });
  test("is not put together from scattered letters, nor from parts of Latin words", () => {
    expect(find("天街小桥")).toEqual([]);
    expect(find("东天")).toEqual([]);
    expect(find("tianningbridge")).toEqual([]);
  });
  test("comes first where its own title holds the words, then in the district's order", () => {
    expect(find("天宁")).toEqual(["hutang-tianning", "xdmq-1", "xdmq-12"]);
    expect(find("天宁", { atMost: 2 })).toEqual(["hutang-tianning", "xdmq-1"]);
    expect(find("天宁街道")).toEqual(["xdmq-1", "xdmq-12", "hutang-tianning"]);
    expect(find("小东门桥社区第1")).toEqual(["xdmq-1", "xdmq-12"]);
  });
  test("is of the level asked for, by default the narrowest, and exists on the day", () => {
    expect(find("天宁", { level: "street" })).toEqual(["tianning-street"]);
    expect(find("天宁", { level: "village" })).toEqual([]);
    expect(find("湖塘", { level: "street" })).toEqual(["hutang"]);
    expect(find("天宁路", { date: "2026-01-01" })).toEqual([]);
  });
  test("needs no more than a moment for whatever is typed", () => {
    expect(find("网".repeat(100))).toEqual([]);
    expect(find(Array.from({ length: 50 }, () => "网格").join(" "))).toHaveLength(3);
    expect(find("\\ % _ ( [")).toEqual([]);
  });
});

describe("an area looked for by position", () => {
  test("is the one a matter there would be placed in, then those around it, the nearest first", () => {
    expect(find("", { position: { longitude: 119.979, latitude: 31.78 } })).toEqual(["xdmq-12", "xdmq-1"]);
    expect(find(" ", { position: { longitude: 119.979, latitude: 31.78 }, atMost: 1 })).toEqual(["xdmq-12"]);
  });
  test("is none where the position lies in no area", () => {
    expect(find("", { position: { longitude: 0, latitude: 0 } })).toEqual([]);
    expect(find("", { position: { longitude: 120.2, latitude: 31.78 }, date: "2026-01-01" })).toEqual([]);
  });
});

describe("areas nothing is said of", () => {
  test("come as the district lists them", () => {
    expect(find("", { level: "district" })).toEqual(["tianning", "wujin"]);
    expect(find("", { atMost: 1 })).toEqual(["xdmq-1"]);
    expect(findAreas(createOrganisation({ levels, units: [], members: [] }), { text: "x", atMost: 5 })).toEqual([]);
  });
});
