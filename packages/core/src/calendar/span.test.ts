import { describe, expect, it } from "vitest";
import type { TimeUnit } from "../definition/duration.js";
import type { CalendarSource } from "./index.js";
import { createWorkCalendar, toInstant, toRfc3339 } from "./index.js";

const office: CalendarSource = {
  base: "cn",
  windows: [
    { weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "12:00" },
    { weekdays: [1, 2, 3, 4, 5], from: "14:00", to: "18:00" },
  ],
  days: [{ date: "2026-03-04", kind: "working", windows: [{ from: "09:00", to: "12:00" }] }],
};

const calendar = createWorkCalendar(office);
const at = (local: string) => toInstant(`${local}:00+08:00`);
const local = (instant: number) => toRfc3339(instant, "Asia/Shanghai").slice(0, 16).replace("T", " ");
const after = (start: string, amount: number, unit: TimeUnit) => local(calendar.add(at(start), { amount, unit }));
const before = (end: string, amount: number, unit: TimeUnit) => local(calendar.subtract(at(end), { amount, unit }));
const between = (start: string, end: string, unit: TimeUnit) => calendar.elapsed(at(start), at(end), unit);

describe("a span before a deadline", () => {
  it("of one working day skips the days off of Spring Festival", () => {
    expect(before("2026-02-24T15:30", 1, "working-days")).toBe("2026-02-14 15:30");
  });

  it("of one working day leaves all of the last day to a deadline at its 24:00", () => {
    expect(before("2026-03-07T00:00", 1, "working-days")).toBe("2026-03-06 00:00");
    expect(before("2026-03-04T00:00", 1, "working-days")).toBe("2026-03-03 00:00");
  });

  it("of one working day leaves Friday to a deadline on Sunday", () => {
    expect(before("2026-03-08T13:00", 1, "working-days")).toBe("2026-03-06 00:00");
  });

  it("of hours runs in windows only, and begins at a window's start rather than at the end before it", () => {
    expect(before("2026-02-24T10:00", 2, "working-hours")).toBe("2026-02-14 17:00");
    expect(before("2026-03-09T10:00", 1, "working-hours")).toBe("2026-03-09 09:00");
    expect(before("2026-03-07T00:00", 4, "working-hours")).toBe("2026-03-06 14:00");
  });

  it("of calendar days or elapsed hours takes no notice of work", () => {
    expect(before("2026-02-24T10:00", 3, "calendar-days")).toBe("2026-02-21 10:00");
    expect(before("2026-02-24T10:00", 24, "elapsed-hours")).toBe("2026-02-23 10:00");
  });
});

describe("a span after a deadline", () => {
  it("of one working day keeps the time of day", () => {
    expect(after("2026-02-13T15:30", 1, "working-days")).toBe("2026-02-14 15:30");
    expect(after("2026-03-06T18:00", 1, "working-days")).toBe("2026-03-09 18:00");
  });

  it("of one working day after Friday's 24:00 is Monday's 24:00", () => {
    expect(after("2026-03-07T00:00", 1, "working-days")).toBe("2026-03-10 00:00");
    expect(after("2026-03-07T13:00", 1, "working-days")).toBe("2026-03-10 00:00");
  });

  it("of hours ends at a window's end", () => {
    expect(after("2026-03-06T17:00", 1, "working-hours")).toBe("2026-03-06 18:00");
    expect(after("2026-03-06T17:00", 61, "working-minutes")).toBe("2026-03-09 09:01");
  });

  it("of nothing is the deadline itself, in any unit", () => {
    for (const unit of ["elapsed-hours", "working-minutes", "working-days", "calendar-days"] as const) {
      expect(after("2026-03-07T13:00", 0, unit)).toBe("2026-03-07 13:00");
      expect(before("2026-03-07T13:00", 0, unit)).toBe("2026-03-07 13:00");
    }
  });

  it("takes whole days only", () => {
    expect(() => after("2026-03-07T13:00", 0.5, "working-days")).toThrow(expect.objectContaining({ code: "amount-not-whole" }));
    expect(() => before("2026-03-07T13:00", -1, "working-hours")).toThrow(expect.objectContaining({ code: "amount-invalid" }));
  });
});

describe("the time between two moments", () => {
  it("in working hours leaves out lunch, nights and days off", () => {
    expect(between("2026-02-13T11:00", "2026-02-24T10:30", "working-hours")).toBe(5 + 7 + 1.5);
  });

  it("in working days takes a day's parts as parts of its working time", () => {
    expect(between("2026-03-02T09:00", "2026-03-02T18:00", "working-days")).toBe(1);
    expect(between("2026-03-02T00:00", "2026-03-02T12:00", "working-days")).toBeCloseTo(3 / 7);
    expect(between("2026-03-04T09:00", "2026-03-04T10:30", "working-days")).toBe(0.5);
    expect(between("2026-03-06T18:00", "2026-03-09T09:00", "working-days")).toBe(0);
  });

  it("in calendar days and elapsed hours leaves out nothing", () => {
    expect(between("2026-02-13T12:00", "2026-02-20T00:00", "calendar-days")).toBe(6.5);
    expect(between("2026-02-13T12:00", "2026-02-20T00:00", "elapsed-hours")).toBe(156);
    expect(between("2026-02-13T12:00", "2026-02-13T12:30", "elapsed-minutes")).toBe(30);
  });

  it("is negative where the end is first", () => {
    expect(between("2026-03-03T12:00", "2026-03-02T12:00", "working-hours")).toBe(-7);
    expect(between("2026-03-03T12:00", "2026-03-02T12:00", "working-days")).toBe(-1);
  });
});
