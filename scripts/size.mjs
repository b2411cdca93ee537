// `npm run size`: what a page loads, as a browser would: bundled, minified and gzipped, dependencies included. Script-tag files
// are weighed as `npm run build` has made them. Fails where a budget is exceeded, or where an entry pulls in a package it was
// promised to do without.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
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
    entry: "packages/elements/src/intake-form-script.ts",
    kilobytes: 40,
    without: ["zod", "xstate"],
    atFirst: true,
  },
  {
    title: "elements: intake form alone, with all that follows",
    entry: "packages/elements/src/intake-form-script.ts",
    kilobytes: 58,
    without: ["zod", "xstate"],
  },
  {
    title: "elements: all, when the page opens",
    entry: "packages/elements/src/define.ts",
    kilobytes: 70,
    without: ["zod", "xstate"],
    atFirst: true,
  },
  {
    // Nobody loads all of it: it is what a desk that does every operation, reads papers and the inbox, and reports as well would load.
    title: "elements: all, once everything was used",
    entry: "packages/elements/src/define.ts",
    kilobytes: 130,
    without: ["zod", "xstate"],
  },
  {
    title: "designer: workflow viewer",
    entry: "packages/designer/src/workflow-viewer/define.ts",
    kilobytes: 55,
    without: ["zod", "xstate"],
  },
  { title: "designer", entry: "packages/designer/src/define.ts", kilobytes: 60 },
];

/**
 * A script-tag file, with the kilobytes of gzip that it may cost when the page opens, and with every part it may load later.
 * @typedef {{ file: string, kilobytes: number, inAll: number }} ScriptBudget
 */

/** @type {readonly ScriptBudget[]} */
const scripts = [
  { file: "packages/elements/dist/gridloop-intake-form.js", kilobytes: 40, inAll: 66 },
  { file: "packages/elements/dist/gridloop-elements.js", kilobytes: 70, inAll: 155 },
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

/**
 * Weighs a script-tag file and what it can load from beside it, as it lies there.
 * @param {string} file
 * @returns {{ atFirst: number, inAll: number }} kilobytes of gzip
 */
function weighScript(file) {
  const loaded = new Set([join(root, file)]);
  let sum = 0;
  let atFirst = 0;
  for (const path of loaded) {
    const code = readFileSync(path, "utf8");
    sum += gzipSync(code, { level: 9 }).length / 1000;
    atFirst ||= sum;
    for (const [, part] of code.matchAll(/["'`](\.\/[\w.-]+\.js|later\/[\w.-]+\.js)["'`]/g)) loaded.add(join(dirname(path), part ?? ""));
  }
  return { atFirst, inAll: sum };
}

let failed = false;

/**
 * Says what something weighs, and fails where it is too much.
 * @param {string} title
 * @param {number} kilobytes
 * @param {number} budget
 * @param {string} [loads] what else there is to say
 * @param {readonly string[]} [faults] what else is wrong
 */
function report(title, kilobytes, budget, loads = "", faults = []) {
  const problems = [...(kilobytes > budget ? ["over budget"] : []), ...faults];
  console.log(
    `${kilobytes.toFixed(1).padStart(6)} kB  ${title}, of ${budget} kB${loads}${problems.length ? `  ✗ ${problems.join("; ")}` : ""}`,
  );
  failed ||= problems.length > 0;
}

for (const { title, entry, kilobytes: budget, without = [], atFirst = false } of budgets) {
  if (!existsSync(join(root, entry))) {
    console.log(`${"–".padStart(9)}  ${title}: not there yet`);
    continue;
  }
  const { kilobytes, packages } = await weigh(entry, atFirst);
  const unwanted = without.filter((name) => packages.has(name));
  const loads = packages.size ? ` with ${[...packages].sort().join(", ")}` : "";
  report(title, kilobytes, budget, loads, unwanted.length ? [`must not load ${unwanted.join(", ")}`] : []);
}

for (const { file, kilobytes, inAll } of scripts) {
  if (!existsSync(join(root, file))) {
    console.log(`${"–".padStart(9)}  ${file}: not built yet`);
    continue;
  }
  const weight = weighScript(file);
  report(`${file}, when the page opens`, weight.atFirst, kilobytes);
  report(`${file} and all it loads later`, weight.inAll, inAll);
}

process.exitCode = failed ? 1 : 0;
