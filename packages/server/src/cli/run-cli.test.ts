import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { runCli } from "./run-cli.js";

const root = resolve(import.meta.dirname, "../../../..");

/** Runs a command line and gives what it said. */
async function run(line: string | string[], env: Record<string, string> = { LANG: "en_GB.UTF-8" }, cwd = root) {
  let [out, err] = ["", ""];
  const code = await runCli(typeof line === "string" ? line.split(" ") : line, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    env,
    cwd,
    clock: { now: () => 0 },
    stopwatch: () => 0,
    stop: new AbortController().signal,
  });
  return { code, out, err };
}

const folderOf = async (name: string, content: unknown): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "cli-"));
  await writeFile(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return folder;
};

describe("gridloop check", () => {
  test("says that a sound district is sound, and ends with 0", async () => {
    const folder = await folderOf("district.json", smallDistrict());
    expect(await run(["check", folder])).toMatchObject({ code: 0, out: expect.stringContaining("lianhu is sound.") as string, err: "" });
  });

  test("prints one JSON document with the problems of an unsound one, and ends with 1", async () => {
    const district = smallDistrict();
    const action = district.workflows[0]?.lifecycle.stages[0]?.actions?.[0];
    if (action !== undefined) action.to = "nowhere";
    const { code, out } = await run(["check", await folderOf("district.json", district), "--json"]);
    const { problems } = JSON.parse(out) as { problems: { code: string; path: unknown; severity: string; message: string }[] };
    expect(code).toBe(1);
    expect(problems).toEqual([
      {
        code: "unknown-stage",
        path: "workflows[0].lifecycle.stages[0].actions[0].to",
        severity: "error",
        message: expect.stringContaining("nowhere") as string,
      },
    ]);
  });

  test("counts errors and warnings in the language's own plurals", async () => {
    const district = smallDistrict();
    const [action] = district.workflows[0]?.lifecycle.stages[0]?.actions ?? [];
    if (action !== undefined) action.to = "nowhere";
    expect((await run(["check", await folderOf("district.json", district)])).out).toContain("1 error, 0 warnings.\n");
    district.catalogue[0]!.workflow = "nothing";
    delete district.levels[0]!.title;
    expect((await run(["check", await folderOf("district.json", district)])).out).toContain("2 errors, 1 warning.\n");
  });

  test("ends with 2 where there is nothing to read, and says where a text stops being JSON", async () => {
    expect(await run("check nowhere")).toMatchObject({ code: 2 });
    const broken = await run(["check", await folderOf("district.json", '{\n  "id": x\n}')]);
    expect(broken).toMatchObject({ code: 2, out: expect.stringContaining("line 2, column 9") as string });
  });

  test("speaks the language of the environment, or the one asked for", async () => {
    const folder = await folderOf("district.json", smallDistrict());
    expect((await run(["check", folder], { LANG: "zh_CN.UTF-8" })).out).toContain("无误");
    expect((await run(["check", folder, "--locale", "en"], { LANG: "zh_CN.UTF-8" })).out).toContain("sound");
    expect((await run(["--locale=en", "check", folder], {})).out).toContain("sound");
  });
});

