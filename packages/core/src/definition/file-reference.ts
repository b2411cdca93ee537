import { fileOf, shapeProblem } from "./shape-problems.js";
import type { Problem } from "./problem.js";

/** The lists of a district that may lie in a file of their own. Workflows are always written in the definition. */
export const fileLists = ["units", "members", "catalogue", "assessment", "channels", "classes", "teamRules", "replays"] as const;

/** A list of a district that may lie in a file of its own. */
export type FileList = (typeof fileLists)[number];

/** A list that lies in a file beside the definition: `{ "$file": "units.csv" }`. */
export interface FileReference {
  $file: string;
}

/** The entries of a file, and what was wrong with some of them (`rowsToObjects` answers in this form). */
export interface FileEntries {
  objects: unknown[];
  problems: Problem[];
}

/** A document with its files read in. */
export interface ResolvedDocument {
  document: unknown;
  problems: Problem[];
}

/**
 * Puts the entries of files in place of the references to them. Pure: reading is the caller's.
 *
 * Codes: `file-path` (absolute, or leads out of the folder), `file-unreadable` (`read` threw; its message is the
 * reason), `file-not-a-list`, `file-not-here` (a list that must be written in the definition), `unknown-key` (beside `$file`).
 *
 * @param document the definition as it is written; it is not changed.
 * @param read gives the entries of a file by its path relative to the definition, in the list it stands for.
 * @returns the document, with an empty list wherever a file could not be used.
 */
export async function resolveFiles(
  document: unknown,
  read: (name: string, list: FileList) => Promise<unknown[] | FileEntries>,
): Promise<ResolvedDocument> {
  if (typeof document !== "object" || document === null || Array.isArray(document)) return { document, problems: [] };
  const entries = await Promise.all(
    Object.entries(document).map(async ([key, value]): Promise<[string, unknown, Problem[]]> => {
      const file = fileOf(value);
      if (file === undefined) return [key, value, []];
      const { objects, problems } = await resolveOne(key, file, value as FileReference, read);
      return [key, objects, problems];
    }),
  );
  return {
    document: Object.fromEntries(entries.map(([key, value]) => [key, value])),
    problems: entries.flatMap(([, , problems]) => problems),
  };
}

async function resolveOne(
  key: string,
  file: string,
  reference: FileReference,
  read: Parameters<typeof resolveFiles>[1],
): Promise<FileEntries> {
  const path = [key, "$file"];
  const refused = (code: string, details: Record<string, string | readonly string[]> = {}): FileEntries => ({
    objects: [],
    problems: [shapeProblem({ code, path, details: { file, ...details } })],
  });
  if (!isFileList(key)) return refused("file-not-here", { lists: fileLists });
  if (typeof reference.$file !== "string" || !isBeside(file)) return refused("file-path");
  const besides = Object.keys(reference).filter((name) => name !== "$file");
  const unknown = besides.map((name) => shapeProblem({ code: "unknown-key", path: [key, name], details: { key: name, known: ["$file"] } }));
  try {
    const entries = await read(file, key);
    if (Array.isArray(entries)) return { objects: entries, problems: unknown };
    if (!Array.isArray(entries?.objects)) return refused("file-not-a-list");
    return { objects: entries.objects, problems: [...unknown, ...entries.problems] };
  } catch (error) {
    return refused("file-unreadable", { reason: error instanceof Error ? error.message : String(error) });
  }
}

const isFileList = (key: string): key is FileList => (fileLists as readonly string[]).includes(key);

/** Whether a path stays in the definition's folder on every system: no root, no drive, no scheme, no way up. */
function isBeside(file: string): boolean {
  const isPlain = file !== "" && !/[\\:\0]/.test(file) && !file.startsWith("/");
  return isPlain && !file.split("/").some((part) => part === ".." || part === "");
}
