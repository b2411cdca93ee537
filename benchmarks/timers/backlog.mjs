// How fast timers fire that are all due already, beside the commits alone.

import { firedOnce } from "./fired-once.mjs";
import { inParallel } from "./timed-cases.mjs";

/** The timekeeper works on as many cases at once (timekeeper.ts). */
const clients = 8;

const aMinuteAgo = () => {
  const due = Date.now() - 60_000;
  return () => due;
};

/**
 * Lets the product's timekeeper drain a backlog.
 * @param {import("./timed-cases.mjs").TimedCases} cases  @param {{ host: any, pool: import("pg").Pool }} database  @param {number} count
 * @returns {Promise<{ perSecond: number, once: number }>}
 */
export async function drain(cases, { host, pool }, count) {
  const ids = await cases.open(count, aMinuteAgo());
  const begun = performance.now();
  const fired = await cases.timekeeper(host).runDue();
  const perSecond = fired / ((performance.now() - begun) / 1000);
  if (fired !== count) throw new Error(`${fired} of ${count} fired`);
  return { perSecond, once: await firedOnce(pool, ids) };
}

/**
 * The floor: commits per second of the same host with what firing commits, made beforehand. Nothing is claimed, loaded or stepped.
 * @param {import("./timed-cases.mjs").TimedCases} cases  @param {{ host: any, pool: import("pg").Pool }} database  @param {number} count
 * @returns {Promise<number>}
 */
export async function commitsAlone(cases, { host, pool }, count) {
  const ids = await cases.open(count, aMinuteAgo());
  /** @type {any[]} */
  const made = [];
  const capture = { ...host, commit: async (/** @type {any} */ commit) => (made.push(commit), { ok: true }) };
  const service = cases.service(capture);
  const { rows } = await pool.query(
    "select district, case_id, key, generation from case_timer where district = 'timed' and case_id = any ($1::text[]) and due <= $2",
    [ids, Date.now()],
  );
  await inParallel(clients, rows, async ({ district, case_id: id, key, generation }) => {
    const fired = { key, generation };
    await service.execute({ district, case: id, input: { type: "timer", ...fired }, at: Date.now(), fired });
  });
  if (made.length !== count) throw new Error(`${made.length} of ${count} commits were made beforehand`);
  const begun = performance.now();
  await inParallel(clients, made, async (commit) => {
    const result = await host.commit(commit);
    if (!result.ok) throw new Error(result.code);
  });
  return count / ((performance.now() - begun) / 1000);
}
