import fc from "fast-check";
import type { CalendarSource, Instant } from "../../src/calendar/index.js";
import type { Limit } from "../../src/definition/limit.js";

const monthDay = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2024-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(5, 10));

const civilDate = fc
  .date({ min: new Date("2024-06-01"), max: new Date("2027-06-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A stretch of a day between quarters of an hour. */
const span = fc
  .tuple(fc.nat(95), fc.integer({ min: 1, max: 96 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from: time(from), to: time(to) }));

function time(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
}

const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });

const window = fc
  .tuple(weekdays, span, fc.option(fc.constantFrom("planting", "winter"), { nil: undefined, freq: 3 }))
  .map(([days, { from, to }, season]) => ({ weekdays: days, from, to, ...(season === undefined ? {} : { season }) }));

const exceptionalDay = fc
  .tuple(
    civilDate,
    fc.constantFrom("off" as const, "working" as const),
    fc.option(fc.array(span, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  )
  .map(([date, kind, windows]) => ({ date, kind, ...(windows === undefined ? {} : { windows }) }));

/** Zones that change their offset in the night, at midnight, by half an hour, or never. */
export const timeZones = fc.constantFrom(
  "Asia/Shanghai",
  "America/New_York",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "America/Havana",
  "America/Santiago",
  "Africa/Casablanca",
  "Asia/Kathmandu",
);

/** Calendars with up to four windows (one always, all year), seasons, half days, days off, make-up days, horizons. */
export const calendars: fc.Arbitrary<CalendarSource> = fc
  .record({
    base: fc.constantFrom("cn" as const, "none" as const),
    always: fc.tuple(weekdays, span),
    windows: fc.array(window, { maxLength: 3 }),
    days: fc.array(exceptionalDay, { maxLength: 8 }),
    seasons: fc.tuple(monthDay, monthDay, monthDay, monthDay),
    makeUpWeekday: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
    horizon: fc.option(civilDate, { nil: undefined, freq: 3 }),
  })
  .map(({ base, always: [days, { from, to }], windows, days: exceptional, seasons, makeUpWeekday, horizon }) => ({
    base,
    windows: [{ weekdays: days, from, to }, ...windows],
    days: exceptional,
    seasons: [
      { id: "planting", from: seasons[0], to: seasons[1] },
      { id: "winter", from: seasons[2], to: seasons[3] },
    ],
    ...(makeUpWeekday === undefined ? {} : { makeUpWeekday }),
    ...(horizon === undefined ? {} : { horizon }),
  }));

/** Instants of late 2024 to 2026, often on the quarter of an hour, so that they meet the edges of windows. */
export const instants: fc.Arbitrary<Instant> = fc
  .tuple(
    fc.integer({ min: Date.UTC(2024, 9, 1) / 900_000, max: Date.UTC(2026, 11, 31) / 900_000 }),
    fc.oneof(fc.constant(0), fc.nat(899_999)),
  )
  .map(([quarter, rest]) => quarter * 900_000 + rest);

const optional = <Value>(...values: Value[]): fc.Arbitrary<Value | undefined> => fc.option(fc.constantFrom(...values), { nil: undefined });

const amountOf = fc.oneof(
  fc.record({ unit: fc.constantFrom("working-days" as const, "calendar-days" as const), amount: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    unit: fc.constantFrom("working-hours" as const, "elapsed-hours" as const),
    amount: fc.oneof(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 40 }).map((n) => n / 4),
    ),
  }),
  fc.record({
    unit: fc.constantFrom("working-minutes" as const, "elapsed-minutes" as const),
    amount: fc.oneof(
      fc.integer({ min: 1, max: 20 }).map((n) => n * 15),
      fc.integer({ min: 1, max: 600 }),
    ),
  }),
);

/** Limits with any switches, variants and season. */
export const limits: fc.Arbitrary<Limit> = fc
  .record({
    amount: amountOf,
    firstDay: optional("excluded" as const, "included" as const),
    due: optional("same-time" as const, "end-of-day" as const, "close-of-business" as const),
    roll: optional("none" as const, "next-working-day" as const, "previous-working-day" as const),
    startOutsideWindow: optional("as-is" as const, "next-window" as const),
    variant: fc.option(amountOf, { nil: undefined, freq: 3 }),
    startsInSeason: fc.option(fc.constant("winter"), { nil: undefined, freq: 5 }),
  })
  .map(({ amount, variant, ...switches }) => ({
    ...amount,
    ...(Object.fromEntries(Object.entries(switches).filter(([, value]) => value !== undefined)) as Partial<Limit>),
    ...(variant === undefined ? {} : { variants: [{ season: "planting", ...variant }] }),
  }));
