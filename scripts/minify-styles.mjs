// Takes the white space and comments out of `css` literals, which no minifier of JavaScript looks into. Templates are left as they
// are: white space between elements can be seen.

import { readFile } from "node:fs/promises";
import { minifyHTMLLiterals } from "minify-literals";

/**
 * @param {string} code a module's source, TypeScript or JavaScript
 * @param {string} file its name, for the source map
 * @returns {Promise<{ code: string, map?: any } | undefined>} nothing where there was nothing to do
 */
export async function minifyStyles(code, file) {
  if (!code.includes("css`")) return undefined;
  const minified = await minifyHTMLLiterals(code, { fileName: file, shouldMinify: () => false });
  return minified ? { code: minified.code, map: minified.map } : undefined;
}

/**
 * The same as a rollup plugin, for the files of packages whose elements have styles.
 * @returns {import("rollup").Plugin}
 */
export const minifiedStyles = () => ({
  name: "minified-styles",
  transform: async (code, id) => (/\.styles\.ts$/.test(id) ? await minifyStyles(code, id) : undefined),
});

/**
 * The same as an esbuild plugin.
 * @returns {import("esbuild").Plugin}
 */
export const minifiedStylesForEsbuild = () => ({
  name: "minified-styles",
  setup(build) {
    build.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: (await minifyStyles(source, path))?.code ?? source, loader: "ts" };
    });
  },
});
