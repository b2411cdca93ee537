// `npm run build`: everything a release holds, from nothing.

import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { clean } from "./clean.mjs";
import { writeManifests } from "./manifests.mjs";
import { packageFolders, root } from "./packages.mjs";
import { runOrExit } from "./run.mjs";

clean();

console.log("JavaScript, source maps and the script-tag bundle (rollup) …");
runOrExit("rollup", ["--config", "rollup.config.mjs", "--silent"]);

console.log("Type declarations (tsc) …");
runOrExit("tsc", ["--build", ...packageFolders], { packageName: "typescript" });

console.log("Custom elements manifests (cem) …");
writeManifests();

// npm packs a licence only from a package's own folder.
for (const folder of packageFolders) copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));

console.log("Built: packages/*/dist. What a page loads of it (gzip):");
await import("./size.mjs");
// Too much is a fault of the code, not of the build: `npm run size` fails on it.
process.exitCode = 0;
