// How custom-elements.json is written: from the JSDoc above each class, public members only, paths as published.

/** What a reader of the manifest may use: not what is private, protected or hard-private. */
const isPublic = (/** @type {{ name: string, privacy?: string }} */ member) =>
  member.privacy !== "private" && member.privacy !== "protected" && !member.name.startsWith("#");

/** @param {string} path */
const asPublished = (path) => path.replace(/^\.?\/?src\//, "dist/").replace(/\.ts$/, ".js");

/**
 * Rewrites every `path` and `module` in the manifest, which refers to modules at several depths.
 * @param {any} node
 */
function rewritePaths(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "object" && value !== null) rewritePaths(value);
    else if (typeof value === "string" && (key === "path" || key === "module")) node[key] = asPublished(value);
  }
}

const published = {
  name: "public-members-and-published-paths",
  /** @param {{ customElementsManifest: any }} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((/** @type {any} */ module) => module.declarations ?? [])) {
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
    }
    rewritePaths(customElementsManifest);
  },
};

export default {
  globs: ["src/**/*.ts"],
  exclude: ["src/**/*.test.ts", "src/**/*.stories.ts", "src/testing/**"],
  outdir: ".",
  litelement: true,
  packagejson: false,
  plugins: [published],
};
