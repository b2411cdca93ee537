import { expect, test } from "vitest";
import { elapsedMs } from "./elapsed.js";

test.each([
  ["PT4H", 4 * 3_600_000],
  ["P1D", 86_400_000],
  ["P1DT30M", 86_400_000 + 1_800_000],
  ["P1M", 30 * 86_400_000],
  ["PT1M", 60_000],
  ["PT1.5S", 1500],
  ["P2W", 14 * 86_400_000],
  [250, 250],
])("%s is %i ms", (span, ms) => {
  expect(elapsedMs(span)).toBe(ms);
});
