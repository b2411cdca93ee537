import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendars, instants, limits, timeZones } from "../../test/calendar/arbitrary-calendar.js";
import { createNaiveCalendar } from "../../test/calendar/naive-calendar.js";
import type { Duration } from "../definition/duration.js";
import type { Limit } from "../definition/limit.js";
import { resolveLimit } from "../definition/resolve-limit.js";
import type { CalendarSource } from "./index.js";
import { CalendarError, createWorkCalendar } from "./index.js";

// Calendars of real use have days of hundreds of shapes; these have 8 zones, seasons, half days, and windows that a
// change of summer time falls into.

const hours = fc.record({
  unit: fc.constantFrom("working-hours" as const, "working-minutes" as const, "elapsed-hours" as const, "elapsed-minutes" as const),
  amount: fc.integer({ min: 1, max: 3000 }),
});
const days = fc.record({
  unit: fc.constantFrom("working-days" as const, "calendar-days" as const),
  amount: fc.integer({ min: 1, max: 400 }),
});
const units = fc.constantFrom(
  "elapsed-minutes" as const,
  "elapsed-hours" as const,
  "working-minutes" as const,
  "working-hours" as const,
  "working-days" as const,
  "calendar-days" as const,
);

/** Calendars whose working days all have the same windows, so that a part of one is the same part of another. */
const evenCalendars: fc.Arbitrary<CalendarSource> = calendars.map(({ base, windows, days: exceptional = [] }) => {
  const { weekdays = [], from = "09:00", to = "17:00" } = windows[0] ?? {};
  return {
    base,
    windows: [{ weekdays, from, to }],
    makeUpWeekday: weekdays[0] ?? 1,
    days: exceptional.map(({ date, kind }) => ({ date, kind })),
  };
});

