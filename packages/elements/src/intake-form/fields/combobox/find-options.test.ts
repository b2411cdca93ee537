import { expect, test } from "vitest";
import { findOptions } from "./find-options.js";

const unit = (id: string, chinese: string, english: string): { id: string; title: { "zh-CN": string; en: string } } => ({
  id,
  title: { "zh-CN": chinese, en: english },
});

const units = [
  unit("grid", "红梅街道翠竹网格", "Cuizhu grid, Hongmei Street"),
  unit("urban", "城市管理局", "Urban management bureau"),
  unit("cuizhu", "翠竹社区", "Cuizhu Community"),
];
const found = (typed: string): string[] => findOptions(units, typed).map(({ id }) => id);

test("nothing typed finds everything, in its own order", () => {
  expect(found("  ")).toEqual(["grid", "urban", "cuizhu"]);
});

test("any part of a title finds it, in either language and case; beginnings come first", () => {
  expect(found("翠竹")).toEqual(["cuizhu", "grid"]);
  expect(found("BUREAU")).toEqual(["urban"]);
});

test("every word counts, in any order, and full-width letters are letters", () => {
  expect(found("hongmei cuizhu")).toEqual(["grid"]);
  expect(found("ｕｒｂａｎ")).toEqual(["urban"]);
  expect(found("翠竹 城市")).toEqual([]);
});
