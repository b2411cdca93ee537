import { mkdtemp, mkdir, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { loadDistrictFile } from "./load-district-file.js";

const definition = {
  id: "lianhu",
  timeZone: "Asia/Shanghai",
  levels: [{ id: "city" }, { id: "street" }],
  units: { $file: "units.csv" },
  roles: [{ id: "handler" }],
  channels: [{ id: "hotline" }],
  calendar: { base: "cn", windows: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }] },
  catalogue: [{ id: "rubbish", workflow: "short" }],
  workflows: [
    {
      id: "short",
      lifecycle: {
        initial: "open",
        stages: [
          { id: "open", step: "collect", actions: [{ id: "close", to: "closed", by: [{ role: "handler" }] }] },
          { id: "closed", step: "close", final: true },
        ],
      },
    },
  ],
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "district-"));
});

const put = (name: string, content: unknown): Promise<void> =>
  writeFile(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));

const problemsOf = async (path = folder): Promise<{ code: string; details: object }[]> => {
  const loaded = await loadDistrictFile(path);
  return loaded.ok ? [] : loaded.problems;
};

describe("a district in files", () => {
  test("is the same by its file and by its folder, with or without byte order mark and CRLF", async () => {
    await put("district.json", `\uFEFF${JSON.stringify(definition)}`);
    await put("units.csv", '\uFEFFid,level,parent,title.zh-CN\r\nlianhu,city,,莲湖市\r\n\r\nhexi,street,lianhu,"河西""镇"""\r\n');
    const byFolder = await loadDistrictFile(folder);
    const byFile = await loadDistrictFile(join(folder, "district.json"));
    expect(byFolder.ok && byFolder.district.units).toEqual([
      { id: "lianhu", level: "city", title: { "zh-CN": "莲湖市" } },
      { id: "hexi", level: "street", parent: "lianhu", title: { "zh-CN": '河西"镇"' } },
    ]);
    expect(byFile.ok && byFile.district).toEqual(byFolder.ok && byFolder.district);
  });

  test("names the row of a table an entry with a problem stands in, blank rows counted", async () => {
    await put("district.json", definition);
    await put("units.csv", "id,level\nlianhu,city\n\nHe Xi,street\n");
    const [problem] = await problemsOf();
    expect(problem).toMatchObject({ code: "not-a-slug", path: ["units", 1, "id"], details: { file: "units.csv", row: 4 } });
    expect(JSON.stringify(problem)).toMatch(/units\.csv, row 4/);
  });

  test.each([
    ["a quote never closed", 'id,level\nlianhu,"city\n', "csv-malformed"],
    ["a column twice", "id,level,level\nlianhu,city,city\n", "csv-column-twice"],
    ["more cells than columns", "id,level\nlianhu,city,x\n", "csv-row-length"],
    ["an empty file", "", "csv-empty"],
    ["a column nobody knows", "id,levels\nlianhu,city\n", "unknown-column"],
    ["a cell that is no number", "id,level,longitude\nlianhu,city,east\n", "cell-not-a-number"],
  ])("with %s in a table is refused", async (_, table, code) => {
    await put("district.json", definition);
    await put("units.csv", table);
    expect((await problemsOf()).map((problem) => problem.code)).toContain(code);
  });

  test("that is not JSON says in which line and column", async () => {
    await put("district.json", '{\n  "id": "lianhu",\n}');
    const loaded = await loadDistrictFile(folder);
    expect(loaded).toMatchObject({ ok: false, reason: "unreadable", problems: [{ code: "not-json", details: { line: 3, column: 1 } }] });
  });

  test("that is not there says so", async () => {
    expect(await loadDistrictFile(join(folder, "nowhere"))).toMatchObject({
      ok: false,
      reason: "unreadable",
      problems: [{ code: "definition-not-found" }],
    });
    expect(await problemsOf()).toMatchObject([{ code: "definition-not-found" }]);
  });

  test.each(["../units.csv", "/etc/passwd", "C:\\units.csv"])("cannot take a list from outside its folder: %s", async (file) => {
    await put("district.json", { ...definition, units: { $file: file } });
    expect((await problemsOf()).map(({ code }) => code)).toContain("file-path");
  });

  test("cannot take a list from outside its folder through a link", async () => {
    const outside = await mkdtemp(join(tmpdir(), "outside-"));
    await writeFile(join(outside, "units.csv"), "id,level\nlianhu,city\n");
    await mkdir(join(folder, "lists"));
    await symlink(join(outside, "units.csv"), join(folder, "lists", "units.csv"));
    await put("district.json", { ...definition, units: { $file: "lists/units.csv" } });
    expect((await problemsOf()).map(({ code }) => code)).toContain("file-unreadable");
  });
});
