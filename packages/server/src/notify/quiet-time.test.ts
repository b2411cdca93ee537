import { createWorkCalendar, toInstant, toRfc3339 } from "@gridloop/core";
import { describe, expect, test } from "vitest";
import { notBefore } from "./quiet-time.js";

const shanghai = createWorkCalendar({ base: "cn", windows: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }] }, "Asia/Shanghai");
const night = { from: "20:00", to: "08:00" };

const sentAt = (now: string, quiet?: Parameters<typeof notBefore>[2], digest?: Parameters<typeof notBefore>[3], calendar = shanghai) =>
  toRfc3339(notBefore(toInstant(now), calendar, quiet, digest), calendar.timeZone);

describe("quiet hours", () => {
  test.each([
    ["by day a message goes at once", "2026-03-02T15:00:00+08:00", "2026-03-02T15:00:00+08:00"],
    ["in the evening it waits for the morning", "2026-03-02T20:00:00+08:00", "2026-03-03T08:00:00+08:00"],
    ["after midnight it waits for the same morning", "2026-03-03T00:30:00+08:00", "2026-03-03T08:00:00+08:00"],
    ["the end of the quiet is not quiet", "2026-03-03T08:00:00+08:00", "2026-03-03T08:00:00+08:00"],
    ["whoever writes from another zone waits by the district's clock", "2026-03-02T13:30:00Z", "2026-03-03T08:00:00+08:00"],
  ])("%s", (_, now, expected) => expect(sentAt(now, night)).toBe(expected));

  test("run over a weekend where days off are quiet, make-up days not", () => {
    const quiet = { ...night, daysOff: true };
    // Friday evening to Monday morning; 3 October 2026 lies in the National Day week, 10 October is a Saturday worked instead.
    expect(sentAt("2026-03-06T21:00:00+08:00", quiet)).toBe("2026-03-09T08:00:00+08:00");
    expect(sentAt("2026-03-07T12:00:00+08:00", quiet)).toBe("2026-03-09T08:00:00+08:00");
    expect(sentAt("2026-10-03T12:00:00+08:00", quiet)).toBe("2026-10-08T08:00:00+08:00");
    expect(sentAt("2026-10-10T12:00:00+08:00", quiet)).toBe("2026-10-10T12:00:00+08:00");
  });

  test("may hold on some nights only, each from the day it begins", () => {
    const weekendNights = { ...night, weekdays: [5] };
    expect(sentAt("2026-03-06T23:00:00+08:00", weekendNights)).toBe("2026-03-07T08:00:00+08:00");
    expect(sentAt("2026-03-07T01:00:00+08:00", weekendNights)).toBe("2026-03-07T08:00:00+08:00");
    expect(sentAt("2026-03-07T23:00:00+08:00", weekendNights)).toBe("2026-03-07T23:00:00+08:00");
  });

  test("an hour that summer time skips ends the quiet when the clock jumps over it", () => {
    const berlin = createWorkCalendar({ base: "none", horizon: "2027-12-31", windows: [] }, "Europe/Berlin");
    expect(sentAt("2026-03-29T00:30:00Z", { from: "22:00", to: "02:30" }, undefined, berlin)).toBe("2026-03-29T03:30:00+02:00");
  });

  test("that never end, in a calendar without working days, keep nobody waiting", () => {
    const never = { timeZone: "Asia/Shanghai", isWorkingDay: () => false };
    expect(notBefore(1_000, never, { from: "20:00", to: "08:00", daysOff: true }, undefined)).toBe(1_000);
  });
});

describe("a digest", () => {
  const twice = { at: ["16:30", "08:30"] };

  test.each([
    ["in the morning the afternoon's", "2026-03-02T09:00:00+08:00", "2026-03-02T16:30:00+08:00"],
    ["at its very time the next one", "2026-03-02T16:30:00+08:00", "2026-03-03T08:30:00+08:00"],
    ["on a Friday evening Saturday's", "2026-03-06T17:00:00+08:00", "2026-03-07T08:30:00+08:00"],
  ])("takes %s", (_, now, expected) => expect(sentAt(now, undefined, twice)).toBe(expected));

  test("on working days only waits for Monday", () => {
    expect(sentAt("2026-03-06T17:00:00+08:00", undefined, { ...twice, workingDays: true })).toBe("2026-03-09T08:30:00+08:00");
  });

  test("whose time lies in quiet hours goes out at their end", () => {
    expect(sentAt("2026-03-02T17:00:00+08:00", night, { at: ["07:00"] })).toBe("2026-03-03T08:00:00+08:00");
  });
});
