// Builds the JavaScript where it is missing or older than its sources: what `npm start` and the tests run against.

import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { newestChangeUnder, packageFolders, root } from "./packages.mjs";
import { run } from "./run.mjs";

/**
 * Every build rewrites each package's index.js, so its age is the build's age.
 * @returns {boolean}
 */
function isStale() {
  const built = packageFolders.map((folder) => join(folder, "dist", "index.js"));
  if (!built.every((file) => existsSync(file))) return true;
  const oldestBuilt = Math.min(...built.map((file) => statSync(file).mtimeMs));
  const newestSource = Math.max(...packageFolders.map((folder) => newestChangeUnder(join(folder, "src"))));
  return newestSource > oldestBuilt || statSync(join(root, "rollup.config.mjs")).mtimeMs > oldestBuilt;
}

/** Builds the packages' JavaScript (not the type declarations) if need be; a few seconds at most. */
export function buildIfStale() {
  if (!isStale()) return;
  console.log("Building the packages' JavaScript …");
  if (run("rollup", ["--config", "rollup.config.mjs", "--silent"]) !== 0) throw new Error("The packages' JavaScript could not be built.");
}
