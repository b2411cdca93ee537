import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { buildIfStale } from "../../../../scripts/build-if-stale.mjs";

const root = resolve(import.meta.dirname, "../../../..");

/** Runs the committed shim, as npm links it. */
function gridloop(line: string, env: Record<string, string> = {}): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["packages/server/bin/gridloop.mjs", ...line.split(" ")], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "", ...env },
  });
  return { status, stdout, stderr };
}

buildIfStale();

describe("the gridloop command", () => {
  test.each(["changzhou", "boston-311"])("finds the shipped district %s sound", (district) => {
    const { status, stdout } = gridloop(`check examples/districts/${district} --json`);
    expect((JSON.parse(stdout) as { problems: { severity: string }[] }).problems.filter(({ severity }) => severity === "error")).toEqual(
      [],
    );
    expect(status).toBe(0);
  });

  test.each(["America/Los_Angeles", "Asia/Shanghai", "Pacific/Kiritimati"])(
    "gives the same due instant in a process that runs in %s",
    (TZ) => {
      const line = "due examples/districts/changzhou --item carriageway-damaged --deadline handle-in-time --from 2026-02-12T17:00:00+08:00";
      expect(gridloop(line, { TZ })).toMatchObject({ status: 0, stdout: "2026-03-04T17:00:00+08:00\n" });
    },
  );

  test("ends with 2 where a district cannot be read", () => {
    expect(gridloop("check nowhere.json")).toMatchObject({ status: 2 });
  });
});
