// Writes what editors, Storybook and React's JSX read of each element, taken from the JSDoc above its class:
// custom-elements.json, the custom data of VS Code, and react.d.ts.

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { generateVsCodeCustomElementData } from "custom-element-vs-code-integration";
import { elementFolders, root } from "./packages.mjs";
import { writeReactTypes } from "./react-types.mjs";
import { runOrExit } from "./run.mjs";

/** Analyzes the sources of elements and designer. */
export function writeManifests() {
  for (const cwd of elementFolders) {
    const config = relative(cwd, join(root, "custom-elements-manifest.config.mjs"));
    runOrExit("cem", ["analyze", "--quiet", "--config", config], { cwd, packageName: "@custom-elements-manifest/analyzer" });
    const manifest = JSON.parse(readFileSync(join(cwd, "custom-elements.json"), "utf8"));
    // The custom properties of all elements have a file of their own, so an element's tooltip goes without them.
    generateVsCodeCustomElementData(manifest, { outdir: cwd, hideCssPropertiesDocs: true, hideMethodDocs: true, hideLogs: true });
    writeReactTypes(cwd);
  }
}

if (process.argv[1] === import.meta.filename) writeManifests();
