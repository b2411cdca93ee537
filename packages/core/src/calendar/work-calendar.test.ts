import { describe, expect, it } from "vitest";
import type { CalendarSource } from "./index.js";
import { CalendarError, createWorkCalendar, toInstant } from "./index.js";

const weekdays = [1, 2, 3, 4, 5];
const office: CalendarSource = { base: "cn", windows: [{ weekdays, from: "09:00", to: "17:00" }] };
const plain: CalendarSource = { ...office, base: "none", timeZone: "Asia/Shanghai" };

/** Working hours of a civil date in China. */
function hoursOn(date: string, definition: CalendarSource): number {
  const start = toInstant(`${date}T00:00:00+08:00`);
  return createWorkCalendar(definition).elapsed(start, start + 86_400_000, "working-hours");
}

describe("the time zone", () => {
  it("is the one given, else the calendar's, else China's for China's calendar", () => {
    expect(createWorkCalendar({ ...office, timeZone: "Asia/Urumqi" }, "Asia/Tokyo").timeZone).toBe("Asia/Tokyo");
    expect(createWorkCalendar({ ...office, timeZone: "Asia/Urumqi" }).timeZone).toBe("Asia/Urumqi");
    expect(createWorkCalendar(office).timeZone).toBe("Asia/Shanghai");
  });

  it("must be known where no country implies one", () => {
    const { timeZone: _timeZone, ...nowhere } = plain;

    expect(() => createWorkCalendar(nowhere)).toThrow(expect.objectContaining({ name: "CalendarError", code: "time-zone-missing" }));
    expect(() => createWorkCalendar(office, "Asia/Nowhere")).toThrow(expect.objectContaining({ code: "time-zone-unknown" }));
    expect(() => createWorkCalendar(office, "Asia/Nowhere")).toThrow(RangeError);
  });

  it("decides the civil date", () => {
    const evening = toInstant("2026-03-01T16:30:00Z");

    expect(createWorkCalendar(office).civilDate(evening)).toBe("2026-03-02");
    expect(createWorkCalendar(office, "UTC").civilDate(evening)).toBe("2026-03-01");
  });
});

