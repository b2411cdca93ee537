import { describe, expect, it } from "vitest";
import type { Limit } from "../definition/limit.js";
import type { CalendarSource } from "./index.js";
import { createWorkCalendar, toInstant, toRfc3339 } from "./index.js";

/** Nine to twelve and two to six, Monday to Friday. */
const office: CalendarSource = {
  base: "cn",
  windows: [
    { weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "12:00" },
    { weekdays: [1, 2, 3, 4, 5], from: "14:00", to: "18:00" },
  ],
};

/** A local time in China. */
const at = (local: string) => toInstant(`${local}:00+08:00`);

/** The local time in China a limit ends at, `2026-02-25 15:30`. */
function due(start: string, limit: Limit, definition = office): string {
  return local(createWorkCalendar(definition).due(at(start), limit).at);
}

function countedFrom(start: string, limit: Limit, definition = office): string {
  return local(createWorkCalendar(definition).due(at(start), limit).countedFrom);
}

function local(instant: number): string {
  return toRfc3339(instant, "Asia/Shanghai").slice(0, 16).replace("T", " ");
}

describe("a limit in working days", () => {
  it("leaves out the day it starts on", () => {
    expect(due("2026-03-02T10:00", { amount: 5, unit: "working-days" })).toBe("2026-03-09 10:00");
  });

  it("counts in the day it starts on where the district says so", () => {
    expect(due("2026-03-02T10:00", { amount: 5, unit: "working-days", firstDay: "included" })).toBe("2026-03-06 10:00");
  });

  it("works the make-up Saturday before Spring Festival 2026, and none of the nine days off after it", () => {
    const days = [1, 2, 3].map((amount) => due("2026-02-13T15:30", { amount, unit: "working-days" }));

    expect(days).toEqual(["2026-02-14 15:30", "2026-02-24 15:30", "2026-02-25 15:30"]);
  });

  it("ends at 24:00 of its last day", () => {
    expect(due("2026-02-13T15:30", { amount: 2, unit: "working-days", due: "end-of-day" })).toBe("2026-02-25 00:00");
  });

  it("ends at the close of business of its last day", () => {
    expect(due("2026-02-13T15:30", { amount: 2, unit: "working-days", due: "close-of-business" })).toBe("2026-02-24 18:00");
  });

  it("ends at a half day's own close of business", () => {
    const halfDay: CalendarSource = {
      ...office,
      days: [{ date: "2026-03-03", kind: "working", windows: [{ from: "09:00", to: "12:00" }] }],
    };

    expect(due("2026-03-02T15:00", { amount: 1, unit: "working-days", due: "close-of-business" }, halfDay)).toBe("2026-03-03 12:00");
    expect(due("2026-03-02T15:00", { amount: 1, unit: "working-days" }, halfDay)).toBe("2026-03-03 15:00");
  });

  it("counts a start in the evening from the next morning", () => {
    const limit: Limit = { amount: 1, unit: "working-days" };

    expect(countedFrom("2026-03-06T18:00", limit)).toBe("2026-03-09 09:00");
    expect(due("2026-03-06T18:00", limit)).toBe("2026-03-10 09:00");
  });

  it("counts a start in the lunch break from the afternoon", () => {
    expect(due("2026-03-02T12:30", { amount: 1, unit: "working-days" })).toBe("2026-03-03 14:00");
  });

  it("counts a start out of hours as it is where the district says so", () => {
    const limit: Limit = { amount: 1, unit: "working-days", startOutsideWindow: "as-is" };

    expect(due("2026-03-06T20:00", limit)).toBe("2026-03-09 20:00");
    expect(due("2026-03-07T10:00", limit)).toBe("2026-03-09 10:00");
  });

  it("cannot count in a day off it starts on", () => {
    const limit: Limit = { amount: 1, unit: "working-days", firstDay: "included", startOutsideWindow: "as-is" };

    expect(due("2026-03-07T10:00", limit)).toBe("2026-03-09 10:00");
    expect(due("2026-03-06T20:00", limit)).toBe("2026-03-06 20:00");
  });

  it("never ends before it began, even where the last day's business is closed", () => {
    const limit: Limit = { amount: 1, unit: "working-days", firstDay: "included", startOutsideWindow: "as-is", due: "close-of-business" };

    expect(due("2026-03-06T20:00", limit)).toBe("2026-03-06 20:00");
  });

  it("is no guess on the last published day, and one after it", () => {
    const calendar = createWorkCalendar(office);
    const limit: Limit = { amount: 1, unit: "working-days" };

    expect(calendar.due(at("2026-12-30T10:00"), limit)).toMatchObject({ at: at("2026-12-31T10:00"), provisional: false });
    expect(calendar.due(at("2026-12-31T10:00"), limit)).toMatchObject({ at: at("2027-01-01T10:00"), provisional: true });
  });

  it("is a guess before the first year that was checked", () => {
    const calendar = createWorkCalendar(office);

    expect(calendar.due(at("2018-12-28T10:00"), { amount: 1, unit: "working-days" })).toMatchObject({ provisional: true });
    expect(calendar.due(at("2019-01-02T10:00"), { amount: 1, unit: "working-days" })).toMatchObject({ provisional: false });
  });

  it("may be 100,000 of them", () => {
    expect(due("2026-02-13T15:30", { amount: 100_000, unit: "working-days" })).toBe("2409-06-23 15:30");
  });
});

