import pg from "pg";
import { postgresDriver, type PgPoolLike } from "./sql/postgres-driver.js";
import { openSqlHost, type SqlHost } from "./sql/sql-host.js";

/** Settings of a host on PostgreSQL. */
export interface PostgresHostOptions {
  /** `postgres://user:password@host:port/database`. */
  connectionString: string;
  /** Connections that work at the same time; default 10. One more is opened while anybody subscribes. */
  poolSize?: number;
  /** How long a call waits for a connection before it rejects with `database-unavailable`, ms; default 5,000. */
  connectTimeoutMs?: number;
  /** How long one statement may take, ms; default 30,000: beyond any step or list, short of a caller who gave up long ago. */
  statementTimeoutMs?: number;
}

/**
 * A case host on PostgreSQL 13 or newer. Connections are made anew after the database was away; meanwhile calls reject with
 * `HostError` `database-unavailable`.
 *
 * Throws `HostError`: `database-unavailable`, `schema-newer`, `schema-altered`.
 */
export async function createPostgresHost({
  connectionString,
  poolSize = 10,
  connectTimeoutMs = 5_000,
  statementTimeoutMs = 30_000,
}: PostgresHostOptions): Promise<SqlHost> {
  const pool = new pg.Pool({
    connectionString,
    max: poolSize + 1,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    // A server that vanished without closing its sockets answers no statement timeout.
    query_timeout: statementTimeoutMs + 5_000,
    keepAlive: true,
    application_name: "gridloop",
  });
  const driver = postgresDriver(pool as unknown as PgPoolLike, pg.types as unknown as Parameters<typeof postgresDriver>[1]);
  try {
    return await openSqlHost(driver);
  } catch (error) {
    await pool.end().catch(() => {});
    throw error;
  }
}
