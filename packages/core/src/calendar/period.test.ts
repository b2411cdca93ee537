import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCivilDay } from "./civil-day.js";
import { toRfc3339 } from "./instant.js";
import { daysOf, instantsOf, monthOf, weekOf } from "./period.js";

test("a week runs from Monday to Sunday, also over the new year", () => {
  expect(weekOf("2026-03-04")).toEqual({ from: "2026-03-02", to: "2026-03-08" });
  expect(weekOf("2026-03-08")).toEqual({ from: "2026-03-02", to: "2026-03-08" });
  expect(weekOf("2026-01-01")).toEqual({ from: "2025-12-29", to: "2026-01-04" });
});

test("a month has its own last day", () => {
  expect(monthOf("2024-02-10")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  expect(monthOf("2026-12-31")).toEqual({ from: "2026-12-01", to: "2026-12-31" });
});

test("every date lies in its week and its month, and weeks have seven days", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
      const date = formatCivilDay(day);
      for (const period of [weekOf(date), monthOf(date)]) expect(period.from <= date && date <= period.to).toBe(true);
      expect(daysOf(weekOf(date))).toBe(7);
    }),
  );
});

test("a period begins at midnight of its first day and ends with its last, in a zone that changes its clocks too", () => {
  const shanghai = instantsOf({ from: "2026-03-02", to: "2026-03-08" }, "Asia/Shanghai");
  expect(toRfc3339(shanghai.from, "Asia/Shanghai")).toBe("2026-03-02T00:00:00+08:00");
  expect(toRfc3339(shanghai.to, "Asia/Shanghai")).toBe("2026-03-09T00:00:00+08:00");
  const boston = instantsOf({ from: "2026-03-08", to: "2026-03-08" }, "America/New_York");
  expect(boston.to - boston.from).toBe(23 * 3_600_000);
});

test("what is no date is refused by name", () => {
  expect(() => weekOf("2026-02-30")).toThrow("date-malformed");
  expect(daysOf({ from: "2026-03-02", to: "2026-03-01" })).toBe(0);
});
