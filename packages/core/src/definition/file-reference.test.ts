import { describe, expect, test } from "vitest";
import { resolveFiles } from "./file-reference.js";

const units = [{ id: "east" }];
const read = (name: string): Promise<unknown[]> =>
  name === "units.csv" ? Promise.resolve(units) : Promise.reject(new Error("no such file"));
const codes = async (document: unknown) => (await resolveFiles(document, read)).problems.map(({ code }) => code);

describe("a list in a file beside the definition", () => {
  test("takes the place of the reference, and the document is left as it was", async () => {
    const written = { id: "lianhu", units: { $file: "units.csv" }, channels: [] };
    expect(await resolveFiles(written, read)).toEqual({ document: { id: "lianhu", units, channels: [] }, problems: [] });
    expect(written.units).toEqual({ $file: "units.csv" });
  });

  test.each([
    "/etc/units.csv",
    "../units.csv",
    "data/../../units.csv",
    "C:/units.csv",
    "data\\units.csv",
    "https://example.org/units.csv",
    "",
    "data//units.csv",
  ])("%j leads out of the folder, and is refused unread", async (file) => {
    const never = () => Promise.reject(new Error("must not be read"));
    const { problems } = await resolveFiles({ units: { $file: file } }, never);
    expect(problems).toMatchObject([{ code: "file-path", path: ["units", "$file"], severity: "error" }]);
  });

  test("a file that cannot be read is named with the reason", async () => {
    const { document, problems } = await resolveFiles({ members: { $file: "members.csv" } }, read);
    expect(document).toEqual({ members: [] });
    expect(problems).toMatchObject([
      { code: "file-unreadable", path: ["members", "$file"], details: { file: "members.csv", reason: "no such file" } },
    ]);
    expect(problems[0]?.message.en).toContain("no such file");
  });

  test("a file that holds no list is refused", async () => {
    const { problems } = await resolveFiles({ units: { $file: "units.json" } }, () => Promise.resolve({ id: "east" } as never));
    expect(problems).toMatchObject([{ code: "file-not-a-list" }]);
  });

  test("workflows are always written in the definition", async () => {
    expect(await codes({ workflows: { $file: "units.csv" } })).toEqual(["file-not-here"]);
  });

  test("nothing else may stand beside the reference", async () => {
    expect(await codes({ units: { $file: "units.csv", encoding: "gbk" } })).toEqual(["unknown-key"]);
  });

  test("what is wrong with a file's rows is passed on", async () => {
    const problem = { code: "unknown-column" } as never;
    const { problems } = await resolveFiles({ units: { $file: "units.csv" } }, () => Promise.resolve({ objects: [], problems: [problem] }));
    expect(problems).toEqual([problem]);
  });

  test.each([null, 5, "text", []])("%j has no files to resolve", async (document) => {
    expect(await resolveFiles(document, read)).toEqual({ document, problems: [] });
  });
});