describe("on any calendar, in any zone", () => {
  it("a limit ends where counting day by day ends it", () => {
    fc.assert(
      fc.property(calendars, timeZones, instants, limits, (definition, zone, start, limit) => {
        const calendar = createWorkCalendar(definition, zone);
        const naive = createNaiveCalendar(definition, zone);
        let expected;
        try {
          expected = naive.due(start, limit);
        } catch {
          // The season waited for never has a window, and each says so in its own way.
          expect(() => calendar.due(start, limit)).toThrow(CalendarError);
          return;
        }

        const { at, countedFrom } = calendar.due(start, limit);

        expect({ at, countedFrom }).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it("a limit ends where it does with all its switches written out", () => {
    fc.assert(
      fc.property(calendars, timeZones, instants, limits, (definition, zone, start, limit) => {
        const calendar = createWorkCalendar(definition, zone);
        fc.pre(limit.startsInSeason === undefined);

        expect(calendar.due(start, resolveLimit(limit))).toEqual(calendar.due(start, limit));
      }),
    );
  });

  it("working time is what adding up windows day by day gives", () => {
    fc.assert(
      fc.property(
        calendars,
        timeZones,
        instants,
        fc.integer({ min: -100, max: 100 }),
        instants,
        (definition, zone, start, length, moment) => {
          const calendar = createWorkCalendar(definition, zone);
          const naive = createNaiveCalendar(definition, zone);
          const end = start + length * 25_000_000;

          expect(calendar.elapsed(start, end, "working-minutes")).toBe(naive.worked(start, end) / 60_000);
          expect(calendar.isWorkingTime(moment)).toBe(naive.isWorkingTime(moment));
          expect(calendar.civilDate(moment)).toBe(naive.civilDate(moment));
          expect(calendar.isWorkingDay(naive.civilDate(moment))).toBe(naive.isWorkingDay(naive.civilDate(moment)));
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it("adding hours and subtracting them again returns to where work was being done", () => {
    fc.assert(
      fc.property(calendars, timeZones, instants, hours, (definition, zone, at, span) => {
        const calendar = createWorkCalendar(definition, zone);
        fc.pre(calendar.isWorkingTime(at));

        expect(calendar.subtract(calendar.add(at, span), span)).toBe(at);
      }),
    );
  });

  it("as much of a clock's unit lies between a start and what was added to it", () => {
    fc.assert(
      fc.property(calendars, timeZones, instants, hours, (definition, zone, start, span) => {
        const calendar = createWorkCalendar(definition, zone);

        expect(calendar.elapsed(start, calendar.add(start, span), span.unit)).toBeCloseTo(span.amount, 9);
        expect(calendar.elapsed(start, calendar.subtract(start, span), span.unit)).toBeCloseTo(-span.amount, 9);
      }),
    );
  });

  it("as many days lie between a start and what was added to it, where days are alike and no local time is skipped", () => {
    fc.assert(
      fc.property(evenCalendars, instants, days, (definition, start, span) => {
        const calendar = createWorkCalendar(definition, "Asia/Shanghai");

        expect(calendar.elapsed(start, calendar.add(start, span), span.unit)).toBeCloseTo(span.amount, 9);
        expect(calendar.elapsed(start, calendar.subtract(start, span), span.unit)).toBeCloseTo(-span.amount, 9);
        // Back again: the same moment, or one with no work between.
        expect(calendar.elapsed(start, calendar.subtract(calendar.add(start, span), span), span.unit)).toBeCloseTo(0, 9);
      }),
    );
  });

  it("what lies between two moments is what lies before and after a third", () => {
    fc.assert(
      fc.property(calendars, timeZones, instants, instants, instants, units, (definition, zone, a, b, c, unit) => {
        const calendar = createWorkCalendar(definition, zone);

        expect(calendar.elapsed(a, b, unit) + calendar.elapsed(b, c, unit)).toBeCloseTo(calendar.elapsed(a, c, unit), 6);
        expect(calendar.elapsed(a, b, unit)).toBeCloseTo(-calendar.elapsed(b, a, unit), 9);
      }),
    );
  });

  it("a longer limit never ends sooner", () => {
    fc.assert(
      fc.property(calendars, timeZones, instants, limits, fc.nat(20), (definition, zone, start, limit, more) => {
        const calendar = createWorkCalendar(definition, zone);
        // Rolled off a day off at its own time of day, 00:15 of the second day off comes before 13:15 of the first.
        fc.pre(
          limit.startsInSeason === undefined &&
            (limit.unit.endsWith("-days") || limit.roll === undefined || (limit.due ?? "same-time") !== "same-time"),
        );
        const { variants: _variants, ...plain } = limit;
        const due = (amount: number) => calendar.due(start, { ...plain, amount }).at;

        expect(due(plain.amount + more)).toBeGreaterThanOrEqual(due(plain.amount));
      }),
    );
  });

  it("a limit on a clock that starts later never ends sooner", () => {
    fc.assert(
      fc.property(calendars, timeZones, instants, fc.nat(900_000_000), hours, (definition, zone, start, later, limit) => {
        const calendar = createWorkCalendar(definition, zone);

        expect(calendar.due(start + later, limit).at).toBeGreaterThanOrEqual(calendar.due(start, limit).at);
      }),
    );
  });

  it("a limit in days to the end of a day that starts later never ends sooner", () => {
    const closing = fc.constantFrom("end-of-day" as const, "close-of-business" as const);
    fc.assert(
      fc.property(calendars, timeZones, instants, fc.nat(900_000_000), days, closing, (definition, zone, start, later, span, due) => {
        const calendar = createWorkCalendar(definition, zone);
        // Left as it is, close of business falls on every day alike; rolled, a day off's 24:00 becomes the next day's close.
        const limit: Limit = { ...span, due };

        expect(calendar.due(start + later, limit).at).toBeGreaterThanOrEqual(calendar.due(start, limit).at);
      }),
    );
  });

  it("a clock stopped and started again at once ends when it would have, late or not", () => {
    fc.assert(
      fc.property(calendars, timeZones, instants, limits, fc.integer({ min: -50, max: 150 }), (definition, zone, start, limit, percent) => {
        const calendar = createWorkCalendar(definition, zone);
        fc.pre(limit.startsInSeason === undefined);
        const { at: due } = calendar.due(start, limit);
        const stopped = start + Math.round(((due - start) * percent) / 100);

        expect(calendar.resume(stopped, calendar.remaining(stopped, due, limit))).toBe(due);
      }),
      { numRuns: 300 },
    );
  });

  it("a clock stopped for a while keeps its working time", () => {
    fc.assert(
      fc.property(
        calendars,
        timeZones,
        instants,
        hours,
        fc.nat(100),
        fc.nat(900_000_000),
        (definition, zone, start, limit, percent, pause) => {
          const calendar = createWorkCalendar(definition, zone);
          const { at: due } = calendar.due(start, limit);
          const stopped = start + Math.floor(((due - start) * percent) / 100);
          const left: Duration["amount"] = calendar.elapsed(stopped, due, limit.unit);

          const resumed = calendar.resume(stopped + pause, calendar.remaining(stopped, due, limit));

          expect(calendar.elapsed(stopped + pause, resumed, limit.unit)).toBeCloseTo(left, 9);
          expect(resumed).toBeGreaterThanOrEqual(due);
        },
      ),
    );
  });
});
