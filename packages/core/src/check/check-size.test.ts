import { expect, test } from "vitest";
import { smallDistrict } from "../testing/small-district.js";
import { checkDistrict } from "./check-district.js";

/** Processor time, which other processes on the machine do not lengthen as they do the time on the clock. */
function millisecondsOf(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

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
  expect(millisecondsOf(() => expect(checkDistrict(district)).toEqual([]))).toBeLessThan(1000);
});

test("six thousand faults do not make it slow", () => {
  const district = smallDistrict();
  for (let grid = 0; grid < 6298; grid += 1) district.units.push({ id: `g-${grid}`, level: "grid", parent: `nowhere-${grid}` });
  expect(millisecondsOf(() => expect(checkDistrict(district)).toHaveLength(6299))).toBeLessThan(2000);
});
