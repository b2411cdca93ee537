import { expect, test } from "vitest";
import { dayAndTime, timeLeft } from "./due-phrase.js";

const now = "2026-03-04T10:20:00+08:00";

test.each([
  ["2026-03-04T17:00:00+08:00", "今天 17:00", "today, 17:00"],
  ["2026-03-05T00:00:00+08:00", "明天 00:00", "tomorrow, 00:00"],
  ["2026-03-03T23:59:00+08:00", "昨天 23:59", "yesterday, 23:59"],
  ["2026-03-06T17:00:00+08:00", "3月6日周五 17:00", "Fri 6 Mar, 17:00"],
  ["2025-12-31T17:00:00+08:00", "2025年12月31日 17:00", "31 Dec 2025, 17:00"],
])("%s is said as %s and %s", (instant, chinese, english) => {
  expect([dayAndTime(instant, now, "zh-CN"), dayAndTime(instant, now, "en")]).toEqual([chinese, english]);
});

test("days are the district's, wherever the server wrote the instant from", () => {
  expect(dayAndTime("2026-03-05T00:30:00+08:00", "2026-03-04T23:50:00+08:00", "en")).toBe("tomorrow, 00:30");
});

test("what is no instant is not said at all", () => {
  expect([dayAndTime("soon", now, "en"), dayAndTime(now, "", "en"), timeLeft("soon", now, "en")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ["2026-03-04T10:20:30+08:00", "还剩 1 分钟", "1 minute left"],
  ["2026-03-04T11:05:00+08:00", "还剩 45 分钟", "45 minutes left"],
  ["2026-03-05T09:30:00+08:00", "还剩 23 小时", "23 hours left"],
  ["2026-03-06T17:00:00+08:00", "还剩 2 天", "2 days left"],
  ["2026-03-04T08:15:00+08:00", "已超 2 小时", "late by 2 hours"],
])("how far %s is, is said as %s and %s", (instant, chinese, english) => {
  expect([timeLeft(instant, now, "zh-CN"), timeLeft(instant, now, "en")]).toEqual([chinese, english]);
});