describe("the horizon", () => {
  it("of China's calendar is the last day of the last year announced", () => {
    const calendar = createWorkCalendar(office);

    expect(calendar.horizon).toBe("2026-12-31");
    expect(["2018-12-31", "2019-01-01", "2026-12-31", "2027-01-01"].map((date) => calendar.isPublished(date))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("drawn in by the district leaves the weekly pattern beyond it", () => {
    const calendar = createWorkCalendar({ ...office, horizon: "2025-12-31" });

    expect(calendar.horizon).toBe("2025-12-31");
    expect(calendar.isPublished("2026-01-01")).toBe(false);
    expect(calendar.isWorkingDay("2025-10-01")).toBe(false);
    expect(calendar.isWorkingDay("2026-10-01")).toBe(true); // National Day, a Thursday
  });

  it("moved out by the district goes with the days it knows itself", () => {
    const calendar = createWorkCalendar({ ...office, horizon: "2027-12-31", days: [{ date: "2027-01-01", kind: "off" }] });

    expect(calendar.isPublished("2027-01-01")).toBe(true);
    expect(calendar.isWorkingDay("2027-01-01")).toBe(false);
  });

  it("does not exist where there is nothing to publish", () => {
    expect(createWorkCalendar(plain).horizon).toBeUndefined();
    expect(createWorkCalendar(plain).isPublished("2150-01-01")).toBe(true);
    expect(createWorkCalendar({ ...plain, horizon: "2026-06-30" }).isPublished("2026-07-01")).toBe(false);
  });
});

describe("a day", () => {
  it("the district declares overrides the country's", () => {
    const own: CalendarSource = {
      ...office,
      days: [
        { date: "2026-10-01", kind: "working" },
        { date: "2026-02-14", kind: "off" },
        { date: "2026-03-02", kind: "off" },
      ],
    };
    const calendar = createWorkCalendar(own);

    expect(["2026-10-01", "2026-02-14", "2026-03-02"].map((date) => calendar.isWorkingDay(date))).toEqual([true, false, false]);
  });

  it("made up for works the windows of Monday, or of the weekday the district names", () => {
    const friday: CalendarSource = {
      base: "cn",
      windows: [
        { weekdays: [1, 2, 3, 4], from: "09:00", to: "17:00" },
        { weekdays: [5], from: "09:00", to: "15:00" },
      ],
    };

    expect(hoursOn("2026-02-14", friday)).toBe(8);
    expect(hoursOn("2026-02-14", { ...friday, makeUpWeekday: 5 })).toBe(6);
  });

  it("made up for works its own weekday's windows where the named weekday has none", () => {
    const weekend: CalendarSource = { base: "cn", windows: [{ weekdays: [6, 7], from: "10:00", to: "16:00" }] };

    expect(hoursOn("2026-02-14", weekend)).toBe(6);
  });

  it("of a holiday is off on the weekend too, where weekends are worked", () => {
    const everyDay: CalendarSource = { base: "cn", windows: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }] };

    expect(hoursOn("2026-10-03", everyDay)).toBe(0);
    expect(hoursOn("2026-10-11", everyDay)).toBe(24);
  });

  it("works in half days of its own windows", () => {
    const half: CalendarSource = { ...office, days: [{ date: "2026-03-07", kind: "working", windows: [{ from: "09:00", to: "12:30" }] }] };

    expect(hoursOn("2026-03-07", half)).toBe(3.5);
  });

  it("is a date some month has", () => {
    const calendar = createWorkCalendar(office);

    for (const date of ["2026-02-29", "2026-13-01", "2026-1-1", "tomorrow", "0000-01-01", "2026-04-31"]) {
      expect(() => calendar.isWorkingDay(date)).toThrow(expect.objectContaining({ code: "date-malformed", value: date }));
    }
    expect(calendar.isWorkingDay("2024-02-29")).toBe(true);
  });
});

describe("a window", () => {
  it("that overlaps another is not counted twice", () => {
    const overlapping: CalendarSource = {
      ...plain,
      windows: [
        { weekdays, from: "13:00", to: "17:00" },
        { weekdays, from: "09:00", to: "14:00" },
        { weekdays: [1], from: "10:00", to: "11:00" },
      ],
    };

    expect(hoursOn("2026-03-02", overlapping)).toBe(8);
  });

  it("of a season replaces those of all year on its weekdays", () => {
    const summer: CalendarSource = {
      ...plain,
      windows: [
        { weekdays, from: "09:00", to: "17:00" },
        { weekdays: [1, 2, 3, 4], from: "08:00", to: "12:00", season: "summer" },
        { weekdays: [1, 2, 3, 4], from: "15:00", to: "18:00", season: "summer" },
      ],
      seasons: [{ id: "summer", from: "07-01", to: "08-31" }],
    };

    // Tuesday before, Wednesday in, Friday in without a window of its own, Tuesday after.
    expect(["2026-06-30", "2026-07-01", "2026-07-03", "2026-09-01"].map((date) => hoursOn(date, summer))).toEqual([8, 7, 8, 8]);
  });

  it("of a season that runs over the new year holds on both sides of it", () => {
    const winter: CalendarSource = {
      ...plain,
      windows: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: "10:00", to: "12:00", season: "winter" }],
      seasons: [{ id: "winter", from: "12-15", to: "02-29" }],
    };
    const days = ["2023-12-14", "2023-12-15", "2024-01-01", "2024-02-29", "2024-03-01"];

    expect(days.map((date) => hoursOn(date, winter))).toEqual([0, 2, 2, 2, 0]);
  });

  it("includes its start and not its end", () => {
    const calendar = createWorkCalendar(office);
    const times = ["08:59:59", "09:00:00", "16:59:59", "17:00:00"];

    expect(times.map((time) => calendar.isWorkingTime(toInstant(`2026-03-02T${time}+08:00`)))).toEqual([false, true, true, false]);
  });

  it("must end after it begins, and name a season there is", () => {
    const backwards: CalendarSource = { ...office, windows: [{ weekdays, from: "17:00", to: "09:00" }] };
    const nameless: CalendarSource = { ...office, windows: [{ weekdays, from: "09:00", to: "17:00", season: "summer" }] };

    expect(() => createWorkCalendar(backwards)).toThrow(expect.objectContaining({ code: "window-empty", value: "17:00-09:00" }));
    expect(() => createWorkCalendar(nameless)).toThrow(expect.objectContaining({ code: "season-unknown", value: "summer" }));
  });

  it("that never opens is no reason to search for ever", () => {
    const never: CalendarSource = {
      ...plain,
      windows: [{ weekdays, from: "09:00", to: "17:00", season: "never" }],
      seasons: [{ id: "never", from: "02-30", to: "02-30" }],
    };
    const calendar = createWorkCalendar(never);
    const at = toInstant("2026-03-02T10:00:00+08:00");

    expect(() => calendar.due(at, { amount: 1, unit: "working-hours" })).toThrow(CalendarError);
    expect(() => calendar.subtract(at, { amount: 1, unit: "working-days" })).toThrow(expect.objectContaining({ code: "out-of-range" }));
    expect(calendar.isWorkingTime(at)).toBe(false);
    expect(calendar.elapsed(at, at + 1e12, "working-days")).toBe(0);
  });
});
