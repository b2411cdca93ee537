import { expect, test } from "vitest";
import { formatCaseNumber, numberSeries } from "./case-number.js";

test("a case's day is the district's, not the machine's", () => {
  expect(numberSeries(Date.parse("2026-03-01T17:00:00Z"), "Asia/Shanghai")).toBe("20260302");
});

test("a number follows the district's pattern", () => {
  expect(formatCaseNumber("CZ{date}{sequence:4}", "20260302", 17)).toBe("CZ202603020017");
  expect(formatCaseNumber("{sequence}/{date}", "20260302", 123456)).toBe("123456/20260302");
  expect(formatCaseNumber(undefined, "20260302", 1)).toBe("20260302-00001");
});
