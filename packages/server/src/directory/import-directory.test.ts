import { parseDistrict, type District } from "@gridloop/core/definition";
import { describe, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { importDirectory, type DirectoryImport } from "./index.js";

const parsed = parseDistrict(smallDistrict());
if (!parsed.ok) throw new Error("the small district is unsound");
const { district } = parsed;

const imported = (csv: string, options: { complete?: boolean } = {}): DirectoryImport =>
  importDirectory(csv, district, { date: "2026-06-01", ...options });
const changesOf = (result: DirectoryImport) => (result.ok ? result.changes : result.problems);
const postsOf = (result: DirectoryImport, id: string): District["members"][number]["assignments"] | undefined =>
  result.ok ? result.district.members.find((member) => member.id === id)?.assignments : undefined;

describe("importing members", () => {
  test("adds a new one with a post for each row", () => {
    const result = imported("id,name,role,unit,from\nhe,何九,handler,east-water,2026-06-01\nhe,何九,handler,hexi-enforcement,2026-06-01\n");
    expect(changesOf(result)).toEqual([
      { kind: "added", what: "member", id: "he", details: ["+handler@east-water", "+handler@hexi-enforcement"] },
    ]);
    expect(postsOf(result, "he")).toHaveLength(2);
    expect(result.ok && result.district.members).toHaveLength(district.members.length + 1);
  });

  test("ends a post that is not in the file any more the day before, and deletes nothing", () => {
    const result = imported("id,name,role,unit,from\nsun,孙三,handler,east-water,2026-06-01\n");
    expect(changesOf(result)).toEqual([
      { kind: "changed", what: "member", id: "sun", details: ["+handler@east-water", "-handler@east-urban-management"] },
    ]);
    expect(postsOf(result, "sun")).toEqual([
      { role: "handler", unit: "east-water", from: "2026-06-01" },
      { role: "handler", unit: "east-urban-management", from: "2026-01-01", to: "2026-05-31" },
    ]);
  });

  test("leaves members it does not name as they are, unless it is the whole directory", () => {
    const csv = "id,name,role,unit,from\nsun,孙三,handler,east-urban-management,2026-01-01\n";
    expect(changesOf(imported(csv))).toEqual([]);
    const ended = changesOf(imported(csv, { complete: true })) as { kind: string; id: string }[];
    expect(ended.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["zhao", "qian", "li", "zhou", "wu", "zheng"].map((id) => `ended ${id}`));
  });

  test("is all or nothing: every wrong cell is named by row and column, in both languages", () => {
    const result = imported(
      "id,name,role,unit,from\nhe,何九,handler,east-water,2026-06-01\nlü,吕十,handler,east-water,2026-06-01\n\njin,金一,handlr,east-wate,2026-13-01\n",
    );
    expect(result.ok).toBe(false);
    const cells = result.ok ? [] : result.problems.map(({ row, column, code }) => `${String(row)} ${column} ${code}`);
    expect(cells).toContain("3 id not-a-slug");
    expect(cells).toContain("5 from not-a-date");
    const problem = result.ok ? undefined : result.problems[0];
    expect(problem?.message["zh-CN"]).toBeTruthy();
    expect(problem?.message.en).toBeTruthy();
  });

  test("refuses roles and units the district does not have, by row and column", () => {
    const result = imported("id,name,role,unit\nhe,何九,handlr,east-water\njin,金一,handler,east-wate\n");
    const cells = result.ok ? [] : result.problems.map(({ row, column }) => `${String(row)} ${column}`);
    expect(cells).toEqual(["2 role", "3 unit"]);
  });

  test("refuses one member under two names", () => {
    const result = imported("id,name,role,unit\nhe,何九,handler,east-water\nhe,何十,handler,hexi-enforcement\n");
    expect(result).toMatchObject({ ok: false, problems: [{ code: "member-two-names", row: 3, column: "name" }] });
  });
});

describe("importing units", () => {
  test("adds, changes and ends units by their dates", () => {
    const result = imported(
      "id,kind,parent,function,title.zh-CN,title.en,to\neast-parks,department,east,parks,园林局,Parks,\neast-water,department,east,water,城东区水务局,East District Water Affairs,2026-12-31\n",
    );
    expect(changesOf(result)).toEqual([
      { kind: "added", what: "unit", id: "east-parks", details: [] },
      { kind: "ended", what: "unit", id: "east-water", details: ["to"] },
    ]);
  });

  test("refuses a parent that does not exist", () => {
    const result = imported("id,kind,parent,title.en,title.zh-CN\neast-parks,department,easst,Parks,园林局\n");
    expect(result).toMatchObject({ ok: false, problems: [{ row: 2, column: "parent" }] });
  });
});

describe("a directory file", () => {
  test("that lists neither is refused", () => {
    expect(imported("a,b\n1,2\n")).toMatchObject({ ok: false, problems: [{ code: "directory-neither" }] });
  });
});
