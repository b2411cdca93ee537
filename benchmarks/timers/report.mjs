// The figures as a table, and how each grows in words.

import { median, quantile } from "../measure.mjs";

/**
 * What was measured on one database; lists hold one value for each poll, timer or round.
 * @typedef {object} Measured
 * @property {number} pending
 * @property {{ ms: number[], floorMs: number[], pages: number[] }} idle  nothing due, the table vacuumed
 * @property {{ ms: number[], pages: number[] }} drained  right after a backlog, nothing vacuumed
 * @property {{ ms: number[], pages: number[] }} snapshot  after a backlog that drained while a backup's snapshot was open
 * @property {number[]} late  ms, timers due at one instant
 * @property {number[]} lateSpread  ms, timers due evenly over a second
 * @property {number[]} drain  timers per second
 * @property {number[]} floor  commits per second
 * @property {number} once  timers that fired, each exactly once
 */

/** @type {{ name: string, of: (one: Measured) => number, digits?: number, unit: string, moreIsBetter?: boolean }[]} */
export const figures = [
  { name: "idle poll, p50", of: ({ idle }) => quantile(idle.ms, 0.5), digits: 2, unit: "ms" },
  { name: "idle poll, p99", of: ({ idle }) => quantile(idle.ms, 0.99), digits: 2, unit: "ms" },
  { name: "  floor: two times select 1, p50", of: ({ idle }) => quantile(idle.floorMs, 0.5), digits: 2, unit: "ms" },
  { name: "  idle poll, times its floor", of: ({ idle }) => quantile(idle.ms, 0.5) / quantile(idle.floorMs, 0.5), digits: 2, unit: "" },
  { name: "  idle poll, shared buffers", of: ({ idle }) => median(idle.pages), unit: "" },
  { name: "  the same after a backlog", of: ({ drained }) => median(drained.pages), unit: "buffers" },
  { name: "  the same after one under a snapshot", of: ({ snapshot }) => median(snapshot.pages), unit: "buffers" },
  { name: "  idle poll, p50 after one under a snapshot", of: ({ snapshot }) => quantile(snapshot.ms, 0.5), digits: 2, unit: "ms" },
  { name: "late, due at one instant, p50", of: ({ late }) => quantile(late, 0.5), unit: "ms" },
  { name: "late, due at one instant, p99", of: ({ late }) => quantile(late, 0.99), unit: "ms" },
  { name: "late, due at one instant, most", of: ({ late }) => Math.max(...late), unit: "ms" },
  { name: "late, due over a second, p50", of: ({ lateSpread }) => quantile(lateSpread, 0.5), unit: "ms" },
  { name: "late, due over a second, p99", of: ({ lateSpread }) => quantile(lateSpread, 0.99), unit: "ms" },
  { name: "late, due over a second, most", of: ({ lateSpread }) => Math.max(...lateSpread), unit: "ms" },
  { name: "fired from a backlog", of: ({ drain }) => median(drain), unit: "per second", moreIsBetter: true },
  { name: "  floor: the commits alone", of: ({ floor }) => median(floor), unit: "per second", moreIsBetter: true },
  {
    name: "  fired from a backlog, share of its floor",
    of: ({ drain, floor }) => median(drain.map((rate, round) => rate / /** @type {number} */ (floor[round]))),
    digits: 2,
    unit: "",
    moreIsBetter: true,
  },
];

/** Runs of the same thing on one machine differ by so much. */
const noise = 1.3;

/** @param {readonly Measured[]} measured from the fewest pending to the most  @returns {string} */
export function table(measured) {
  const first = /** @type {Measured} */ (measured[0]);
  const last = /** @type {Measured} */ (measured.at(-1));
  const several = measured.length > 1;
  const head = ["pending timers", ...measured.map(({ pending }) => pending.toLocaleString("en")), ...(several ? ["last/first"] : [])];
  const lines = figures.map(({ name, of, digits = 0, unit }) => [
    `${name}${unit ? `, ${unit}` : ""}`,
    ...measured.map((one) => of(one).toFixed(digits)),
    ...(several ? [(of(last) / of(first)).toFixed(2)] : []),
  ]);
  return [head, ...lines]
    .map(([name, ...cells]) => /** @type {string} */ (name).padEnd(48) + cells.map((cell) => cell.padStart(12)).join(""))
    .join("\n");
}

/**
 * How each figure grows, a sentence each: beside its floor where it has one, which was measured in the same minutes.
 * @param {readonly Measured[]} measured  @returns {string[]}
 */
export function growth(measured) {
  const first = /** @type {Measured} */ (measured[0]);
  const last = /** @type {Measured} */ (measured.at(-1));
  if (first === last) return [];
  const more = (last.pending / first.pending).toLocaleString("en");
  return figures
    .filter(({ name }) => !name.includes("floor: "))
    .map(({ name, of, digits = 0, unit, moreIsBetter }) => {
      const [before, after] = [of(first), of(last)];
      const worse = moreIsBetter ? before / after : after / before;
      const verdict =
        worse > noise ? `${worse.toFixed(1)} times worse` : worse < 1 / noise ? "no worse (it came out better)" : "the same within noise";
      return `${name.trim()}: ${verdict} with ${more} times the timers (${before.toFixed(digits)} to ${after.toFixed(digits)}${unit ? ` ${unit}` : ""}).`;
    });
}
