import { existsSync } from "node:fs";
import { resolve } from "node:path";

/**
 * A folder of the real data the project is tested against, or nothing, with a printed line, where this machine has none.
 * It lies beside the repository or where `GRIDLOOP_SHARED_DATA` says. Throws in continuous integration, where the data
 * must be there.
 */
export function sharedData(folder: string): string | undefined {
  const root = process.env["GRIDLOOP_SHARED_DATA"] ?? resolve(import.meta.dirname, "../../../../../shared/data");
  const path = resolve(root, folder);
  if (existsSync(path)) return path;
  if (process.env["CI"]) throw new Error(`${folder} is missing: continuous integration must test against it (GRIDLOOP_SHARED_DATA)`);
  console.log(`skipped: no ${folder} in the shared data (GRIDLOOP_SHARED_DATA)`);
  return undefined;
}
