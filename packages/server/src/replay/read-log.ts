import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { fromXes } from "@gridloop/core/interop";
import { parse } from "csv-parse";

/** A row of another system's export: its columns, and where it stands. */
export interface LogRow {
  row: number;
  record: Record<string, string>;
}

/** A file that is no log; `code` is the reason. */
export class LogUnreadable extends Error {
  readonly code: string;

  constructor(code: string, details = "") {
    super(details);
    this.name = "LogUnreadable";
    this.code = code;
  }
}

/**
 * Reads another system's export row by row: CSV (a stream, so of any size), or XES, whose traces become rows.
 * A trace's columns are its attributes by key, and those of its first and last event as `first:<key>`, `last:<key>`.
 * Throws `LogUnreadable` (`file-unreadable`, `csv-malformed`, or a code of `fromXes`).
 */
export function readLog(path: string): AsyncGenerator<LogRow> {
  return path.toLowerCase().endsWith(".xes") ? readXesLog(path) : readCsvLog(path);
}

async function* readCsvLog(path: string): AsyncGenerator<LogRow> {
  const file = createReadStream(path);
  const rows = parse({ bom: true, columns: true, relax_column_count: true, skip_empty_lines: true, trim: false });
  // `pipe` does not hand on errors of reading.
  file.on("error", (error) => rows.destroy(error));
  let row = 1;
  try {
    for await (const record of file.pipe(rows) as AsyncIterable<Record<string, string>>) yield { row: (row += 1), record };
  } catch (error) {
    const { code = "", lines } = error as NodeJS.ErrnoException & { lines?: number };
    if (code.startsWith("CSV_")) throw new LogUnreadable("csv-malformed", `${String(lines ?? row)}: ${code}`);
    if (code.startsWith("E")) throw new LogUnreadable("file-unreadable", code);
    throw error;
  } finally {
    file.destroy();
  }
}

async function* readXesLog(path: string): AsyncGenerator<LogRow> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new LogUnreadable("file-unreadable", error.code);
  });
  const read = fromXes(text);
  if (!read.ok) throw new LogUnreadable(read.code, read.details);
  for (const [index, trace] of read.log.traces.entries()) {
    const columns = (attributes: typeof trace.attributes, prefix: string): [string, string][] =>
      attributes.map(({ key, value }) => [`${prefix}${key}`, String(value)]);
    const record = Object.fromEntries([
      ...columns(trace.attributes, ""),
      ...columns(trace.events[0] ?? [], "first:"),
      ...columns(trace.events.at(-1) ?? [], "last:"),
    ]);
    yield { row: index + 1, record };
  }
}
