import { asHostError } from "./database-error.js";
import type { SqlDriver, SqlRow, SqlSession, SqlValue, Statement } from "./driver.js";

/** How values of a type are read; keyed by the type's number in PostgreSQL's catalogue. */
export interface PgTypesLike {
  getTypeParser(oid: number, format?: "text" | "binary"): (value: never) => unknown;
}

/** A query as pg takes it. */
export interface PgQueryLike {
  text: string;
  name?: string;
  values?: unknown[];
  types?: PgTypesLike;
  query_timeout?: number;
}

/** What the driver uses of a `pg.PoolClient`. */
export interface PgClientLike {
  query(query: PgQueryLike): Promise<{ rows: unknown[] }>;
  on(event: "error" | "end", listener: (error: Error) => void): unknown;
  on(event: "notification", listener: (message: { channel: string; payload?: string }) => void): unknown;
  release(discard?: boolean): void;
}

/** What the driver uses of a `pg.Pool`. */
export interface PgPoolLike {
  query(query: PgQueryLike): Promise<{ rows: unknown[] }>;
  connect(): Promise<PgClientLike>;
  on(event: "error", listener: (error: Error) => void): unknown;
  on(event: "connect", listener: (client: { on(event: "error", listener: () => void): unknown }) => void): unknown;
  end(): Promise<void>;
}

/** Between tries to listen again: soon enough that readers do not notice, long enough not to hammer a database that starts. */
const relistenMs = 1_000;

/** A day: what "as long as it takes" means where pg wants a number. */
const unhurriedMs = 86_400_000;

/**
 * A driver over a pool of pg.
 * @param types pg's own parsers; eight-byte integers are read as numbers for this driver's queries only, not for the whole process
 */
export function postgresDriver(pool: PgPoolLike, types: PgTypesLike): SqlDriver {
  const ours: PgTypesLike = { getTypeParser: (oid, format) => (oid === 20 ? Number : types.getTypeParser(oid, format)) };
  // Without listeners the loss of a connection, idle or in use, would end the process. The next query reports it to its caller.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));

  const sessionOn = (runner: Pick<PgPoolLike, "query">, more: Pick<PgQueryLike, "query_timeout"> = {}): SqlSession => ({
    query: async <Row extends SqlRow>(statement: Statement, values: readonly SqlValue[] = []): Promise<Row[]> => {
      try {
        return (await runner.query({ ...statement, values: values as unknown[], types: ours, ...more })).rows as Row[];
      } catch (error) {
        throw asHostError(error);
      }
    },
    script: async (text) => {
      try {
        await runner.query({ text, ...more });
      } catch (error) {
        throw asHostError(error);
      }
    },
  });

  const session = sessionOn(pool);
  return {
    ...session,
    async transaction(work, { snapshot = false, unhurried = false } = {}) {
      const client = await pool.connect().catch((error: unknown) => {
        throw asHostError(error);
      });
      let broken = true;
      try {
        const inside = sessionOn(client, unhurried ? { query_timeout: unhurriedMs } : {});
        await inside.script(snapshot ? "begin isolation level repeatable read" : "begin");
        try {
          if (unhurried) await inside.script("set local statement_timeout = 0");
          const result = await work(inside);
          await inside.script("commit");
          broken = false;
          return result;
        } catch (error) {
          await inside.script("rollback").then(
            () => (broken = false),
            () => {},
          );
          throw error;
        }
      } finally {
        client.release(broken);
      }
    },
    async notify(channel, payload) {
      await session.query({ text: "select pg_notify($1, $2)" }, [channel, payload]);
    },
    listen: (channel, listener) => listenOn(pool, channel, listener),
    close: () => pool.end(),
  };
}

/** Keeps one connection listening, and calls with an empty payload after each loss of it: something may have been missed. */
function listenOn(pool: PgPoolLike, channel: string, listener: (payload: string) => void): () => void {
  let client: PgClientLike | undefined;
  let again: NodeJS.Timeout | undefined;
  let stopped = false;

  const lost = (from: PgClientLike | undefined): void => {
    if (from !== client) return;
    client?.release(true);
    client = undefined;
    if (stopped) return;
    again = setTimeout(() => void connect(), relistenMs).unref();
  };
  const connect = async (): Promise<void> => {
    let fresh: PgClientLike | undefined;
    try {
      fresh = await pool.connect();
      if (stopped) return fresh.release();
      client = fresh;
      fresh.on("error", () => lost(fresh));
      fresh.on("end", () => lost(fresh));
      fresh.on("notification", (message) => {
        if (message.channel === channel) listener(message.payload ?? "");
      });
      await fresh.query({ text: `listen "${channel}"` });
      listener("");
    } catch {
      lost(fresh);
    }
  };
  void connect();

  return () => {
    stopped = true;
    clearTimeout(again);
    // The connection goes with its listening; a pooled one would go on listening for whoever gets it next.
    const held = client;
    client = undefined;
    held?.release(true);
  };
}
