import { expect, test } from "vitest";
import { wallClock } from "./wall-clock.js";

test("an instant is shown as the district's clock showed it, wherever the reader sits", () => {
  expect(wallClock("2026-03-02T09:15:00+08:00", "zh-CN")).toBe("2026年3月2日 09:15");
  expect(wallClock("2026-03-02T09:15:00+08:00", "en")).toMatch(/^2 March 2026( at|,) 09:15$/);
  expect(wallClock("2026-03-02T09:15:00-05:00", "zh-CN")).toBe("2026年3月2日 09:15");
});

test("a midnight that nobody recorded is not shown as a time", () => {
  expect(wallClock("2026-03-02T00:00:00+08:00", "zh-CN")).toBe("2026年3月2日");
  expect(wallClock("2026-03-02", "en")).toBe("2 March 2026");
});

test("a minute past midnight is", () => {
  expect(wallClock("2026-03-02T00:01:00+08:00", "zh-CN")).toBe("2026年3月2日 00:01");
});

test.each(["", "yesterday", "2026-13-40T09:00:00+08:00", "2026年3月2日"])("%j is no instant", (instant) => {
  expect(wallClock(instant, "en")).toBeUndefined();
});