describe("a limit in calendar days", () => {
  it("that ends on a day off ends on the next working day, by art. 203 of the Civil Code", () => {
    expect(due("2026-02-13T15:30", { amount: 5, unit: "calendar-days" })).toBe("2026-02-24 15:30");
    expect(due("2026-02-13T15:30", { amount: 5, unit: "calendar-days", due: "end-of-day" })).toBe("2026-02-25 00:00");
  });

  it("that ends on a make-up Saturday ends there", () => {
    expect(due("2026-02-23T11:00", { amount: 5, unit: "calendar-days" })).toBe("2026-02-28 11:00");
  });

  it("stays on a day off where the district says so, until 24:00 if it ends with business", () => {
    expect(due("2026-02-13T15:30", { amount: 5, unit: "calendar-days", roll: "none" })).toBe("2026-02-18 15:30");
    expect(due("2026-02-13T15:30", { amount: 5, unit: "calendar-days", roll: "none", due: "close-of-business" })).toBe("2026-02-19 00:00");
  });

  it("is brought forward to the working day before where the district says so", () => {
    const limit: Limit = { amount: 5, unit: "calendar-days", roll: "previous-working-day", due: "close-of-business" };

    expect(due("2026-02-13T15:30", limit)).toBe("2026-02-14 18:00");
  });

  it("is not brought forward to before it began", () => {
    expect(due("2026-02-17T10:00", { amount: 2, unit: "calendar-days", roll: "previous-working-day" })).toBe("2026-02-19 10:00");
  });

  it("counts days off and a start out of hours", () => {
    expect(due("2026-03-07T20:00", { amount: 3, unit: "calendar-days" })).toBe("2026-03-10 20:00");
    expect(due("2026-03-07T20:00", { amount: 3, unit: "calendar-days", firstDay: "included" })).toBe("2026-03-09 20:00");
    expect(due("2026-03-07T20:00", { amount: 3, unit: "calendar-days", startOutsideWindow: "next-window" })).toBe("2026-03-12 09:00");
  });

  it("past the horizon is a guess only if it may roll", () => {
    const calendar = createWorkCalendar(office);
    const start = at("2026-12-30T10:00");

    expect(calendar.due(start, { amount: 10, unit: "calendar-days" }).provisional).toBe(true);
    expect(calendar.due(start, { amount: 10, unit: "calendar-days", roll: "none", due: "close-of-business" }).provisional).toBe(true);
    expect(calendar.due(start, { amount: 10, unit: "calendar-days", roll: "none" }).provisional).toBe(false);
  });
});

