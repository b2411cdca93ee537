import { describe, expect, it } from "vitest";
import type { TimeUnit } from "../definition/duration.js";
import { civilDay } from "./civil-day.js";
import type { DayPlans } from "./day-plan.js";
import { createDayPlans } from "./day-plan.js";
import { dueInstant } from "./due.js";
import { toInstant } from "./index.js";
import { publishedDays } from "./published-days.js";
import { createSeasons } from "./season.js";
import { elapsed } from "./span.js";
import type { TimeZone } from "./time-zone.js";
import { createTimeZone } from "./time-zone.js";
import { createWorkLine } from "./work-line.js";
import { createYearShapes } from "./year-shape.js";
import { createYearSums } from "./year-sums.js";

/** China's office hours over parts that count how often they are asked. */
function counted() {
  const asked = { days: 0, years: 0, offsets: 0 };
  const published = publishedDays({ base: "cn" });
  const seasonOf = createSeasons([]);
  const plans = createDayPlans({ windows: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }], days: [] }, published, seasonOf);
  const zone = createTimeZone("Asia/Shanghai", () => 28_800_000);
  const countedPlans: DayPlans = {
    ...plans,
    of: (day) => ((asked.days += 1), plans.of(day)),
    pattern: (day) => ((asked.days += 1), plans.pattern(day)),
  };
  const countedZone: TimeZone = { ...zone, offsetAt: (at) => ((asked.offsets += 1), zone.offsetAt(at)) };
  const shapes = createYearShapes(countedPlans, countedZone);
  const sums = createYearSums({ ...shapes, of: (year) => ((asked.years += 1), shapes.of(year)) });
  const line = createWorkLine(
    countedPlans,
    countedZone,
    { ...shapes, of: (year) => ((asked.years += 1), shapes.of(year)) },
    {
      before: (year) => ((asked.years += 1), sums.before(year)),
    },
  );
  const parts = { zone: countedZone, line, published, seasonOf };

  /** What a question asks of the parts. */
  const cost = (question: () => unknown) => {
    const before = { ...asked };
    question();
    return { days: asked.days - before.days, years: asked.years - before.years, offsets: asked.offsets - before.offsets };
  };
  const start = toInstant("2026-03-02T10:00:00+08:00");
  return {
    cost,
    due: (amount: number, unit: TimeUnit) => dueInstant(parts, start, { amount, unit }).at,
    elapsed: (end: number) => elapsed(parts, start, end, "working-hours"),
  };
}

describe("the cost of a question", () => {
  it.each(["working-hours", "working-days", "calendar-days"] as const)("is a few look-ups however long a limit in %s is", (unit) => {
    const { cost, due } = counted();
    due(100_000, unit);

    const [short, long] = [cost(() => due(10, unit)), cost(() => due(100_000, unit))];

    expect(long.days).toBe(short.days);
    expect(long.offsets).toBe(short.offsets);
    expect(short.days).toBeLessThan(15);
    // Strides that double find the year: their number grows with the logarithm of the distance.
    expect(short.years).toBeLessThan(20);
    expect(long.years).toBeLessThan(60);
  });

  it("is a few look-ups however far apart two moments lie", () => {
    const { cost, due, elapsed: between } = counted();
    const [near, far] = [due(10, "working-days"), due(100_000, "working-days")];
    between(far);

    expect(cost(() => between(far))).toEqual(cost(() => between(near)));
  });

  it("of the first question is bounded by the years that are unlike others, not by the length of the limit", () => {
    const first = [100, 100_000].map((amount) => {
      const { cost, due } = counted();
      return cost(() => due(amount, "working-days"));
    });

    // The years with published holidays from 2026 on, and one of each of the 14 kinds of year.
    expect(first[0]?.days).toBeLessThan(2 * 366 + 20);
    expect(first[1]?.days).toBeLessThan((1 + 14) * 366 + 20);
    expect(first[1]?.years).toBeLessThan(700);
  });
});

describe("civil days", () => {
  it("are numbered from 1970 on", () => {
    expect([civilDay(1970, 1, 1), civilDay(2000, 3, 1), civilDay(1969, 12, 31)]).toEqual([0, 11_017, -1]);
  });
});
