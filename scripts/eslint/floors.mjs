// The house, as a lint rule: which package and, inside core, which floor may import which.

import { dirname, relative, resolve, sep } from "node:path";

/**
 * What each package may import from the others. Arrows point down only.
 * @type {Record<string, readonly string[]>}
 */
export const packageArrows = {
  core: [],
  elements: ["core"],
  designer: ["core", "elements"],
  server: ["core"],
};

/**
 * The floors of core by folder: a file may import from its own folder and from lower floors, never from
 * a neighbour on the same floor. `src/index.ts`, the package's face, stands above them all.
 * @type {Record<string, number>}
 */
export const coreFloors = {
  definition: 1,
  ladders: 2,
  machine: 2,
  calendar: 2,
  routing: 2,
  form: 2,
  case: 3,
  check: 4,
  assess: 4,
  api: 5,
  interop: 5,
  simulate: 5,
};

/** @typedef {NonNullable<Parameters<import("eslint").SourceCode["getText"]>[0]>} EslintNode */

/** @type {import("eslint").Rule.RuleModule} */
export const floors = {
  meta: {
    type: "problem",
    schema: [{ type: "object", properties: { root: { type: "string" } }, additionalProperties: false }],
    messages: {
      package: "Package {{from}} may not import package {{to}}: arrows point down only ({{allowed}}).",
      floor: "core/{{from}} (floor {{fromFloor}}) may not import core/{{to}} (floor {{toFloor}}): only its own folder and lower floors.",
      unknown: "core/{{folder}} stands on no floor: give it one in scripts/eslint/floors.mjs.",
      face: "core/{{from}} may not import the package's face: import the concept itself.",
      relative: "Import package {{to}} by its name, not by a path into its folder.",
    },
  },
  create(context) {
    const root = context.options[0]?.root ?? context.cwd;
    const here = placeOf(context.filename, root);
    if (!here) return {};

    /** @param {EslintNode} node @param {unknown} specifier */
    function check(node, specifier) {
      if (!here || typeof specifier !== "string") return;
      const isPath = specifier.startsWith(".");
      const there = isPath ? placeOf(resolve(dirname(context.filename), specifier), root) : placeOfName(specifier);
      if (!there) return;
      if (there.package !== here.package) {
        const allowed = packageArrows[here.package] ?? [];
        if (!allowed.includes(there.package)) {
          const data = {
            from: here.package,
            to: there.package,
            allowed: allowed.length ? `it may import ${allowed.join(", ")}` : "it imports none",
          };
          context.report({ node, messageId: "package", data });
        } else if (isPath) {
          context.report({ node, messageId: "relative", data: { to: there.package } });
        }
        return;
      }
      if (here.package === "core") checkFloor(node, here.folder, there.folder);
    }

    /** @param {EslintNode} node @param {string} from @param {string} to */
    function checkFloor(node, from, to) {
      if (from === "" || from === to) return;
      if (to === "") return context.report({ node, messageId: "face", data: { from } });
      const fromFloor = coreFloors[from];
      const toFloor = coreFloors[to];
      if (fromFloor === undefined || toFloor === undefined) {
        return context.report({ node, messageId: "unknown", data: { folder: fromFloor === undefined ? from : to } });
      }
      if (toFloor >= fromFloor) {
        context.report({ node, messageId: "floor", data: { from, to, fromFloor: String(fromFloor), toFloor: String(toFloor) } });
      }
    }

    return {
      ImportDeclaration: (node) => check(node.source, node.source.value),
      ExportAllDeclaration: (node) => check(node.source, node.source.value),
      ExportNamedDeclaration: (node) => node.source && check(node.source, node.source.value),
      ImportExpression: (node) => node.source.type === "Literal" && check(node.source, node.source.value),
      // `import("…")` in a type position, which the compiler follows as it does an import.
      TSImportType: (/** @type {any} */ node) => check(node, node.source?.value ?? node.argument?.literal?.value),
    };
  },
};

/**
 * The package and the first folder under its `src` that a path lies in; the folder is "" for `src/index.ts`.
 * @param {string} path @param {string} root
 */
function placeOf(path, root) {
  const [packages, name, src, ...rest] = relative(root, path).split(sep);
  if (packages !== "packages" || !name || src !== "src" || !(name in packageArrows)) return undefined;
  return { package: name, folder: rest.length > 1 ? (rest[0] ?? "") : "" };
}

/**
 * The same for an import by package name: `@gridloop/core/form` is package core, folder form.
 * @param {string} specifier
 */
function placeOfName(specifier) {
  const [scope, name, folder] = specifier.split("/");
  if (scope !== "@gridloop" || !name || !(name in packageArrows)) return undefined;
  return { package: name, folder: folder ?? "" };
}