describe("a limit in working hours", () => {
  it("stands still over lunch, the night and days off", () => {
    const hours = [0.5, 2, 4, 9, 16].map((amount) => due("2026-02-13T11:00", { amount, unit: "working-hours" }));

    expect(hours).toEqual(["2026-02-13 11:30", "2026-02-13 15:00", "2026-02-13 17:00", "2026-02-14 15:00", "2026-02-24 15:00"]);
  });

  it("ends at a window's end, not at the next one's start", () => {
    expect(due("2026-03-02T11:00", { amount: 1, unit: "working-hours" })).toBe("2026-03-02 12:00");
    expect(due("2026-03-06T17:00", { amount: 60, unit: "working-minutes" })).toBe("2026-03-06 18:00");
  });

  it("ends at 24:00 of Friday, not on Saturday, where a window lasts till midnight", () => {
    const late: CalendarSource = { base: "cn", windows: [{ weekdays: [1, 2, 3, 4, 5], from: "16:00", to: "24:00" }] };

    expect(due("2026-03-06T20:00", { amount: 4, unit: "working-hours" }, late)).toBe("2026-03-07 00:00");
    expect(due("2026-03-06T20:00", { amount: 4, unit: "working-hours", due: "end-of-day" }, late)).toBe("2026-03-07 00:00");
    expect(due("2026-03-06T20:00", { amount: 4, unit: "working-hours", roll: "next-working-day" }, late)).toBe("2026-03-07 00:00");
  });

  it("takes no notice of the first day: hours run from the moment (Civil Code art. 201)", () => {
    expect(due("2026-03-02T10:00", { amount: 4, unit: "working-hours", firstDay: "included" })).toBe("2026-03-02 16:00");
  });

  it("ends with the day where the district says so", () => {
    expect(due("2026-03-02T10:00", { amount: 4, unit: "working-hours", due: "end-of-day" })).toBe("2026-03-03 00:00");
    expect(due("2026-03-02T10:00", { amount: 4, unit: "working-hours", due: "close-of-business" })).toBe("2026-03-02 18:00");
  });
});

describe("a limit in elapsed hours", () => {
  it("never stops", () => {
    expect(due("2026-02-14T23:00", { amount: 2, unit: "elapsed-hours" })).toBe("2026-02-15 01:00");
    expect(due("2026-02-14T23:00", { amount: 90, unit: "elapsed-minutes" })).toBe("2026-02-15 00:30");
  });

  it("takes switches only where the district gives them", () => {
    expect(due("2026-02-14T23:00", { amount: 2, unit: "elapsed-hours", startOutsideWindow: "next-window" })).toBe("2026-02-24 11:00");
    expect(due("2026-02-14T23:00", { amount: 2, unit: "elapsed-hours", roll: "next-working-day" })).toBe("2026-02-24 01:00");
    expect(due("2026-02-14T10:00", { amount: 2, unit: "elapsed-hours", due: "end-of-day" })).toBe("2026-02-15 00:00");
    expect(due("2026-02-14T10:00", { amount: 2, unit: "elapsed-hours", due: "close-of-business" })).toBe("2026-02-14 18:00");
  });

  it("that run out at midnight end with the day before, at its 24:00", () => {
    expect(due("2026-03-06T00:00", { amount: 24, unit: "elapsed-hours", roll: "next-working-day" })).toBe("2026-03-07 00:00");
    expect(due("2026-03-06T00:00", { amount: 24, unit: "elapsed-hours", due: "end-of-day" })).toBe("2026-03-07 00:00");
  });

  it("is no guess past the horizon, because no holiday changes it", () => {
    expect(createWorkCalendar(office).due(at("2026-12-31T20:00"), { amount: 48, unit: "elapsed-hours" }).provisional).toBe(false);
  });
});

