import { expect, test } from "vitest";
import { periodBeside } from "./period.js";

test("the week before and after, Monday to Sunday, over the new year", () => {
  expect(periodBeside("2026-01-01", "week", 0)).toEqual({ from: "2025-12-29", to: "2026-01-04" });
  expect(periodBeside("2026-01-04", "week", 1)).toEqual({ from: "2026-01-05", to: "2026-01-11" });
  expect(periodBeside("2026-01-05", "week", -1)).toEqual({ from: "2025-12-29", to: "2026-01-04" });
});

test("the month before and after, with its own last day", () => {
  expect(periodBeside("2026-03-31", "month", -1)).toEqual({ from: "2026-02-01", to: "2026-02-28" });
  expect(periodBeside("2026-12-15", "month", 1)).toEqual({ from: "2027-01-01", to: "2027-01-31" });
});

test("what is no date has no period beside it", () => {
  expect(periodBeside("", "week", 1)).toBeUndefined();
});
