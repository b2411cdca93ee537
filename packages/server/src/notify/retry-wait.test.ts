import { describe, expect, test } from "vitest";
import { isGivenUp, retryWait } from "./retry-wait.js";

describe("the wait before another try", () => {
  test("doubles from seconds to an hour", () => {
    expect([0, 1, 2, 5, 9, 10, 40].map((refusals) => retryWait(refusals, 1))).toEqual([
      5_000, 10_000, 20_000, 160_000, 2_560_000, 3_600_000, 3_600_000,
    ]);
  });

  test("is up to half as short by chance", () => {
    expect([0, 0.5, 1].map((chance) => retryWait(2, chance))).toEqual([10_000, 15_000, 20_000]);
  });

  test("is at least what the receiver asked for, up to a day", () => {
    expect(retryWait(0, 1, 120_000)).toBe(120_000);
    expect(retryWait(9, 1, 120_000)).toBe(2_560_000);
    expect(retryWait(0, 1, 10 ** 12)).toBe(86_400_000);
  });
});

test("a message is given up once it was tried for as long as it was to be", () => {
  const threeDays = 72 * 3_600_000;
  const tries = Array.from({ length: 200 }, (_, refusals) => refusals).find((refusals) => isGivenUp(refusals, threeDays)) ?? 0;
  expect(tries).toBeGreaterThan(72);
  expect(tries).toBeLessThan(90);
  expect(isGivenUp(0, threeDays)).toBe(false);
});
