// `npm run lint:packages`: would each package, as npm packs it, work for those who install it?
// publint looks at what package.json promises, attw at the types under each way of resolving modules.
// Runs on what `npm run build` has made.

import { packageFolders } from "./packages.mjs";
import { run } from "./run.mjs";

let failed = false;

for (const cwd of packageFolders) {
  failed = run("publint", ["run", "--strict"], { cwd }) !== 0 || failed;
  // ESM only by choice: `require` of it works from Node 20.19 on, which is the oldest one we support.
  const resolutions = [
    "--profile",
    "esm-only",
    "--exclude-entrypoints",
    "./gridloop-elements.js",
    "./gridloop-intake-form.js",
    "./gridloop-designer.js",
    "./custom-elements.json",
    "./react",
  ];
  failed = run("attw", ["--pack", ".", "--quiet", ...resolutions], { cwd, packageName: "@arethetypeswrong/cli" }) !== 0 || failed;
}

process.exitCode = failed ? 1 : 0;
