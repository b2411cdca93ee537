import { rowsToObjects, type Problem, type ProblemPath } from "@gridloop/core/definition";
import { readTable } from "../district-file/index.js";
import { directoryProblem, type DirectoryProblem } from "./directory-problem.js";

/** An entry of the file as it is written, and where it stands. */
export interface DirectoryEntry {
  value: Record<string, unknown> & { id: string };
  /** The row and column a path within the entry comes from. */
  cell(path: ProblemPath): { row: number; column: string };
}

/** What a directory file holds. */
export interface DirectoryFile {
  list: "members" | "units";
  entries: DirectoryEntry[];
  problems: DirectoryProblem[];
}

/** The columns that speak of one post, and what they are called in a member. */
const postColumns = ["role", "unit", "from", "to", "substituteFor"];

/**
 * Reads a directory file. Members have one row for each post (`id,name,role,unit,from,to,substituteFor`), or one row each
 * with `assignments.0.role` and so on; units have the columns of a district's `units.csv`.
 */
export function readDirectory(text: string): DirectoryFile {
  const { rows, numbers, problems } = readTable("CSV", text);
  const found = problems.map((problem) => located(problem, Number(problem.details["row"] ?? 1), String(problem.details["column"] ?? "")));
  const columns = Object.keys(rows[0] ?? {});
  const list = listOf(columns);
  if (list === undefined) {
    const neither = directoryProblem("directory-neither", 0, "", { columns });
    return { list: "members", entries: [], problems: found.length > 0 ? found : [neither] };
  }
  const isFlat = list === "members" && columns.includes("role");
  const renamed = isFlat ? rows.map(withPostPaths) : rows;
  const read = rowsToObjects(list, renamed);
  const written = (column: string): string => (isFlat ? column.replace(/^assignments\.0\./, "") : column);
  for (const problem of read.problems) {
    const row = Number(problem.details["row"] ?? 1);
    found.push(located(problem, numbers[row - 2] ?? row, written(String(problem.details["column"] ?? ""))));
  }
  const objects = read.objects.map((value, index) => ({ value: value as Record<string, unknown>, row: numbers[index] ?? index + 2 }));
  const named = objects.filter(({ value, row }) => {
    if (typeof value["id"] === "string") return true;
    found.push(directoryProblem("id-missing", row, "id"));
    return false;
  }) as NumberedEntry[];
  const entries = list === "units" ? unitEntries(named, found) : memberEntries(named, found, isFlat);
  return { list, entries, problems: found };
}

interface NumberedEntry {
  value: Record<string, unknown> & { id: string };
  row: number;
}

const located = (problem: Problem, row: number, column: string): DirectoryProblem => ({ ...problem, row, column });

function listOf(columns: readonly string[]): DirectoryFile["list"] | undefined {
  if (!columns.includes("id")) return undefined;
  if (columns.includes("role") || columns.some((column) => column.startsWith("assignments."))) return "members";
  return ["level", "kind", "parent"].some((column) => columns.includes(column)) ? "units" : undefined;
}

const withPostPaths = (row: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [postColumns.includes(column) ? `assignments.0.${column}` : column, cell]),
  );

function unitEntries(named: readonly NumberedEntry[], problems: DirectoryProblem[]): DirectoryEntry[] {
  const rows = new Map<string, number>();
  return named.flatMap(({ value, row }) => {
    const before = rows.get(value.id);
    if (before !== undefined) {
      problems.push(directoryProblem("unit-twice", row, "id", { id: value.id, row2: before }));
      return [];
    }
    rows.set(value.id, row);
    return [{ value, cell: (path) => ({ row, column: path.join(".") }) }];
  });
}

/** One entry for each member, with the posts of all their rows. */
function memberEntries(named: readonly NumberedEntry[], problems: DirectoryProblem[], isFlat: boolean): DirectoryEntry[] {
  const byId = new Map<string, { value: NumberedEntry["value"]; row: number; postRows: number[] }>();
  for (const { value, row } of named) {
    const posts = (value["assignments"] as unknown[] | undefined) ?? [];
    const known = byId.get(value.id);
    if (known === undefined) {
      byId.set(value.id, { value: { ...value, assignments: [...posts] }, row, postRows: posts.map(() => row) });
      continue;
    }
    if (value["name"] !== known.value["name"]) {
      const details = { id: value.id, name: String(value["name"] ?? ""), other: String(known.value["name"] ?? ""), row2: known.row };
      problems.push(directoryProblem("member-two-names", row, "name", details));
    }
    (known.value["assignments"] as unknown[]).push(...posts);
    known.postRows.push(...posts.map(() => row));
  }
  return [...byId.values()].map(({ value, row, postRows }) => ({
    value,
    cell(path) {
      const [list, index] = path;
      if (list !== "assignments" || typeof index !== "number") return { row, column: path.join(".") };
      return { row: postRows[index] ?? row, column: isFlat ? path.slice(2).join(".") : path.join(".") };
    },
  }));
}
