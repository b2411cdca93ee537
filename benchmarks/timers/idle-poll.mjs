// What it costs to look when nothing is due: what the timekeeper does each time it wakes.

/**
 * Polls a database that has nothing due, each beside two statements that ask nothing.
 * @param {any} server  @param {{ host: any, pool: import("pg").Pool }} database  @param {number} polls
 * @returns {Promise<{ ms: number[], floorMs: number[], pages: number }>} pages: shared buffers touched by one poll, found or read
 */
export async function idlePoll(server, { host, pool }, polls) {
  const ms = [];
  const floorMs = [];
  for (let count = 0; count < polls; count++) {
    ms.push(
      await timed(async () => {
        const due = await host.claimDue(Date.now(), 64, 60_000);
        if (due.length > 0) throw new Error("something was due: this is no idle poll");
        await host.nextDue();
      }),
    );
    // The floor: as many statements over the same pool.
    floorMs.push(await timed(() => host.healthy().then(() => host.healthy())));
  }
  const pages = (await pagesOf(pool, server, "claim-timers", [Date.now(), 64, 60_000])) + (await pagesOf(pool, server, "next-due", []));
  return { ms, floorMs, pages };
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** @param {import("pg").Pool} pool  @param {any} server  @param {string} statement  @param {unknown[]} values */
async function pagesOf(pool, server, statement, values) {
  const { rows } = await pool.query(`explain (analyze, buffers, format json) ${server.preparedStatement(statement).text}`, values);
  const plan = rows[0]["QUERY PLAN"][0].Plan;
  return plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
}
