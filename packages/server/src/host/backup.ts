import { createHash, type Hash } from "node:crypto";
import { HostError } from "./host-error.js";
import { backupTables, type BackupTable } from "./sql/backup-tables.js";
import type { SqlSession } from "./sql/driver.js";
import { feedEpochSetting } from "./sql/feed.js";
import { schemaVersion } from "./sql/migrate.js";
import type { SqlHost } from "./sql/sql-host.js";

/** Version of the form of backups, not of the schema within. */
const format = 1;

/** Rows fetched or written at a time. Attachments are up to some MB each, and one of so many has to fit into memory. */
const batch = (table: BackupTable): number => (table.name === "attachment" ? 8 : 500);

interface Header {
  gridloop: "backup";
  format: number;
  schema: number;
  tables: Record<string, string[]>;
}

interface Footer {
  rows: number;
  /** SHA-256 of all lines before, each with its line feed, base64url. */
  digest: string;
}

type Cells = (string | null)[];

/**
 * A whole installation as lines of JSON, without line feeds: header, one line for each row, footer with a digest. All of one moment:
 * on PostgreSQL others go on working meanwhile; PGlite's one connection is taken until the last line was.
 */
export async function* exportAll(host: SqlHost): AsyncGenerator<string> {
  const lines = new HandOver<string>();
  const done = host.driver
    .transaction((session) => writeAll(session, (line) => lines.give(line)), { snapshot: true, unhurried: true })
    .then(
      () => lines.end(),
      (error: unknown) => lines.fail(error),
    );
  try {
    yield* lines.taken();
  } finally {
    lines.leave();
    await done;
  }
}

async function writeAll(session: SqlSession, give: (line: string) => Promise<void>): Promise<void> {
  const hash = createHash("sha256");
  let rows = 0;
  const write = async (value: unknown): Promise<void> => {
    const line = JSON.stringify(value);
    hash.update(line).update("\n");
    await give(line);
  };
  const tables = Object.fromEntries(backupTables.map((table) => [table.name, Object.keys(table.columns)]));
  await write({ gridloop: "backup", format, schema: schemaVersion(), tables } satisfies Header);
  for (const table of backupTables) {
    const cells = Object.entries(table.columns).map(([name, type]) => (type === "bytea" ? `encode(${name}, 'base64')` : `${name}::text`));
    await session.script(
      `declare gridloop_backup no scroll cursor for select json_build_array(${cells.join(", ")})::text as cells from ${table.name} order by ${table.order}`,
    );
    for (;;) {
      const fetched = await session.query<{ cells: string }>({ text: `fetch ${String(batch(table))} from gridloop_backup` });
      for (const row of fetched) await write([table.name, JSON.parse(row.cells) as Cells]);
      rows += fetched.length;
      if (fetched.length === 0) break;
    }
    await session.script("close gridloop_backup");
  }
  await give(JSON.stringify({ rows, digest: hash.digest("base64url") } satisfies Footer));
}

/**
 * Fills an empty installation from a backup, on PGlite or PostgreSQL whichever it came from, whole or not at all. Open the host
 * again afterwards: cursors of feeds of before mean nothing here, and are refused (`cursor-outdated`).
 *
 * Throws `HostError`: `restore-not-empty`, `backup-damaged` (cut off, changed or none), `schema-newer`.
 */
export async function importAll(host: SqlHost, lines: AsyncIterable<string> | Iterable<string>): Promise<{ rows: number }> {
  return await host.driver.transaction(
    async (session) => {
      await refuseUnlessEmpty(session);
      const hash = createHash("sha256");
      let tables: Header["tables"] | undefined;
      let rows = 0;
      let footer: Footer | undefined;
      let waiting: { table: BackupTable; rows: Cells[] } | undefined;
      const flush = async (): Promise<void> => {
        if (waiting && waiting.rows.length > 0 && tables)
          await insertRows(session, waiting.table, tables[waiting.table.name] ?? [], waiting.rows);
        waiting = undefined;
      };
      for await (const line of lines) {
        if (line === "") continue;
        if (footer) throw damaged("it goes on after its end");
        const parsed = parse(line);
        if (isFooter(parsed)) footer = parsed;
        else hash.update(line).update("\n");
        if (!tables) tables = readHeader(parsed);
        else if (!footer) {
          const [name, cells] = readRow(parsed);
          if (waiting?.table.name !== name || waiting.rows.length >= batch(waiting.table)) {
            await flush();
            waiting = { table: tableNamed(name), rows: [] };
          }
          waiting.rows.push(cells);
          rows += 1;
        }
      }
      await flush();
      checkFooter(footer, rows, hash);
      await beginFeedAnew(session);
      return { rows };
    },
    { unhurried: true },
  );
}

