// Whether every timer fired exactly once, as the cases' own events tell it.

/**
 * Looks into the events of cases opened by `TimedCases` whose time has come; throws where one has not exactly what it should have.
 * @param {import("pg").Pool} pool  @param {readonly string[]} ids in the order they were opened
 * @returns {Promise<number>} how many timers fired once
 */
export async function firedOnce(pool, ids) {
  const { rows } = await pool.query(
    `select case_id, count(*) filter (where type = 'deadline-passed')::integer as passed,
      count(*) filter (where type = 'rung-fired')::integer as urged
    from case_event where district = 'timed' and case_id = any ($1::text[]) group by case_id`,
    [ids],
  );
  const found = new Map(rows.map((row) => [row.case_id, row]));
  for (const [index, id] of ids.entries()) {
    const { passed, urged } = found.get(id) ?? { passed: 0, urged: 0 };
    // Of every two the second had its deadline before, and is urged now.
    if (passed !== 1 || urged !== index % 2) throw new Error(`${id}: deadline passed ${passed} times, urged ${urged} times`);
  }
  const left = await pool.query("select count(*)::integer as count from case_timer where district = 'timed' and due <= $1", [Date.now()]);
  if (left.rows[0].count > 0) throw new Error(`${left.rows[0].count} timers are due and did not fire`);
  return ids.length;
}
