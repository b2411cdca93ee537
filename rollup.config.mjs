// JavaScript only, in a few seconds; declarations come from `tsc --build`. Everything at once: `npm run build`.

import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import json from "@rollup/plugin-json";
import nodeResolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { defineConfig } from "rollup";
import esbuild from "rollup-plugin-esbuild";
import { minifiedStyles } from "./scripts/minify-styles.mjs";

const target = "es2022";

/** Node 20.19 reads JSON modules only with their attribute, which esbuild would drop for this target. */
const compile = () => esbuild({ target, sourceMap: true, supported: { "import-attributes": true } });

/** What goes into a file that a page loads as it is: minified, dependencies inside. */
const forPages = () => [
  nodeResolve({ exportConditions: ["@gridloop/source", "production"] }),
  json(),
  minifiedStyles(),
  compile(),
  terser({ ecma: 2020 }),
];

/** Built files of parts that are loaded later, by their source. They are built before the scripts that name them. */
const builtLater = new Map();

export default defineConfig([
  ...["core", "elements", "designer", "server"].flatMap(packageBuild),
  ...["elements", "designer"].flatMap(laterPartsBuild),
  scriptTagBuild("elements", "define", "gridloop-elements", "gridloop"),
  scriptTagBuild("elements", "intake-form-script", "gridloop-intake-form", "gridloopIntakeForm"),
  scriptTagBuild("designer", "define", "gridloop-designer", "gridloopDesigner"),
]);

/**
 * A package as it is published: one module for each source file, so that a bundler, or a browser without one,
 * loads what it imports and nothing else. Dependencies stay imports.
 * @param {string} name the package's folder
 * @returns {import("rollup").RollupOptions[]} none for a package that has no sources yet
 */
function packageBuild(name) {
  const source = join("packages", name, "src");
  const files = filesUnder(source);
  const input = files.filter((file) => file.endsWith(".ts") && !/\.(test|stories|d)\.ts$|\/testing\//.test(file));
  if (input.length === 0) return [];
  return [
    {
      input,
      external: (id) => !id.startsWith(".") && !id.startsWith("/"),
      plugins: [
        json({ preferConst: true, compact: true }),
        minifiedStyles(),
        compile(),
        copyAsTheyAre(source, join("packages", name, "dist"), [".sql", ".png"]),
      ],
      output: { dir: join("packages", name, "dist"), format: "es", preserveModules: true, preserveModulesRoot: source, sourcemap: true },
      onwarn: failOnWarning,
    },
  ];
}

/**
 * Elements in one file for a page without a build of its own: `<script src="gridloop-elements.js"></script>`. What sources load
 * by `import()` lies in the folder `later` beside it and is loaded from there when it is needed.
 * @param {string} name the package's folder
 * @param {string} entry a module of its sources
 * @param {string} file the bundle's name
 * @param {string} global the variable its exports are under
 * @returns {import("rollup").RollupOptions}
 */
function scriptTagBuild(name, entry, file, global) {
  return {
    input: join("packages", name, "src", `${entry}.ts`),
    plugins: [...forPages(), laterPartsBesideTheScript()],
    output: {
      file: join("packages", name, "dist", `${file}.js`),
      format: "iife",
      name: global,
      sourcemap: true,
      // A script knows its own address only while it runs for the first time.
      intro: "const scriptAddress = document.currentScript?.src ?? document.baseURI;",
    },
    onwarn: failOnWarning,
  };
}

/**
 * Modules that a package's sources load by `import()`.
 * @param {string} name the package's folder
 * @returns {string[]}
 */
function laterParts(name) {
  const source = join("packages", name, "src");
  const files = filesUnder(source).filter((file) => /(?<!\.test|\.stories)\.ts$/.test(file));
  const parts = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\bimport\("(\.[^"]+)\.js"\)/g)].map(([, path]) => join(dirname(file), `${path}.ts`)),
  );
  return [...new Set(parts)];
}

/**
 * The parts that script-tag bundles load later. They share modules with each other, but not with the bundle: of what it holds
 * they have their own copy, and only values pass between them. A name says what a file holds, so that a page opened before
 * a new release never gets a part of the new one.
 * @param {string} name the package's folder
 * @returns {import("rollup").RollupOptions[]} none for a package that loads nothing later
 */
function laterPartsBuild(name) {
  const dir = join("packages", name, "dist", "later");
  const input = laterParts(name);
  if (input.length === 0) return [];
  return [
    {
      input,
      plugins: [...forPages(), rememberBuiltParts(dir)],
      output: { dir, format: "es", entryFileNames: "[name]-[hash].js", chunkFileNames: "[name]-[hash].js", sourcemap: true },
      onwarn: failOnWarning,
    },
  ];
}

/**
 * Notes what each part was built to, and removes what an earlier build has left.
 * @param {string} dir
 * @returns {import("rollup").Plugin}
 */
function rememberBuiltParts(dir) {
  return {
    name: "remember-built-parts",
    buildStart: () => rmSync(dir, { recursive: true, force: true }),
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "chunk" && file.isEntry) builtLater.set(file.facadeModuleId, file.fileName);
      }
    },
  };
}

/**
 * Leaves `import()` in a script-tag bundle, led to the folder `later` beside the script.
 * @returns {import("rollup").Plugin}
 */
function laterPartsBesideTheScript() {
  return {
    name: "later-parts-beside-the-script",
    resolveDynamicImport(specifier, importer) {
      const part = resolve(dirname(importer), String(specifier).replace(/\.js$/, ".ts"));
      const file = builtLater.get(part);
      if (file === undefined) throw new Error(`${importer} loads ${specifier} later, which is no part of the script's package`);
      return { id: `later/${file}`, external: true };
    },
    renderDynamicImport: () => ({ left: "import(new URL(", right: ", scriptAddress).href)" }),
  };
}

/**
 * Copies files that no module imports, such as the server's numbered SQL, to the same place under `to`.
 * @param {string} from @param {string} to @param {readonly string[]} endings
 * @returns {import("rollup").Plugin}
 */
function copyAsTheyAre(from, to, endings) {
  return {
    name: "copy-as-they-are",
    writeBundle() {
      for (const file of filesUnder(from).filter((file) => endings.some((ending) => file.endsWith(ending)))) {
        const target = join(to, file.slice(from.length));
        mkdirSync(dirname(target), { recursive: true });
        copyFileSync(file, target);
      }
    },
  };
}

/** @param {string} folder */
function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * A warning of the bundler is a mistake of ours (an unresolved import, a circle), so it ends the build;
 * but a module of types alone rightly comes out empty.
 * @param {import("rollup").RollupLog} warning
 */
function failOnWarning(warning) {
  if (warning.code === "EMPTY_BUNDLE") return;
  throw new Error(`${warning.code}: ${warning.message}`);
}
