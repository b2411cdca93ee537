/** A statement kept in a .sql file. A name makes the database plan it once per connection. */
export interface Statement {
  text: string;
  name?: string;
}

/** A value a statement takes. Byte strings are `Uint8Array`; everything else the statement casts itself. */
export type SqlValue = string | number | boolean | null | Uint8Array | readonly (string | number | null)[];

/** A row: eight-byte integers as numbers, arrays of text as arrays, bytes as `Uint8Array`; statements cast the rest to text. */
export type SqlRow = Record<string, unknown>;

/** Where statements run: the database, or one transaction of it. */
export interface SqlSession {
  query<Row extends SqlRow>(statement: Statement, values?: readonly SqlValue[]): Promise<Row[]>;
  /** Several statements without values, e.g. a migration. */
  script(text: string): Promise<void>;
}

/** How a transaction runs. */
export interface TransactionOptions {
  /** It sees one moment throughout (REPEATABLE READ). */
  snapshot?: boolean;
  /** Its statements may take as long as they take: changes of the schema, backups. */
  unhurried?: boolean;
}

/** The little a database must do for `SqlHost`. Rejects with `HostError` (`database-unavailable`) while it is away. */
export interface SqlDriver extends SqlSession {
  /** Runs `work` in a transaction and rolls back when it throws. */
  transaction<T>(work: (session: SqlSession) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Tells other processes; absent where no other process can be on the database. */
  notify?(channel: string, payload: string): Promise<void>;
  /** Hears other processes, again and again over lost connections; gives the way to stop. */
  listen?(channel: string, listener: (payload: string) => void): () => void;
  close(): Promise<void>;
}
