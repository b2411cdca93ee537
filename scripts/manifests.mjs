// Writes custom-elements.json of each package with elements: what editors and Storybook's pages read of an element,
// taken from the JSDoc above its class.

import { join, relative } from "node:path";
import { elementFolders, root } from "./packages.mjs";
import { runOrExit } from "./run.mjs";

/** Analyzes the sources of elements and designer. */
export function writeManifests() {
  for (const cwd of elementFolders) {
    const config = relative(cwd, join(root, "custom-elements-manifest.config.mjs"));
    runOrExit("cem", ["analyze", "--quiet", "--config", config], { cwd, packageName: "@custom-elements-manifest/analyzer" });
  }
}

if (process.argv[1] === import.meta.filename) writeManifests();