describe("gridloop due", () => {
  const changzhou = "due examples/districts/changzhou";

  test("prints the due instant with the district's offset", async () => {
    const line = `${changzhou} --item missing-manhole-cover --deadline handle-in-time --from 2026-02-25T23:30:00+08:00`;
    expect(await run(line)).toEqual({ code: 0, out: "2026-02-26T01:30:00+08:00\n", err: "" });
  });

  test("counts working hours over the Spring Festival's holidays and make-up days", async () => {
    // 14 February 2026 is a make-up Saturday; the holiday runs from the 15th to the 23rd.
    const line = `${changzhou} --item exposed-rubbish --deadline handle-in-time --from`;
    expect((await run(`${line} 2026-02-13T16:00:00+08:00`)).out).toBe("2026-02-14T11:00:00+08:00\n");
    expect((await run(`${line} 2026-02-14T16:00:00+08:00`)).out).toBe("2026-02-24T11:00:00+08:00\n");
  });

  test("says on standard error that an instant past the published holidays is provisional", async () => {
    const line = `${changzhou} --item carriageway-damaged --deadline handle-in-time --from 2031-03-03T10:00:00+08:00`;
    const { code, out, err } = await run(line);
    expect({ code, out }).toEqual({ code: 0, out: "2031-03-10T10:00:00+08:00\n" });
    expect(err).toContain("Provisional");
    expect(JSON.parse((await run(`${line} --json`)).out)).toMatchObject({ due: "2031-03-10T10:00:00+08:00", provisional: true });
  });

  test("takes Boston's limits from Boston's calendar", async () => {
    const line = "due examples/districts/boston-311 --item sign-repair --deadline resolve-in-time --from 2015-01-01T10:17:03-05:00";
    expect((await run(line)).out).toBe("2015-01-16T08:30:00-05:00\n");
  });

  test.each([
    ["--item carriageway-damage --deadline handle-in-time --from 2026-03-02T10:00:00+08:00", "Did you mean carriageway-damaged?"],
    ["--item carriageway-damaged --deadline handle-in-tim --from 2026-03-02T10:00:00+08:00", "Did you mean handle-in-time?"],
    ["--item carriageway-damaged --deadline stop-in-time --from 2026-03-02T10:00:00+08:00", "has no limit"],
    ["--item carriageway-damaged --deadline handle-in-time --from 2026-03-02T10:00:00", "is no instant"],
    ["--item carriageway-damaged --deadline handle-in-time", "Option --from <INSTANT> is missing."],
  ])("ends with 2 and a clear message: %s", async (options, message) => {
    expect(await run(`${changzhou} ${options}`)).toEqual({ code: 2, out: "", err: expect.stringContaining(message) as string });
  });
});

describe("gridloop ladders", () => {
  const values = {
    deadline: "handle-in-time",
    press: [{ role: "handler" }],
    centre: [{ role: "supervisor", at: "district" }],
    warnAfter: { amount: 0, unit: "working-days" },
    yellowAfter: { amount: 2, unit: "working-days" },
    redAfter: { amount: 4, unit: "working-days" },
  };
  const valuesIn = async (content: unknown): Promise<string[]> => [join(await folderOf("values.json", content), "values.json")];

  test("lists those in use with their sources, in either language", async () => {
    expect((await run("ladders")).out).toContain("qingdao-west-coast: Qingdao West Coast New Area\n");
    expect((await run("ladders", { LANG: "zh_CN.UTF-8" })).out).toContain("《山东省省级政务服务投诉热线管理办法》");
    const { ladders } = JSON.parse((await run("ladders --json")).out) as { ladders: { id: string }[] };
    expect(ladders.map(({ id }) => id)).toHaveLength(6);
  });

  test("tells what one asks of a district, and which figures are the rule's", async () => {
    const { out } = await run("ladders electronic-supervision");
    expect(out).toContain('remindBefore (span) How long before due the reminder is: default {"amount":1,"unit":"working-days"}\n');
    expect(out).toContain("redAfter (span) How long after due the red card is: required\n");
  });

  test("prints chains that are ready to be written into a workflow", async () => {
    const district = smallDistrict();
    const { code, out } = await run(["ladders", "electronic-supervision", ...(await valuesIn(values))]);
    const { supervision } = JSON.parse(out) as { supervision: NonNullable<(typeof district.workflows)[0]["supervision"]> };
    expect(code).toBe(0);
    district.workflows[0]?.supervision?.push(...supervision);
    expect(await run(["check", await folderOf("district.json", district)])).toMatchObject({ code: 0 });
  });

  test.each([
    ["electronic-supervison", values, "Did you mean electronic-supervision?"],
    ["electronic-supervision", { ...values, redAfter: undefined }, "needs values for: redAfter."],
    ["electronic-supervision", { ...values, redAfter: { amount: 4 } }, "electronic-supervision.rungs.3.at"],
    ["electronic-supervision", { ...values, blueAfter: 1 }, "does not fit the ladder: blueAfter."],
    ["electronic-supervision", [], "cannot be read (JSON)."],
  ])("ends with 2 and a clear message: %s %o", async (id, content, message) => {
    expect(await run(["ladders", id, ...(await valuesIn(content))])).toEqual({
      code: 2,
      out: "",
      err: expect.stringContaining(message) as string,
    });
  });
});

