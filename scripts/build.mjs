// `npm run build`: everything a release holds, from nothing.

import { clean } from "./clean.mjs";
import { elementFolders } from "./packages.mjs";
import { runOrExit } from "./run.mjs";

clean();

console.log("JavaScript, source maps and the script-tag bundle (rollup) …");
runOrExit("rollup", ["--config", "rollup.config.mjs", "--silent"]);

console.log("Type declarations (tsc) …");
runOrExit("tsc", ["--build"], { packageName: "typescript" });

console.log("Custom elements manifests (cem) …");
for (const cwd of elementFolders) {
  const skipped = ["src/**/*.test.ts", "src/**/*.stories.ts"].flatMap((pattern) => ["--exclude", pattern]);
  runOrExit("cem", ["analyze", "--litelement", "--quiet", "--globs", "src/**/*.ts", ...skipped, "--outdir", "."], {
    cwd,
    packageName: "@custom-elements-manifest/analyzer",
  });
}

console.log("Built: packages/*/dist");
