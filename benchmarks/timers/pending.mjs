// Databases with so many timers pending, none of them due within two hours.

import pg from "pg";

/** Connections of a host, as the product opens them by default. */
const poolSize = 10;

/**
 * A database whose timer table is in the middle of its life: so many rows of forty districts, two for a case, due in no order over the
 * year that begins in two hours, with a tenth of holes where others were. Vacuumed and flushed, so that loading is not measured.
 * @param {any} server  @param {any} postgres  @param {number} pending
 */
export async function openPending(server, postgres, pending) {
  const connectionString = await postgres.database();
  const openHost = () => server.createPostgresHost({ connectionString, poolSize });
  const host = await openHost();
  const pool = new pg.Pool({ connectionString, max: 4 });
  pool.on("error", () => {});
  await pool.query(
    `insert into case_timer (district, case_id, key, due, generation)
    select 'district-' || n / 2 % 40, 'c-' || n / 2, 'deadline/in-time-' || n % 2 || '/case',
      $1::bigint + (hashint8(n)::bigint & 2147483647) * 31536000 / 2147483648 * 1000, n
    from generate_series(1, $2::integer) n`,
    [Date.now() + 7_200_000, Math.ceil((pending * 10) / 9)],
  );
  await pool.query(
    `delete from case_timer where (district, case_id, key) in (
      select district, case_id, key from case_timer order by hashtext(case_id || key)
      limit (select count(*) from case_timer) - $1::integer
    )`,
    [pending],
  );
  await pool.query("vacuum analyze");
  await pool.query("checkpoint");
  return { pending, host, openHost, pool, close: () => Promise.all([host.close(), pool.end()]) };
}

/** Takes away what the benchmark's own cases left pending, so that the next measurement finds as many as the first. @param {pg.Pool} pool */
export async function clearTimed(pool) {
  await pool.query("delete from case_timer where district = 'timed'");
  await pool.query("vacuum case_timer");
}
