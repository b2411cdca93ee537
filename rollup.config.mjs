// JavaScript only, in a few seconds; declarations come from `tsc --build`. Everything at once: `npm run build`.

import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import json from "@rollup/plugin-json";
import nodeResolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { defineConfig } from "rollup";
import esbuild from "rollup-plugin-esbuild";

const target = "es2022";

/** Node 20.19 reads JSON modules only with their attribute, which esbuild would drop for this target. */
const compile = () => esbuild({ target, sourceMap: true, supported: { "import-attributes": true } });

export default defineConfig([
  ...["core", "elements", "designer", "server"].flatMap(packageBuild),
  scriptTagBuild("elements", "gridloop"),
  scriptTagBuild("designer", "gridloopDesigner"),
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
      plugins: [json({ preferConst: true, compact: true }), compile(), copyAsTheyAre(source, join("packages", name, "dist"), ".sql")],
      output: { dir: join("packages", name, "dist"), format: "es", preserveModules: true, preserveModulesRoot: source, sourcemap: true },
      onwarn: failOnWarning,
    },
  ];
}

/**
 * Every element of a package in one file for a page without a build of its own: `<script src="gridloop-elements.js"></script>`.
 * @param {string} name the package's folder
 * @param {string} global the variable its exports are under
 * @returns {import("rollup").RollupOptions}
 */
function scriptTagBuild(name, global) {
  return {
    input: join("packages", name, "src", "define.ts"),
    plugins: [nodeResolve({ exportConditions: ["@gridloop/source", "production"] }), json(), compile(), terser({ ecma: 2020 })],
    output: {
      file: join("packages", name, "dist", `gridloop-${name}.js`),
      format: "iife",
      name: global,
      sourcemap: true,
      inlineDynamicImports: true,
    },
    onwarn: failOnWarning,
  };
}

/**
 * Copies files that no module imports, such as the server's numbered SQL, to the same place under `to`.
 * @param {string} from @param {string} to @param {string} ending
 * @returns {import("rollup").Plugin}
 */
function copyAsTheyAre(from, to, ending) {
  return {
    name: "copy-as-they-are",
    writeBundle() {
      for (const file of filesUnder(from).filter((file) => file.endsWith(ending))) {
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
