import { describe, expect, test } from "vitest";
import { rowsToObjects } from "./table-rows.js";
import { unitSchema, catalogueItemSchema, memberSchema } from "./index.js";

describe("a table as a list of the district", () => {
  test("columns with dots become nested values, and empty cells are left out", () => {
    const { objects, problems } = rowsToObjects("units", [
      {
        id: "liuyuan-1",
        level: "grid",
        parent: "liuyuan",
        "title.zh-CN": "柳园第一网格",
        "title.en": "",
        "grid.kind": "base",
        longitude: "119.97",
        synthetic: "TRUE",
      },
      {
        id: "liuyuan-2",
        level: "grid",
        parent: " liuyuan ",
        "title.zh-CN": "柳园第二网格",
        "title.en": "Grid 2",
        "grid.kind": "",
        longitude: "",
        synthetic: "",
      },
    ]);
    expect(problems).toEqual([]);
    expect(objects).toEqual([
      {
        id: "liuyuan-1",
        level: "grid",
        parent: "liuyuan",
        title: { "zh-CN": "柳园第一网格" },
        grid: { kind: "base" },
        longitude: 119.97,
        synthetic: true,
      },
      { id: "liuyuan-2", level: "grid", parent: "liuyuan", title: { "zh-CN": "柳园第二网格", en: "Grid 2" } },
    ]);
    expect(objects.map((unit) => unitSchema.safeParse(unit).success)).toEqual([true, true]);
  });

  test("a list in a cell is separated by semicolons", () => {
    const { objects } = rowsToObjects("units", [
      { id: "water", level: "grid", "grid.kind": "professional", "grid.covers": "liuyuan-1; liuyuan-2;" },
    ]);
    expect(objects).toMatchObject([{ grid: { covers: ["liuyuan-1", "liuyuan-2"] } }]);
  });

  test("a column may lead through a deadline's id and through a position in a list", () => {
    const items = rowsToObjects("catalogue", [
      {
        id: "rubbish",
        workflow: "six-step",
        "limits.handle-in-time.amount": "4",
        "limits.handle-in-time.unit": "working-hours",
        "owner.owner": "true",
      },
    ]);
    expect(items.objects).toEqual([
      { id: "rubbish", workflow: "six-step", owner: { owner: true }, limits: { "handle-in-time": { amount: 4, unit: "working-hours" } } },
    ]);
    expect(catalogueItemSchema.safeParse(items.objects[0]).success).toBe(true);
    const members = rowsToObjects("members", [
      { id: "m-001", name: "赵一", "assignments.0.role": "handler", "assignments.0.unit": "east" },
    ]);
    expect(memberSchema.safeParse(members.objects[0]).success).toBe(true);
  });

  test("an id made of digits stays a text", () => {
    expect(rowsToObjects("units", [{ id: "320402", code: "0320" }]).objects).toEqual([{ id: "320402", code: "0320" }]);
  });

  test("a column nobody knows is reported once, with the one that was meant", () => {
    const { problems } = rowsToObjects("units", [
      { id: "a", "grid.kinds": "base" },
      { id: "b", "grid.kinds": "base" },
    ]);
    expect(problems).toMatchObject([{ code: "unknown-column", path: ["units"], details: { column: "grid.kinds", nearest: "grid.kind" } }]);
  });

  test("a column that stands for several values is told how to name one", () => {
    const { problems } = rowsToObjects("units", [{ id: "a", title: "柳园" }]);
    expect(problems).toMatchObject([{ code: "column-not-a-value", details: { column: "title", example: "zh-CN" } }]);
  });

  test("a cell that cannot be read is reported by its row as a spreadsheet counts", () => {
    const { objects, problems } = rowsToObjects("units", [{ id: "a" }, { id: "b", longitude: "119,9", synthetic: "ja" }]);
    expect(objects).toEqual([{ id: "a" }, { id: "b" }]);
    expect(problems).toMatchObject([
      { code: "cell-not-a-number", path: ["units", 1, "longitude"], details: { row: 3, column: "longitude", value: "119,9" } },
      { code: "cell-not-yes-or-no", path: ["units", 1, "synthetic"], details: { row: 3 } },
    ]);
  });

  test("no column reaches the prototype of all objects", () => {
    const { problems } = rowsToObjects("catalogue", [{ id: "a", "limits.__proto__.amount": "4", "__proto__.polluted": "yes" }]);
    expect(problems.map(({ code }) => code)).toEqual(["unknown-column", "unknown-column"]);
    expect("amount" in {}).toBe(false);
  });
});