describe("a limit with seasons", () => {
  const planting: CalendarSource = { ...office, seasons: [{ id: "planting", from: "03-12", to: "05-31" }] };

  it("has another amount for a start in the season (种植季节 15 工作日)", () => {
    const limit: Limit = { amount: 30, unit: "working-days", variants: [{ season: "planting", amount: 15, unit: "working-days" }] };

    expect(due("2026-03-11T10:00", limit, planting)).toBe("2026-04-23 10:00");
    expect(due("2026-03-12T10:00", limit, planting)).toBe("2026-04-02 10:00");
  });

  it("asks for the season of the counted start, not of the evening before it", () => {
    const limit: Limit = { amount: 2, unit: "working-days", variants: [{ season: "planting", amount: 1, unit: "working-days" }] };

    expect(due("2026-03-11T20:00", limit, planting)).toBe("2026-03-13 09:00");
  });

  it("keeps its own switches in a variant of another unit", () => {
    const limit: Limit = { amount: 2, unit: "working-days", variants: [{ season: "planting", amount: 5, unit: "calendar-days" }] };

    // Five days after Tuesday is Sunday: working days do not roll unless the district says so.
    expect(due("2026-03-17T10:00", limit, planting)).toBe("2026-03-22 10:00");
    expect(due("2026-03-17T10:00", { ...limit, roll: "next-working-day" }, planting)).toBe("2026-03-23 10:00");
  });

  it("that waits for the season counts from its first working window", () => {
    const limit: Limit = { amount: 15, unit: "working-days", startsInSeason: "planting" };

    expect(countedFrom("2026-01-20T16:00", limit, planting)).toBe("2026-03-12 09:00");
    expect(due("2026-01-20T16:00", limit, planting)).toBe("2026-04-02 09:00");
    expect(countedFrom("2026-04-01T16:00", limit, planting)).toBe("2026-04-01 16:00");
    expect(countedFrom("2026-06-01T09:00", limit, planting)).toBe("2027-03-12 09:00");
  });

  it("that waits for a season beginning on a day off counts from its first working day", () => {
    const labour: CalendarSource = { ...office, seasons: [{ id: "summer", from: "05-01", to: "09-30" }] };

    expect(countedFrom("2026-04-30T19:00", { amount: 1, unit: "working-hours", startsInSeason: "summer" }, labour)).toBe(
      "2026-05-06 09:00",
    );
  });

  it("finds the beginning of a season that runs over the new year", () => {
    const heating: CalendarSource = { ...office, seasons: [{ id: "heating", from: "11-15", to: "03-15" }] };
    const limit: Limit = { amount: 1, unit: "working-days", startsInSeason: "heating" };

    expect(countedFrom("2026-02-02T10:00", limit, heating)).toBe("2026-02-02 10:00");
    expect(countedFrom("2026-07-01T10:00", limit, heating)).toBe("2026-11-16 09:00");
  });

  it("begins a season of 29 February on 1 March of other years", () => {
    const leap: CalendarSource = { ...office, seasons: [{ id: "leap", from: "02-29", to: "03-31" }] };

    expect(countedFrom("2026-01-05T10:00", { amount: 1, unit: "working-days", startsInSeason: "leap" }, leap)).toBe("2026-03-02 09:00");
    expect(countedFrom("2024-01-05T10:00", { amount: 1, unit: "working-days", startsInSeason: "leap" }, leap)).toBe("2024-02-29 09:00");
  });

  it("that waits past the horizon is a guess", () => {
    const limit: Limit = { amount: 1, unit: "elapsed-hours", startsInSeason: "planting" };

    expect(createWorkCalendar(planting).due(at("2026-06-01T09:00"), limit).provisional).toBe(true);
    expect(createWorkCalendar(planting).due(at("2026-01-20T09:00"), limit).provisional).toBe(false);
  });

  it("refuses a season the calendar lacks, or in which nobody ever works", () => {
    const never: CalendarSource = { ...office, seasons: [{ id: "never", from: "02-30", to: "02-30" }] };
    const wait = (season: string): Limit => ({ amount: 1, unit: "working-days", startsInSeason: season });

    expect(() => due("2026-03-02T10:00", wait("monsoon"), never)).toThrow(
      expect.objectContaining({ code: "season-unknown", value: "monsoon" }),
    );
    expect(() => due("2026-03-02T10:00", wait("never"), never)).toThrow(expect.objectContaining({ code: "season-empty", value: "never" }));
  });
});

describe("a limit no count can have", () => {
  it.each([
    [{ amount: 1.5, unit: "working-days" }, "amount-not-whole"],
    [{ amount: -1, unit: "working-hours" }, "amount-invalid"],
    [{ amount: NaN, unit: "elapsed-hours" }, "amount-invalid"],
    [{ amount: Infinity, unit: "calendar-days" }, "amount-invalid"],
  ] as const)("%o is refused as %s", (limit, code) => {
    expect(() => due("2026-03-02T10:00", limit)).toThrow(expect.objectContaining({ code }));
  });

  it("is refused where it leads beyond the years dates are written in", () => {
    const calendar = createWorkCalendar(office);

    expect(() => calendar.due(toInstant("9999-12-30T10:00:00+08:00"), { amount: 40, unit: "working-days" })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
    expect(() => calendar.due(NaN, { amount: 1, unit: "working-days" })).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });
});
