import { parse, type CsvError } from "csv-parse/sync";
import { problemOf, type Problem } from "./problems.js";

/** The rows of a table file. */
export interface TableFile {
  /** By column name. */
  rows: Record<string, string>[];
  /** The number each row has in a spreadsheet: the heading is row 1, blank rows count. */
  numbers: number[];
  problems: Problem[];
}

/**
 * Reads CSV (RFC 4180; LF or CRLF, with or without byte order mark) whose first row names the columns. Blank rows are
 * passed over.
 *
 * Codes: `csv-malformed` (a quote that is never closed or stands where none may), `csv-empty`, `csv-column-twice`,
 * `csv-row-length` (more cells than columns).
 *
 * @param file its name, for problems.
 */
export function readTable(file: string, text: string): TableFile {
  const cells = cellsOf(file, text);
  if ("problem" in cells) return { rows: [], numbers: [], problems: [cells.problem] };
  const [heading, ...body] = cells.rows;
  if (heading === undefined || heading.every((cell) => cell.trim() === ""))
    return { rows: [], numbers: [], problems: [problemOf("csv-empty", { file })] };
  const columns = heading.map((cell) => cell.trim());
  const twice = columns.filter((column, index) => column !== "" && columns.indexOf(column) !== index);
  const problems = [...new Set(twice)].map((column) => problemOf("csv-column-twice", { file, column }));
  const rows: Record<string, string>[] = [];
  const numbers: number[] = [];
  body.forEach((row, index) => {
    if (row.every((cell) => cell.trim() === "")) return;
    if (row.slice(columns.length).some((cell) => cell.trim() !== ""))
      problems.push(problemOf("csv-row-length", { file, row: index + 2, cells: row.length, columns: columns.length }));
    rows.push(Object.fromEntries(columns.flatMap((column, at) => (column === "" ? [] : [[column, row[at] ?? ""]]))));
    numbers.push(index + 2);
  });
  return { rows, numbers, problems };
}

function cellsOf(file: string, text: string): { rows: string[][] } | { problem: Problem } {
  try {
    // A row of another length is reported with its number below, and a short one is taken as ending in empty cells.
    return { rows: parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false }) };
  } catch (error) {
    const { lines, code } = error as CsvError & { lines?: number };
    return { problem: problemOf("csv-malformed", { file, row: lines ?? 1, reason: code }) };
  }
}
