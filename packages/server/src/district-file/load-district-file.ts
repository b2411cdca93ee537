import { readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { parseDistrict, resolveFiles, rowsToObjects, type District, type FileEntries, type FileList } from "@gridloop/core/definition";
import { findJsonFault } from "./json-fault.js";
import { inTable, problemOf, type Problem } from "./problems.js";
import { readTable } from "./table-file.js";

/** A district as its files give it. */
export type LoadedDistrict =
  | {
      ok: true;
      district: District;
      /** The whole document, every `$file` resolved, as it was written: without defaults. */
      document: unknown;
      /** The definition's own file. */
      file: string;
      /** Says of a problem found later (`checkDistrict`) which row of which table it is about. */
      locate: (problem: Problem) => Problem;
    }
  | {
      ok: false;
      /** Whether there is a document at all; an unsound one has a shape that can be put right entry by entry. */
      reason: "unreadable" | "unsound";
      problems: Problem[];
    };

/** A table that was read: its file, and the number of each row. */
interface ReadTable {
  file: string;
  numbers: number[];
}

/**
 * Reads a district from its definition file, or from the folder that holds one, with the lists that lie in files beside
 * it: `{ "$file": "units.csv" }`, CSV or JSON, in the same folder or below it, symbolic links followed and held to that.
 *
 * Codes of problems: those of `parseDistrict`, `resolveFiles` and `rowsToObjects`; `definition-not-found`,
 * `definition-unreadable`, `not-json`, `file-kind`; `csv-…` of `readTable`. Problems with an entry of a table name its
 * file and row.
 */
export async function loadDistrictFile(path: string): Promise<LoadedDistrict> {
  const file = await definitionAt(path);
  if (file === undefined) return { ok: false, reason: "unreadable", problems: [problemOf("definition-not-found", { file: path })] };
  const written = await readJson(file, basename(file));
  if ("problem" in written) return { ok: false, reason: "unreadable", problems: [written.problem] };
  const tables = new Map<FileList, ReadTable>();
  const locate = (problem: Problem): Problem => inItsTable(problem, tables);
  const resolved = await resolveFiles(written.value, (name, list) => readList(dirname(file), name, list, tables));
  const fromFiles = resolved.problems.map(locate);
  const parsed = parseDistrict(resolved.document);
  if (!parsed.ok) return { ok: false, reason: "unsound", problems: [...fromFiles, ...parsed.problems.map(locate)] };
  if (fromFiles.length > 0) return { ok: false, reason: "unsound", problems: fromFiles };
  return { ok: true, district: parsed.district, document: resolved.document, file, locate };
}

/** The definition a path means: the file itself, or the `district.json` of a folder. */
async function definitionAt(path: string): Promise<string | undefined> {
  const isFolder = (at: string): Promise<boolean | undefined> =>
    stat(at).then(
      (found) => found.isDirectory(),
      () => undefined,
    );
  const folder = await isFolder(path);
  const file = folder === true ? join(path, "district.json") : path;
  return folder === undefined || (await isFolder(file)) !== false ? undefined : file;
}

async function readJson(file: string, name: string): Promise<{ value: unknown } | { problem: Problem }> {
  let text: string;
  try {
    text = withoutMark(await readFile(file, "utf8"));
  } catch (error) {
    return { problem: problemOf("definition-unreadable", { file: name, reason: (error as NodeJS.ErrnoException).code ?? String(error) }) };
  }
  const fault = findJsonFault(text);
  if (fault === undefined) return { value: JSON.parse(text) };
  return { problem: problemOf("not-json", { file: name, ...fault }, fault.found === "" ? "end" : undefined) };
}

const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);

/** The entries of a file beside the definition. What is thrown becomes the reason of a `file-unreadable` problem. */
async function readList(folder: string, name: string, list: FileList, tables: Map<FileList, ReadTable>): Promise<unknown[] | FileEntries> {
  const file = await beside(folder, name);
  if (name.toLowerCase().endsWith(".json")) {
    const read = await readJson(file, name);
    return "problem" in read ? { objects: [], problems: [read.problem] } : (read.value as unknown[]);
  }
  if (!name.toLowerCase().endsWith(".csv")) return { objects: [], problems: [problemOf("file-kind", { file: name })] };
  const { rows, numbers, problems } = readTable(name, await readFile(file, "utf8"));
  tables.set(list, { file: name, numbers });
  const entries = rowsToObjects(list, rows);
  return { objects: entries.objects, problems: [...problems, ...entries.problems] };
}

/** A file's real place, refused where a symbolic link leads out of the definition's folder. */
async function beside(folder: string, name: string): Promise<string> {
  const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
  const way = relative(root, file);
  if (way === ".." || way.startsWith(`..${sep}`)) throw new Error("EOUTSIDE");
  return file;
}

function inItsTable(problem: Problem, tables: ReadonlyMap<FileList, ReadTable>): Problem {
  const [list, index] = problem.path;
  const table = tables.get(list as FileList);
  const row = typeof index === "number" ? table?.numbers[index] : undefined;
  return table === undefined || row === undefined ? problem : inTable(problem, table.file, row);
}
