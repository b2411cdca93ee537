// The packages of this repository, in the order in which they depend on each other.

import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Each package's folder, lowest floor first. */
export const packageFolders = ["core", "elements", "designer", "server"].map((name) => join(root, "packages", name));

/** The packages that hold custom elements, and so have a manifest of them. */
export const elementFolders = packageFolders.filter((folder) => /(elements|designer)$/.test(folder));

/**
 * When the newest file under a folder was last changed, in milliseconds since the epoch.
 * @param {string} folder
 */
export function newestChangeUnder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