/** Settings that make the schema's home no less empty. */
async function refuseUnlessEmpty(session: SqlSession): Promise<void> {
  for (const { name } of backupTables) {
    const rows = await session.query({ text: `select 1 from ${name} limit 1` });
    if (rows.length > 0)
      throw new HostError("restore-not-empty", `a backup is restored into an empty place only, and ${name} has rows`, { table: name });
  }
}

async function insertRows(session: SqlSession, table: BackupTable, columns: readonly string[], rows: Cells[]): Promise<void> {
  const known = columns.map((name, index) => ({ name, index, type: table.columns[name] })).filter(({ type }) => type !== undefined);
  const values = known.map(({ name, type }) => (type === "bytea" ? `decode(${name}, 'base64')` : `${name}::${String(type)}`));
  // Transaction 2 is the frozen one: over before anybody looks.
  const past: Record<string, string> = table.name === "case_event" ? { xid: "'2'" } : {};
  const added = Object.entries({ ...past, ...table.lacking }).filter(([name]) => !columns.includes(name));
  const names = known.map(({ name }) => name).join(", ");
  const allNames = [names, ...added.map(([name]) => name)].join(", ");
  const allValues = [...values, ...added.map(([, value]) => value)].join(", ");
  const arrays = known.map((_, index) => `$${String(index + 1)}::text[]`).join(", ");
  await session.query(
    {
      text: `insert into ${table.name} (${allNames}) select ${allValues}
        from unnest(${arrays}) with ordinality as given (${names}, place_of_row) order by place_of_row`,
    },
    known.map(({ index }) => rows.map((cells) => cells[index] ?? null)),
  );
}

/** Readers of the old place must not go on here as if nothing had happened. */
async function beginFeedAnew(session: SqlSession): Promise<void> {
  await session.query(
    {
      text: `insert into setting (key, value) values ($1::text, '2')
        on conflict (key) do update set value = (setting.value::integer + 1)::text`,
    },
    [feedEpochSetting],
  );
}

const damaged = (why: string): HostError => new HostError("backup-damaged", `this backup cannot be restored: ${why}`);

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw damaged("a line is no JSON");
  }
}

const isFooter = (value: unknown): value is Footer => typeof value === "object" && value !== null && "digest" in value && "rows" in value;

function readHeader(value: unknown): Header["tables"] {
  const header = value as Partial<Header> | null;
  if (header?.gridloop !== "backup" || header.format !== format || typeof header.schema !== "number" || !header.tables)
    throw damaged("it does not begin as one");
  if (header.schema > schemaVersion())
    throw new HostError(
      "schema-newer",
      `this backup has schema ${String(header.schema)}, and this release knows schemas up to ${String(schemaVersion())}`,
      {
        found: header.schema,
        known: schemaVersion(),
      },
    );
  return header.tables;
}

function readRow(value: unknown): [string, Cells] {
  if (!Array.isArray(value) || value.length !== 2 || !Array.isArray(value[1])) throw damaged("a line is no row");
  return [String(value[0]), value[1] as Cells];
}

function tableNamed(name: string): BackupTable {
  const table = backupTables.find((each) => each.name === name);
  if (!table) throw damaged(`it has a table ${name}, which this release does not know`);
  return table;
}

function checkFooter(footer: Footer | undefined, rows: number, hash: Hash): void {
  if (!footer) throw damaged("its end is missing");
  if (footer.rows !== rows || footer.digest !== hash.digest("base64url")) throw damaged("it was changed since it was written");
}

/** Hands things from a callback that waits to a loop that takes. */
class HandOver<T> {
  #offered: { thing: T; taken: () => void } | undefined;
  #over: { error?: unknown } | undefined;
  #left = false;
  #wake: () => void = () => {};

  /** Offers one and waits until it was taken. Rejects where nobody takes any more. */
  async give(thing: T): Promise<void> {
    if (this.#left) throw new Error("the backup was not read to its end");
    await new Promise<void>((resolve) => {
      this.#offered = { thing, taken: resolve };
      this.#wake();
    });
  }

  end(): void {
    this.#over = {};
    this.#wake();
  }

  fail(error: unknown): void {
    this.#over = { error };
    this.#wake();
  }

  leave(): void {
    this.#left = true;
    this.#offered?.taken();
  }

  async *taken(): AsyncGenerator<T> {
    for (;;) {
      if (this.#offered) {
        const { thing, taken } = this.#offered;
        this.#offered = undefined;
        try {
          yield thing;
        } finally {
          // Also when the loop was left here: whoever gave it must not wait for ever.
          taken();
        }
      } else if (this.#over) {
        if ("error" in this.#over) throw this.#over.error;
        return;
      } else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
