import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { CalendarSource } from "./index.js";
import { createWorkCalendar, toInstant, toRfc3339 } from "./index.js";
import { timeZoneOf } from "./time-zone.js";

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const roundTheClock: CalendarSource = { base: "none", windows: [{ weekdays: everyDay, from: "00:00", to: "24:00" }] };
const nightShift: CalendarSource = { base: "none", windows: [{ weekdays: everyDay, from: "00:00", to: "06:00" }] };

const zones = fc.constantFrom(
  "Asia/Shanghai", // summer time 1986 to 1991
  "America/New_York",
  "Europe/London",
  "Australia/Lord_Howe", // half an hour
  "Africa/Cairo", // skips midnight
  "America/Havana", // shows midnight twice
  "Africa/Casablanca", // suspends summer time in Ramadan
  "Pacific/Apia", // skipped 30 December 2011
  "America/Sao_Paulo",
  "UTC",
);
const moments = (from: string, to: string) => fc.integer({ min: Date.parse(from), max: Date.parse(to) });

describe("a zone's civil time", () => {
  it("is that of Temporal, in both directions", () => {
    fc.assert(
      fc.property(zones, moments("1950-01-01", "2090-01-01"), (id, at) => {
        const zone = timeZoneOf(id);
        const civil = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(id);
        const wall = Date.parse(`${civil.toPlainDateTime().toString({ smallestUnit: "millisecond" })}Z`);

        expect(zone.offsetAt(at)).toBe(civil.offsetNanoseconds / 1e6);
        expect(zone.atWall(wall)).toBe(civil.toPlainDateTime().toZonedDateTime(id).epochMilliseconds);
      }),
      { numRuns: 500 },
    );
  });

  it("is that of Temporal within hours of every change of offset", () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: -720, max: 720 }), (id, year, quarters) => {
        const zone = timeZoneOf(id);
        for (const { at, before, after } of zone.shifts(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1))) {
          const wall = at + before + quarters * 60_000;
          const civil = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1));

          expect([zone.offsetAt(at - 1), zone.offsetAt(at)]).toEqual([before, after]);
          expect(zone.atWall(wall)).toBe(civil.toZonedDateTime(id).epochMilliseconds);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("finds both changes of a Ramadan's 30 days without summer time", () => {
    // Egypt 2010: summer time stopped from 11 August to 9 September.
    const shifts = timeZoneOf("Africa/Cairo").shifts(Date.UTC(2010, 0, 1), Date.UTC(2011, 0, 1));

    expect(shifts.map(({ at, after }) => [new Date(at).toISOString(), after / 3_600_000])).toEqual([
      ["2010-04-29T22:00:00.000Z", 3],
      ["2010-08-10T21:00:00.000Z", 2],
      ["2010-09-09T22:00:00.000Z", 3],
      ["2010-09-30T21:00:00.000Z", 2],
    ]);
  });
});

describe("where summer time begins and ends", () => {
  const newYork = (definition: CalendarSource) => createWorkCalendar(definition, "America/New_York");
  const at = (rfc3339: string) => toInstant(rfc3339);

  it("a night's window is as long as the night really was", () => {
    const calendar = newYork(nightShift);
    const hours = (date: string) =>
      calendar.elapsed(at(`${date}T00:00:00-05:00`) - 3_600_000, at(`${date}T12:00:00-05:00`), "working-hours");

    // 02:00 became 03:00 on 8 March 2026, and 01:00 once more on 1 November.
    expect(hours("2026-03-08")).toBe(5);
    expect(hours("2026-11-01")).toBe(7);
    expect(hours("2026-12-01")).toBe(6);
  });

  it("a window that begins or ends at a skipped time begins or ends at the change", () => {
    const hours = (from: string, to: string) =>
      newYork({ base: "none", windows: [{ weekdays: everyDay, from, to }] }).elapsed(
        at("2026-03-08T00:00:00-05:00"),
        at("2026-03-09T00:00:00-04:00"),
        "working-hours",
      );

    expect([hours("02:30", "05:00"), hours("00:00", "02:30"), hours("02:15", "02:45")]).toEqual([2, 2, 0]);
  });

  it("working hours run in real time", () => {
    const { at: due } = newYork(nightShift).due(at("2026-03-08T01:00:00-05:00"), { amount: 2, unit: "working-hours" });

    expect(toRfc3339(due, "America/New_York")).toBe("2026-03-08T04:00:00-04:00");
  });

  it("a limit due at a time the clock skips is due that much later", () => {
    const limit = { amount: 1, unit: "calendar-days", roll: "none" } as const;

    expect(toRfc3339(newYork(roundTheClock).due(at("2026-03-07T02:30:00-05:00"), limit).at, "America/New_York")).toBe(
      "2026-03-08T03:30:00-04:00",
    );
    expect(newYork(roundTheClock).add(at("2026-03-07T02:30:00-05:00"), { amount: 1, unit: "calendar-days" })).toBe(
      at("2026-03-08T03:30:00-04:00"),
    );
  });

  it("a limit due at a time the clock shows twice is due the first time", () => {
    const { at: due } = newYork(roundTheClock).due(at("2026-10-31T01:30:00-04:00"), { amount: 1, unit: "working-days" });

    expect(toRfc3339(due, "America/New_York")).toBe("2026-11-01T01:30:00-04:00");
  });

  it("a day whose midnight is skipped begins and the day before ends at the change", () => {
    const calendar = createWorkCalendar(roundTheClock, "Africa/Cairo"); // 24 April 2026 begins at 01:00

    const { at: due } = calendar.due(at("2026-04-22T10:00:00+02:00"), { amount: 1, unit: "working-days", due: "end-of-day" });

    expect(toRfc3339(due, "Africa/Cairo")).toBe("2026-04-24T01:00:00+03:00");
    expect(calendar.civilDate(due - 1)).toBe("2026-04-23");
  });

  it("a day of 23 hours is still a whole calendar day, and a whole working day", () => {
    const calendar = newYork(roundTheClock);
    const [start, end] = [at("2026-03-08T00:00:00-05:00"), at("2026-03-09T00:00:00-04:00")];

    expect(calendar.elapsed(start, end, "calendar-days")).toBe(1);
    expect(calendar.elapsed(start, end, "working-days")).toBe(1);
    expect(calendar.elapsed(start, end, "working-hours")).toBe(23);
  });

  it("working round the clock is real time, in every zone and century", () => {
    const century = moments("1860-01-01", "3000-01-01");
    fc.assert(
      fc.property(zones, century, century, (id, start, end) => {
        const calendar = createWorkCalendar(roundTheClock, id);

        expect(calendar.elapsed(start, end, "working-minutes")).toBe((end - start) / 60_000);
        expect(calendar.add(start, { amount: 90, unit: "working-minutes" })).toBe(start + 5_400_000);
      }),
    );
  });
});
