import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromXes } from "@gridloop/core/interop";
import { beforeAll, describe, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { createPGliteHost } from "../host/pglite.js";
import { serve } from "../serve/serve.js";
import { systemClock } from "../service/system-clock.js";
import { runCli } from "./run-cli.js";

let cwd: string;

async function run(...argv: string[]) {
  let [out, err] = ["", ""];
  const code = await runCli(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    env: { LANG: "en_GB.UTF-8" },
    cwd,
    clock: systemClock,
    stopwatch: () => 0,
    stop: new AbortController().signal,
  });
  return { code, out, err };
}

/** A database with a few made-up cases, as the demonstration makes them. */
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "cli-"));
  await writeFile(join(cwd, "district.json"), JSON.stringify(smallDistrict()));
  const serving = await serve(
    { port: 0, data: join(cwd, "data"), demo: true, samples: 6, district: [cwd], logLevel: "silent" },
    { out: () => {}, err: () => {}, env: {}, stop: new AbortController().signal },
  );
  await serving.stop();
});

describe("export and verify", () => {
  test("evidence of every case verifies, and a changed byte does not", async () => {
    expect(await run("export", "--format", "evidence", "--data", "data", "-o", "evidence.jsonl")).toMatchObject({
      code: 0,
      err: "6 cases written to evidence.jsonl.\n",
    });
    expect(await run("verify", "evidence.jsonl")).toMatchObject({ code: 0, out: expect.stringContaining("Verified: 6 cases") as string });
    const evidence = await readFile(join(cwd, "evidence.jsonl"), "utf8");
    await writeFile(join(cwd, "changed.jsonl"), evidence.replace('"lianhu"', '"lianhx"'));
    expect(await run("verify", "changed.jsonl")).toMatchObject({ code: 1 });
    expect(JSON.parse((await run("verify", "changed.jsonl", "--json")).out)).toMatchObject({ ok: false });
  });

  test("XES, OCEL and CSV hold the same cases", async () => {
    const xes = fromXes((await run("export", "--format", "xes", "--data", "data")).out);
    expect(xes.ok && xes.log.traces).toHaveLength(6);
    const ocel = JSON.parse((await run("export", "--format", "ocel", "--data", "data")).out) as { objects: { type: string }[] };
    expect(ocel.objects.filter(({ type }) => type === "case")).toHaveLength(6);
    expect((await run("export", "--format", "csv", "--data", "data")).out.split("\n").length).toBeGreaterThan(6);
  });

  test("wants a format there is, and a folder that is there", async () => {
    expect(await run("export", "--format", "pdf", "--data", "data")).toMatchObject({ code: 2, out: "" });
    expect(await run("export", "--format", "csv", "--data", "nowhere")).toMatchObject({
      code: 2,
      err: expect.stringContaining("There is no data folder") as string,
    });
  });
});

describe("erase", () => {
  test("removes a case's personal values; its evidence still verifies", async () => {
    const host = await createPGliteHost({ dataDir: join(cwd, "data") });
    const ids = await host.cases("lianhu");
    const counted = await Promise.all(
      ids.map(async (id) => ({
        number: (await host.load("lianhu", id))?.number ?? "",
        values: (await host.personal("lianhu", id)).length,
      })),
    );
    await host.close();
    const { number, values } = counted.sort((one, other) => other.values - one.values)[0] ?? { number: "", values: 0 };
    expect(values).toBeGreaterThan(0);
    expect(await run("erase", number, "--data", "data")).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${String(values)} personal values`) as string,
    });
    await run("export", "--format", "evidence", "--data", "data", "-o", "after.jsonl");
    expect(await run("verify", "after.jsonl")).toMatchObject({ code: 0 });
    expect(await run("erase", "no-such-case", "--data", "data")).toMatchObject({ code: 2, err: "There is no case no-such-case.\n" });
  });
});

describe("backup and restore", () => {
  test.each(["backup.jsonl", "backup.jsonl.gz"])("%s brings back the same evidence in an empty folder only", async (file) => {
    expect(await run("backup", "-o", file, "--data", "data")).toMatchObject({ code: 0 });
    expect(await run("restore", file, "--data", `of-${file}`)).toMatchObject({ code: 0 });
    const before = await run("export", "--format", "evidence", "--data", "data");
    const after = await run("export", "--format", "evidence", "--data", `of-${file}`);
    expect(after.out).toBe(before.out);
    expect(await run("restore", file, "--data", `of-${file}`)).toMatchObject({
      code: 2,
      err: expect.stringContaining("content already") as string,
    });
  });
});

describe("directory import", () => {
  const csv = "id,name,role,unit\nhe,何九,handler,east-water\n";

  test("shows on a dry run what it would change, and changes nothing", async () => {
    await writeFile(join(cwd, "members.csv"), csv);
    const dry = await run("directory", "import", "members.csv", "--dry-run", "--data", "data");
    expect(dry).toMatchObject({ code: 0, out: "+ member he: +handler@east-water\n1 added, 0 changed, 0 ended (nothing was written).\n" });
    expect(await run("directory", "import", "members.csv", "--data", "data")).toMatchObject({
      code: 0,
      out: expect.stringContaining("1 added, 0 changed, 0 ended.") as string,
    });
    expect(await run("directory", "import", "members.csv", "--data", "data")).toMatchObject({
      code: 0,
      out: "0 added, 0 changed, 0 ended.\n",
    });
  });

  test("names row and column of what is wrong, and ends with 1", async () => {
    await writeFile(join(cwd, "wrong.csv"), `${csv}jin,金一,handler,east-wate\n`);
    expect(await run("directory", "import", "wrong.csv", "--data", "data")).toMatchObject({
      code: 1,
      out: expect.stringContaining("row 3, unit:") as string,
    });
  });
});
