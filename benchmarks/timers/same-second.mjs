// How late timers fire that fall due together.

import { firedOnce } from "./fired-once.mjs";

/** Longer than the slowest machine takes for a thousand. */
const patienceMs = 120_000;

/**
 * Opens cases whose timers fall due a few seconds ahead, and lets the product's timekeeper wait for them. Its host is opened anew:
 * its connections are made, and its statements planned, when the timers fall due, as after a quiet night.
 * @param {import("./timed-cases.mjs").TimedCases} cases  @param {{ openHost: () => Promise<any>, pool: import("pg").Pool }} database
 * @param {number} count  @param {number} overMs how far apart the first and the last are due
 * @returns {Promise<{ late: number[], once: number }>} ms from the instant a timer was due to the commit of its step, for each
 */
export async function sameSecond(cases, { openHost, pool }, count, overMs) {
  const { ids, due } = await openInTime(cases, pool, count, overMs);
  const host = await openHost();
  /** @type {number[]} */
  const late = [];
  /** @type {() => void} */
  let allFired = () => {};
  const done = new Promise((resolve) => (allFired = () => resolve(undefined)));
  const watched = {
    ...host,
    commit: async (/** @type {any} */ commit) => {
      const result = await host.commit(commit);
      if (result.ok && due.has(commit.case)) late.push(Date.now() - /** @type {number} */ (due.get(commit.case)));
      if (late.length === count) allFired();
      return result;
    },
  };
  const timekeeper = cases.timekeeper(watched);
  timekeeper.start();
  // Also keeps the process alive, which the timekeeper's own sleep does not.
  let patience;
  const over = new Promise((_, reject) => {
    patience = setTimeout(() => reject(new Error(`only ${late.length} of ${count} fired`)), patienceMs);
  });
  await Promise.race([done, over]).finally(() => clearTimeout(patience));
  await timekeeper.stop();
  await host.close();
  return { late, once: await firedOnce(pool, ids) };
}

/**
 * The cases must be there before their timers are due, and how long that takes depends on the machine: again with more time where it
 * was too short.
 * @param {import("./timed-cases.mjs").TimedCases} cases  @param {import("pg").Pool} pool  @param {number} count  @param {number} overMs
 */
async function openInTime(cases, pool, count, overMs) {
  for (let aheadMs = 2_000 + count * 4; ; aheadMs *= 2) {
    const first = Date.now() + aheadMs;
    const dueOf = (/** @type {number} */ index) => first + Math.floor((index * overMs) / count);
    const ids = await cases.open(count, dueOf);
    if (Date.now() < first - 1_000) return { ids, due: new Map(ids.map((id, index) => [id, dueOf(index)])) };
    await pool.query("delete from case_timer where district = 'timed'");
  }
}