describe("gridloop types", () => {
  test("writes the values of each form and the ids as unions", async () => {
    const folder = await folderOf("district.json", smallDistrict());
    const { code, out } = await run(["types", folder]);
    expect(code).toBe(0);
    expect(out).toContain('export type ItemId = "exposed-rubbish" | "missing-manhole-cover" | "dead-tree";');
    expect(out).toMatch(/export interface SixStepIntake \{/);
    expect(out).toMatch(/description: string;/);
    expect(out).toMatch(/urgency\?: "normal" \| "urgent";/);
    expect(out).toMatch(/danger\?: string;/);
    expect(out).toMatch(/SixStepDeadlineId = .*"rule-in-time"/);
  });
});

describe("gridloop replay", () => {
  const heading = "CASE_ENQUIRY_ID,OPEN_DT,TARGET_DT,CLOSED_DT,OnTime_Status,CASE_TITLE,TYPE,Source,Location";
  const rows = [
    "1,01/01/2015 10:17:03 AM,01/16/2015 08:30:00 AM,01/05/2015 12:32:32 PM,ONTIME,Sign,Sign Repair,Constituent Call,Here",
    "2,01/01/2015 10:17:03 AM,01/16/2015 08:30:00 AM,01/20/2015 12:32:32 PM,OVERDUE,Sign,Sign Repair,Twitter,Here",
    "3,01/01/2015 10:17:03 AM,02/16/2015 08:30:00 AM,,OVERDUE,Sign,Sign Repair,Fax,Here",
    "4,sometime,,,,Sign,Sign Repair,Fax,Here",
    "5,01/01/2015 10:17:03 AM,,,,Hole,Pothole,Fax,Here",
  ];

  test("counts targets, flags and verified chains, and reports bad rows by their number", async () => {
    const folder = await folderOf("cases.csv", [heading, ...rows].join("\n"));
    const { code, out, err } = await run(["replay", join(folder, "cases.csv"), "--district", "examples/districts/boston-311", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      types: [{ type: "Sign Repair", cases: 3, closed: 2, targets: 3, within60s: 2, flagAgrees: 2, flagCompared: 2, chainsVerified: 3 }],
      rows: 5,
    });
    expect(err).toContain("row 5: instant-malformed in OPEN_DT: sometime");
    expect(err).toContain("row 6: type-unknown in TYPE: Pothole");
  });

  test("ends with 2 where there is no log", async () => {
    expect(await run("replay nowhere.csv --district examples/districts/boston-311")).toMatchObject({
      code: 2,
      err: expect.stringContaining("ENOENT") as string,
    });
  });
});

describe("gridloop", () => {
  test("suggests the command that was meant", async () => {
    expect(await run("chek x")).toMatchObject({ code: 2, err: "There is no command chek. Did you mean check?\n" });
    expect(await run("check")).toMatchObject({ code: 2, err: "FILE is missing.\n" });
  });

  test("helps in both languages", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, out: expect.stringContaining("Usage: gridloop") as string });
    expect((await run("due --help", { LANG: "zh_CN.UTF-8" })).out).toContain("用法：");
    expect((await run("--version")).out).toMatch(/^\d+\.\d+\.\d+/);
  });
});
