import { expect, test } from "vitest";
import { smallDistrict } from "../testing/small-district.js";
import { checkDistrict } from "./check-district.js";

test("a city of 6,298 grids and 600 items is checked within a second", () => {
  const district = smallDistrict();
  for (let grid = 0; grid < 6298; grid += 1) {
    district.units.push({
      id: `g-${grid}`,
      level: "grid",
      parent: "liuyuan",
      title: { "zh-CN": "网格", en: "Grid" },
      grid: { kind: "base", setting: "urban" },
    });
    district.members?.push({ id: `m-${grid}`, name: "某", assignments: [{ role: "reporter-grid-member", unit: `g-${grid}` }] });
  }
  const [item] = district.catalogue;
  for (let number = 0; item !== undefined && number < 600; number += 1) district.catalogue.push({ ...item, id: `item-${number}` });
  const began = performance.now();
  expect(checkDistrict(district)).toEqual([]);
  expect(performance.now() - began).toBeLessThan(1000);
});

test("six thousand faults do not make it slow", () => {
  const district = smallDistrict();
  for (let grid = 0; grid < 6298; grid += 1) district.units.push({ id: `g-${grid}`, level: "grid", parent: `nowhere-${grid}` });
  const began = performance.now();
  expect(checkDistrict(district).length).toBe(6299);
  expect(performance.now() - began).toBeLessThan(2000);
});
