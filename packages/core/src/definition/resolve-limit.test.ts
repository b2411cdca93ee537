import { describe, expect, it } from "vitest";
import { timeUnits } from "./duration.js";
import type { Limit } from "./limit.js";
import { overrideLimit, resolveLimit } from "./resolve-limit.js";

describe("a limit that leaves its switches out", () => {
  it.each(timeUnits)("in %s leaves out the first day, and ends at the same time of day", (unit) => {
    expect(resolveLimit({ amount: 1, unit })).toMatchObject({ amount: 1, unit, firstDay: "excluded", due: "same-time" });
  });

  it("in calendar days rolls to the next working day, by art. 203 of the Civil Code, and in no other unit", () => {
    const rolling = timeUnits.filter((unit) => resolveLimit({ amount: 1, unit }).roll !== "none");

    expect(rolling).toEqual(["calendar-days"]);
    expect(resolveLimit({ amount: 1, unit: "calendar-days" }).roll).toBe("next-working-day");
  });

  it("starts in the next window in working units only", () => {
    const waiting = timeUnits.filter((unit) => resolveLimit({ amount: 1, unit }).startOutsideWindow === "next-window");

    expect(waiting).toEqual(["working-minutes", "working-hours", "working-days"]);
  });

  it("is stopped by a hold in all units but the elapsed ones", () => {
    const stopped = timeUnits.filter((unit) => resolveLimit({ amount: 1, unit }).stoppedBy.includes("hold"));

    expect(stopped).toEqual(["working-minutes", "working-hours", "working-days", "calendar-days"]);
  });
});

it("a limit keeps the switches it gives", () => {
  const given = {
    amount: 3,
    unit: "calendar-days",
    firstDay: "included",
    due: "close-of-business",
    roll: "none",
    startOutsideWindow: "next-window",
    stoppedBy: [],
    startsInSeason: "planting",
  } satisfies Limit;

  expect(resolveLimit(given)).toEqual(given);
});

describe("an item's limit over its stage's", () => {
  const stage: Limit = {
    amount: 5,
    unit: "working-days",
    due: "end-of-day",
    firstDay: "included",
    variants: [{ season: "planting", amount: 15, unit: "working-days" }],
    startsInSeason: "planting",
  };

  it("wins, and takes the switches it leaves out from the stage", () => {
    expect(overrideLimit(stage, { amount: 7, unit: "calendar-days", due: "close-of-business" })).toEqual({
      amount: 7,
      unit: "calendar-days",
      due: "close-of-business",
      firstDay: "included",
    });
  });

  it("takes nothing where one clock stops and the other never does", () => {
    expect(overrideLimit(stage, { amount: 2, unit: "elapsed-hours" })).toEqual({ amount: 2, unit: "elapsed-hours" });
  });

  it("may be the only one, or not be there", () => {
    expect(overrideLimit(undefined, stage)).toBe(stage);
    expect(overrideLimit(stage, undefined)).toBe(stage);
    expect(overrideLimit(undefined, undefined)).toBeUndefined();
  });
});
