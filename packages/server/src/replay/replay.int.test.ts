import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDistrictFile } from "../district-file/index.js";
import { readLog, replayLog } from "./index.js";

const root = resolve(import.meta.dirname, "../../../..");
const data = resolve(root, "../shared/data/boston311-2015");
const here = existsSync(data);
if (!here && process.env["CI"]) throw new Error("shared data is missing");
if (!here) console.warn("skipped: the shared data folder is not there");

/** A clock that need not be steady for what is asked here. */
const now = (): number => performance.now();

describe.runIf(here)("the City of Boston's cases of 2015, replayed", () => {
  test.each([
    { file: "Sign_Repair", type: "Sign Repair", cases: 4825, closed: 4591, targets: 4815, within60s: 4563, least: 0.945 },
    { file: "Pick_up_Dead_Animal", type: "Pick up Dead Animal", cases: 2247, closed: 2197, targets: 2247, within60s: 2225, least: 0.99 },
    { file: "Empty_Litter_Basket", type: "Empty Litter Basket", cases: 2973, closed: 2920, targets: 2973, within60s: 2929, least: 0.985 },
  ])("$type: the calendar gives the city's own targets, the flag agrees, every chain verifies", async ({ file, least, ...expected }) => {
    const loaded = await loadDistrictFile(join(root, "examples/districts/boston-311"));
    if (!loaded.ok) throw new Error("no district");
    const mapping = loaded.district.replays?.[0];
    if (mapping === undefined) throw new Error("no mapping");
    const { types, refused } = await replayLog(loaded.district, mapping, readLog(join(data, `${file}.csv`)), now);
    expect(refused).toEqual([]);
    expect(types).toHaveLength(1);
    const [found] = types;
    expect(found).toMatchObject(expected);
    expect(expected.within60s / expected.targets).toBeGreaterThanOrEqual(least);
    expect(found?.chainsVerified).toBe(expected.cases);
    expect(found?.flagAgrees).toBe(found?.flagCompared);
    expect(found?.casesPerSecond).toBeGreaterThan(0);
  });
});
