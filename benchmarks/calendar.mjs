// How much a due instant costs by the length of its limit, beside a loop over days as one would first write it:
//   npm run build && node benchmarks/calendar.mjs
// The loop is given every advantage: one fixed offset, a set of days off, no seasons, no half days, no switches.
import { createWorkCalendar, toInstant } from "../packages/core/dist/calendar/index.js";

const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;
const ROUNDS = 5;
const ROUND_MS = 100;

const calendar = createWorkCalendar({ base: "cn", windows: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }] });
const start = toInstant("2026-03-02T10:00:00+08:00");

/** Days that are not worked though they are weekdays, and the other way round, as the loop knows them. */
const exceptions = new Map();
for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += DAY_MS) {
  const date = new Date(day).toISOString().slice(0, 10);
  const weekday = new Date(day).getUTCDay() % 6 !== 0;
  if (calendar.isWorkingDay(date) !== weekday) exceptions.set(day, !weekday);
}

/**
 * @param {number} from
 * @param {number} amount
 */
function loop(from, amount) {
  const wall = from + OFFSET_MS;
  let day = wall - (wall % DAY_MS);
  for (let left = amount; left > 0;) {
    day += DAY_MS;
    if (exceptions.get(day) ?? new Date(day).getUTCDay() % 6 !== 0) left -= 1;
  }
  return day + (wall % DAY_MS) - OFFSET_MS;
}

/**
 * The best rate of a few rounds, in answers per second: others on the machine only ever slow a round down.
 * @param {(from: number) => number} answer
 */
function rate(answer) {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    let [answers, elapsed] = [0, 0];
    while (elapsed < ROUND_MS) {
      for (let index = 0; index < 100; index += 1) answer(start + (answers + index) * 60_000);
      answers += 100;
      elapsed = performance.now() - begun;
    }
    best = Math.max(best, (answers / elapsed) * 1000);
  }
  return best;
}

const results = [1, 10, 100, 1000, 10_000, 100_000].map((amount) => {
  const due = (/** @type {number} */ from) => calendar.due(from, { amount, unit: "working-days", startOutsideWindow: "as-is" }).at;
  if (due(start) !== loop(start, amount)) throw new Error(`the loop disagrees over ${amount} working days`);
  const [ours, naive] = [rate(due), rate((from) => loop(from, amount))];
  return { "working days": amount, "due/s": Math.round(ours), "loop/s": Math.round(naive), ratio: Number((ours / naive).toPrecision(3)) };
});
console.table(results);
