// `npm run clean`: removes all that is built, so that nothing of a deleted source lives on in a dist folder.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { packageFolders, root } from "./packages.mjs";

/** Removes what tsc, rollup and Storybook have written; `node_modules`, test results and the server's data stay. */
export function clean() {
  const inRoot = [".cache/types-of-browser-tests", ".cache/types-of-examples", ".cache/types-of-tests", "storybook-static"].map((folder) =>
    join(root, folder),
  );
  const built = [...packageFolders.map((folder) => join(folder, "dist")), ...inRoot];
  for (const folder of built) rmSync(folder, { recursive: true, force: true });
}

if (process.argv[1] === import.meta.filename) clean();
