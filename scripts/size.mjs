// `npm run size`: what a page loads, as a browser would: bundled, minified and gzipped, dependencies included.
// Fails where a budget is exceeded, or where an entry pulls in a package it was promised to do without.

import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { minifiedStylesForEsbuild } from "./minify-styles.mjs";
import { root } from "./packages.mjs";

/**
 * A budget: `kilobytes` (1000 bytes) of gzip that `entry` may cost, and packages it must do without. `atFirst` leaves out
 * what is loaded by `import()` meanwhile.
 * @typedef {{ title: string, entry: string, kilobytes: number, without?: readonly string[], atFirst?: boolean }} Budget
 */

/** @type {readonly Budget[]} */
const budgets = [
  // A 50-field form of the leanest rival costs a page 152 kB; ours shall cost 40 with its widgets, half of that for the logic.
  { title: "core/form", entry: "packages/core/src/form/index.ts", kilobytes: 15, without: ["zod", "xstate"] },
  { title: "core/calendar", entry: "packages/core/src/calendar/index.ts", kilobytes: 10, without: ["zod", "xstate"] },
  { title: "elements: case timeline", entry: "packages/elements/src/case-timeline/define.ts", kilobytes: 14, without: ["zod", "xstate"] },
  {
    title: "elements: intake form alone, its first screen",
    entry: "packages/elements/src/intake-form/define.ts",
    kilobytes: 40,
    without: ["zod", "xstate"],
    atFirst: true,
  },
  {
    title: "elements: intake form alone, with all that follows",
    entry: "packages/elements/src/intake-form/define.ts",
    kilobytes: 58,
    without: ["zod", "xstate"],
  },
  { title: "elements: all, as one script", entry: "packages/elements/src/define.ts", kilobytes: 70, without: ["zod", "xstate"] },
  {
    title: "designer: workflow viewer",
    entry: "packages/designer/src/workflow-viewer/define.ts",
    kilobytes: 55,
    without: ["zod", "xstate"],
  },
  { title: "designer", entry: "packages/designer/src/define.ts", kilobytes: 60 },
];

/**
 * Bundles an entry from source and weighs it.
 * @param {string} entry
 * @param {boolean} atFirst
 * @returns {Promise<{ kilobytes: number, packages: Set<string> }>} gzip size, and the npm packages inside
 */
async function weigh(entry, atFirst) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    splitting: atFirst,
    outdir: root,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["@gridloop/source", "production"],
    charset: "utf8",
    plugins: [minifiedStylesForEsbuild()],
    legalComments: "none",
    logLevel: "error",
  });
  const loaded = atFirst ? chunksAtFirst(metafile, entry) : new Set(Object.keys(metafile.outputs));
  const gzipped = outputFiles
    .filter(({ path }) => loaded.has(relative(root, path)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  const bundled = [...loaded].flatMap((path) =>
    Object.entries(metafile.outputs[path]?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  const packages = bundled.map(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter((name) => name !== undefined);
  return { kilobytes: gzipped / 1000, packages: new Set(packages) };
}

/**
 * The chunks a browser loads for the entry before it runs: those it imports, not those it asks for by `import()`.
 * @param {import("esbuild").Metafile} metafile
 * @param {string} entry
 * @returns {Set<string>}
 */
function chunksAtFirst({ outputs }, entry) {
  const loaded = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === entry));
  for (const path of loaded) {
    for (const { kind, path: imported } of outputs[path]?.imports ?? []) if (kind === "import-statement") loaded.add(imported);
  }
  return loaded;
}

let failed = false;

for (const { title, entry, kilobytes: budget, without = [], atFirst = false } of budgets) {
  if (!existsSync(join(root, entry))) {
    console.log(`${"–".padStart(9)}  ${title}: not there yet`);
    continue;
  }
  const { kilobytes, packages } = await weigh(entry, atFirst);
  const unwanted = without.filter((name) => packages.has(name));
  const problems = [kilobytes > budget ? "over budget" : "", unwanted.length ? `must not load ${unwanted.join(", ")}` : ""].filter(Boolean);
  const loads = packages.size ? ` with ${[...packages].sort().join(", ")}` : "";
  console.log(
    `${kilobytes.toFixed(1).padStart(6)} kB  ${title}, of ${budget} kB${loads}${problems.length ? `  ✗ ${problems.join("; ")}` : ""}`,
  );
  failed ||= problems.length > 0;
}

process.exitCode = failed ? 1 : 0;
