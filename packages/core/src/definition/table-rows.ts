import { indicatorSchema } from "./assessment.js";
import { catalogueItemSchema, itemClassSchema } from "./catalogue.js";
import { channelSchema } from "./channel.js";
import type { FileEntries, FileList } from "./file-reference.js";
import { nearest } from "./nearest.js";
import { memberSchema, teamRuleSchema, unitSchema } from "./organisation.js";
import type { Problem } from "./problem.js";
import { replayMappingSchema } from "./replay-mapping.js";
import { childSchemas, kindsOf, knownKeys, schemasAt } from "./schema-walk.js";
import { shapeProblem } from "./shape-problems.js";
import type { z } from "./zod.js";

const entrySchemas: Record<FileList, z.core.$ZodType> = {
  units: unitSchema,
  members: memberSchema,
  catalogue: catalogueItemSchema,
  assessment: indicatorSchema,
  channels: channelSchema,
  classes: itemClassSchema,
  teamRules: teamRuleSchema,
  replays: replayMappingSchema,
};

/** What a column is about: where its cells go, and how they are read. */
interface Column {
  name: string;
  keys: string[];
  read: (cell: string) => unknown;
}

/**
 * Rows of a table as the entries of a district's list. A column's name is the path of its value: `title.zh-CN`,
 * `grid.kind`, `limits.handle-in-time.amount`, `owner.function`, `assignments.0.role`. Cells are trimmed; an empty one
 * leaves its value out. What the schema says at the path decides how a cell is read: numbers, `true` and `false`, texts;
 * a list of such is separated by `;`.
 *
 * Codes: `unknown-column`, `column-not-a-value` (once for a column), `cell-not-a-number`, `cell-not-yes-or-no`
 * (details: `row`, counted as a spreadsheet does, with the heading as row 1). Whether the entries are right is for
 * `parseDistrict` to say.
 *
 * @param rows one record for each row, by column name.
 */
export function rowsToObjects(list: FileList, rows: readonly Record<string, string>[]): FileEntries {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const problems: Problem[] = [];
  const columns = [...names].flatMap((name) => {
    const column = columnOf(list, name);
    if ("keys" in column) return [column];
    problems.push(column);
    return [];
  });
  const objects = rows.map((row, index) => {
    const object: Record<string, unknown> = {};
    for (const column of columns) {
      const cell = row[column.name]?.trim() ?? "";
      if (cell === "") continue;
      const value = column.read(cell);
      if (value instanceof RefusedCell) {
        const details = { row: index + 2, column: column.name, value: cell };
        problems.push(shapeProblem({ code: value.code, path: [list, index, ...column.keys], details }));
      } else place(object, column.keys, value);
    }
    return object;
  });
  return { objects, problems };
}

/** A cell that cannot be what its column wants. */
class RefusedCell {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

function columnOf(list: FileList, name: string): Column | Problem {
  const keys = name.split(".");
  const schemas = schemasAt(entrySchemas[list], keys);
  if (schemas.length === 0) {
    const known = knownKeys(schemasAt(entrySchemas[list], keys.slice(0, -1)));
    const meant = nearest(keys.at(-1) ?? "", known);
    const suggestion = meant === undefined ? undefined : [...keys.slice(0, -1), meant].join(".");
    return shapeProblem({ code: "unknown-column", path: [list], details: { column: name, known, nearest: suggestion } });
  }
  const elements = childSchemas(schemas, 0);
  const readOne = scalarReader(kindsOf(schemas));
  const readEach = scalarReader(kindsOf(elements));
  if (readOne !== undefined) return { name, keys, read: readOne };
  if (readEach !== undefined && kindsOf(schemas).has("array")) return { name, keys, read: (cell) => readList(cell, readEach) };
  const example = knownKeys(schemas)[0] ?? "0";
  return shapeProblem({ code: "column-not-a-value", path: [list], details: { column: name, example } });
}

type CellReader = (cell: string) => unknown;

function readList(cell: string, read: CellReader): unknown {
  const parts = cell.split(";").map((part) => part.trim());
  const values = parts.filter((part) => part !== "").map(read);
  return values.find((value) => value instanceof RefusedCell) ?? values;
}

/** How a cell becomes one of some kinds; nothing if none of them fits into a cell. */
function scalarReader(kinds: Set<string>): CellReader | undefined {
  const takesText = kinds.has("string") || kinds.has("enum");
  if (kinds.has("number"))
    return (cell) => (/^[+-]?\d+(\.\d+)?$/.test(cell) ? Number(cell) : takesText ? cell : new RefusedCell("cell-not-a-number"));
  if (kinds.has("boolean"))
    return (cell) =>
      /^(true|false)$/i.test(cell) ? cell.toLowerCase() === "true" : takesText ? cell : new RefusedCell("cell-not-yes-or-no");
  return takesText ? (cell) => cell : undefined;
}

/** Puts a value under its path; numbers in the path are positions in lists. */
function place(object: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  let at = object;
  keys.forEach((key, index) => {
    const following = keys[index + 1];
    if (following === undefined) at[key] = value;
    else at = (at[key] ??= /^\d+$/.test(following) ? [] : {}) as Record<string, unknown>;
  });
}
