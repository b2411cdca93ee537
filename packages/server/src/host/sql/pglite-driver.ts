import { errorCode } from "./database-error.js";
import type { SqlDriver, SqlRow, SqlSession, SqlValue, Statement } from "./driver.js";

type Parsers = Record<number, (value: string) => unknown>;

interface PGliteQueries {
  query(text: string, values?: unknown[], options?: { parsers?: Parsers }): Promise<{ rows: unknown[] }>;
  exec(text: string, options?: { parsers?: Parsers }): Promise<{ rows: unknown[] }[]>;
}

/** What the driver uses of a `PGlite`. */
export interface PGliteLike extends PGliteQueries {
  transaction<T>(work: (transaction: PGliteQueries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Eight-byte integers as numbers: instants and positions stay far below 2^53. */
const parsers: Parsers = { 20: Number };

/**
 * A driver over PGlite. Its one connection runs one thing at a time, and no other process can be on its folder, so there is nobody
 * to notify.
 *
 * PGlite has no named statements, and parsing and planning the commit each time took 5.9 ms; SQL's own PREPARE and EXECUTE with
 * literals take 1.6 ms.
 */
export function pgliteDriver(database: PGliteLike): SqlDriver {
  const prepared = new Set<string>();

  const sessionOn = (runner: PGliteQueries): SqlSession => {
    const prepare = async (name: string, text: string): Promise<void> => {
      // Somebody may have prepared it while we waited for our turn; a failing PREPARE would end a transaction.
      const { rows } = await runner.query("select 1 from pg_prepared_statements where name = $1", [name]);
      try {
        if (rows.length === 0) await runner.exec(`prepare "${name}" as ${text}`);
      } catch (error) {
        if (errorCode(error) !== "42P05") throw error;
      }
      prepared.add(name);
    };
    return {
      async query<Row extends SqlRow>({ name, text }: Statement, values: readonly SqlValue[] = []): Promise<Row[]> {
        if (name === undefined) return (await runner.query(text, values as unknown[], { parsers })).rows as Row[];
        if (!prepared.has(name)) await prepare(name, text);
        const given = values.length > 0 ? `(${values.map(literal).join(",")})` : "";
        const [result] = await runner.exec(`execute "${name}"${given}`, { parsers });
        return (result?.rows ?? []) as Row[];
      },
      script: async (text) => void (await runner.exec(text)),
    };
  };

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

/** A value as SQL text. With standard_conforming_strings, on since PostgreSQL 9.1, only the quote itself needs doubling. */
function literal(value: SqlValue): string {
  if (value === null) return "null";
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (value instanceof Uint8Array) return `'\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex")}'`;
  if (typeof value === "object") return literal(`{${value.map(arrayElement).join(",")}}`);
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`${String(value)} is no value of a statement`);
  return String(value);
}

const arrayElement = (value: string | number | null): string =>
  typeof value === "string" ? `"${value.replace(/["\\]/g, "\\$&")}"` : String(value ?? "NULL");
