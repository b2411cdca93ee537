// `npm run size`: what a page loads, as a browser would: bundled, minified and gzipped, dependencies included.
// Fails where a budget is exceeded, or where an entry pulls in a package it was promised to do without.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./packages.mjs";

/**
 * A budget: `kilobytes` (1000 bytes) of gzip that `entry` may cost, and packages it must do without.
 * @typedef {{ title: string, entry: string, kilobytes: number, without?: readonly string[] }} Budget
 */

/** @type {readonly Budget[]} */
const budgets = [
  // A 50-field form of the leanest rival costs a page 152 kB; ours shall cost 40 with its widgets, half of that for the logic.
  { title: "core/form", entry: "packages/core/src/form/index.ts", kilobytes: 15, without: ["zod", "xstate"] },
  { title: "core/calendar", entry: "packages/core/src/calendar/index.ts", kilobytes: 10, without: ["zod", "xstate"] },
  { title: "elements: case timeline", entry: "packages/elements/src/case-timeline/define.ts", kilobytes: 14, without: ["zod", "xstate"] },
  { title: "elements: all, as one script", entry: "packages/elements/src/define.ts", kilobytes: 70, without: ["zod", "xstate"] },
  {
    title: "designer: workflow viewer",
    entry: "packages/designer/src/workflow-viewer/define.ts",
    kilobytes: 45,
    without: ["zod", "xstate"],
  },
  { title: "designer", entry: "packages/designer/src/define.ts", kilobytes: 60 },
];

/**
 * Bundles an entry from source and weighs it.
 * @param {string} entry
 * @returns {Promise<{ kilobytes: number, packages: Set<string> }>} gzip size, and the npm packages inside
 */
async function weigh(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["@gridloop/source", "production"],
    legalComments: "none",
    logLevel: "error",
  });
  const gzipped = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  const packages = bundled.map(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter((name) => name !== undefined);
  return { kilobytes: gzipped / 1000, packages: new Set(packages) };
}

let failed = false;

for (const { title, entry, kilobytes: budget, without = [] } of budgets) {
  if (!existsSync(join(root, entry))) {
    console.log(`${"–".padStart(9)}  ${title}: not there yet`);
    continue;
  }
  const { kilobytes, packages } = await weigh(entry);
  const unwanted = without.filter((name) => packages.has(name));
  const problems = [kilobytes > budget ? "over budget" : "", unwanted.length ? `must not load ${unwanted.join(", ")}` : ""].filter(Boolean);
  const loads = packages.size ? ` with ${[...packages].sort().join(", ")}` : "";
  console.log(
    `${kilobytes.toFixed(1).padStart(6)} kB  ${title}, of ${budget} kB${loads}${problems.length ? `  ✗ ${problems.join("; ")}` : ""}`,
  );
  failed ||= problems.length > 0;
}

process.exitCode = failed ? 1 : 0;
