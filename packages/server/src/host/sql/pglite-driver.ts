import type { SqlDriver, SqlRow, SqlSession, SqlValue, Statement } from "./driver.js";

interface PGliteQueries {
  query(text: string, values?: unknown[], options?: { parsers?: Record<number, (value: string) => unknown> }): Promise<{ rows: unknown[] }>;
  exec(text: string): Promise<unknown>;
}

/** What the driver uses of a `PGlite`. */
export interface PGliteLike extends PGliteQueries {
  transaction<T>(work: (transaction: PGliteQueries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Eight-byte integers as numbers: instants and positions stay far below 2^53. */
const parsers = { 20: Number };

/**
 * A driver over PGlite. Its one connection runs one thing at a time, and no other process can be on its folder, so there is nobody
 * to notify.
 */
export function pgliteDriver(database: PGliteLike): SqlDriver {
  const sessionOn = (runner: PGliteQueries): SqlSession => ({
    query: async <Row extends SqlRow>(statement: Statement, values: readonly SqlValue[] = []): Promise<Row[]> =>
      (await runner.query(statement.text, values as unknown[], { parsers })).rows as Row[],
    script: async (text) => void (await runner.exec(text)),
  });
  return {
    ...sessionOn(database),
    transaction: (work, { snapshot = false } = {}) =>
      database.transaction(async (transaction) => {
        if (snapshot) await transaction.exec("set transaction isolation level repeatable read");
        return await work(sessionOn(transaction));
      }),
    close: () => database.close(),
  };
}
