import type { YearShapes } from "./year-shape.js";

/** Working days and milliseconds of work. */
export interface WorkSum {
  readonly workdays: number;
  readonly ms: number;
}

/** What the years add up to. */
export interface YearSums {
  /** The work before 1 January of a year, counted from a year of the sums' own choice: only differences mean anything. */
  before(year: number): WorkSum;
}

/** The Gregorian calendar repeats after 400 years, weekdays included. */
const CYCLE = 400;

/**
 * Adds up years: between the first and the last year with a shape of their own by a list that grows from the first
 * year asked for, beyond them by whole cycles of 400 years.
 */
export function createYearSums(shapes: YearShapes): YearSums {
  const { first, last } = shapes.own;
  const known = new Map<number, WorkSum>();
  let [low, high] = [0, -1];

  const near = (year: number): WorkSum => {
    if (low > high) {
      known.set(year, { workdays: 0, ms: 0 });
      [low, high] = [year, year];
    }
    for (; high < year; high += 1) known.set(high + 1, add(sumAt(known, high), total(shapes, high), 1));
    for (; low > year; low -= 1) known.set(low - 1, add(sumAt(known, low), total(shapes, low - 1), -1));
    return sumAt(known, year);
  };

  const future = createCycle((year) => total(shapes, year), last + 1);
  const past = createCycle((year) => total(shapes, year), first - CYCLE);

  return {
    before: (year) => {
      if (year > last + 1) return add(near(last + 1), future(year), 1);
      if (year < first) return add(add(near(first), past(first), -1), past(year), 1);
      return near(year);
    },
  };
}

/** The work before 1 January of a year where every cycle is like the one that begins with `start`; built when first used. */
function createCycle(totalOf: (year: number) => WorkSum, start: number): (year: number) => WorkSum {
  let sums: WorkSum[] | undefined;
  return (year) => {
    if (sums === undefined) {
      sums = [{ workdays: 0, ms: 0 }];
      for (let index = 0; index < CYCLE; index += 1) sums.push(add(sumAt(sums, index), totalOf(start + index), 1));
    }
    const cycles = Math.floor((year - start) / CYCLE);
    return add(sumAt(sums, year - start - cycles * CYCLE), sumAt(sums, CYCLE), cycles);
  };
}

function total(shapes: YearShapes, year: number): WorkSum {
  const { workdays, ms } = shapes.of(year);
  return { workdays: workdays.at(-1) ?? 0, ms: ms.at(-1) ?? 0 };
}

function add(sum: WorkSum, part: WorkSum, times: number): WorkSum {
  return { workdays: sum.workdays + part.workdays * times, ms: sum.ms + part.ms * times };
}

function sumAt(sums: Map<number, WorkSum> | WorkSum[], index: number): WorkSum {
  return (Array.isArray(sums) ? sums[index] : sums.get(index)) ?? { workdays: 0, ms: 0 };
}
