// `npm run build`: everything a release holds, from nothing.

import { clean } from "./clean.mjs";
import { writeManifests } from "./manifests.mjs";
import { runOrExit } from "./run.mjs";

clean();

console.log("JavaScript, source maps and the script-tag bundle (rollup) …");
runOrExit("rollup", ["--config", "rollup.config.mjs", "--silent"]);

console.log("Type declarations (tsc) …");
runOrExit("tsc", ["--build"], { packageName: "typescript" });

console.log("Custom elements manifests (cem) …");
writeManifests();

console.log("Built: packages/*/dist");
