import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { coreFloors } from "./eslint/floors.mjs";
import { elementFolders, packageFolders } from "./packages.mjs";

// What package.json promises is what is there, and what is there for others is promised.

interface Manifest {
  exports: Record<string, string | { "@gridloop/source": string; types: string; default: string }>;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** The folders directly under a package's `src` that hold a file of the given name. */
function conceptsWith(folder: string, file: (concept: string) => string): string[] {
  const folders = readdirSync(join(folder, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).filter((name) => existsSync(join(folder, "src", name, file(name))));
}

describe.each(packageFolders.map((folder) => ({ name: basename(folder), folder })))("$name", ({ folder }) => {
  const entries = Object.entries(manifestOf(folder).exports);

  test("every entry has its source, and is built from it", () => {
    for (const [name, target] of entries) {
      if (typeof target === "string") continue;
      const source = target["@gridloop/source"];
      expect(existsSync(join(folder, source)), `${name}: ${source}`).toBe(true);
      const built = source.replace("./src/", "./dist/").replace(/\.ts$/, "");
      expect(target, name).toEqual({ "@gridloop/source": source, types: `${built}.d.ts`, default: `${built}.js` });
    }
  });
});

test("each floor of core that has a face is an entry", () => {
  const core = packageFolders[0]!;
  const faces = conceptsWith(core, () => "index.ts").filter((name) => name in coreFloors);
  const entries = Object.keys(manifestOf(core).exports);
  expect(entries.filter((name) => /^\.\/[\w-]+$/.test(name)).sort()).toEqual(faces.map((name) => `./${name}`).sort());
  // Further entries, as `./form/zod`, are for what a face must not load; each stands beside the face it belongs to.
  for (const name of entries.filter((entry) => entry.split("/").length > 2)) expect(faces, name).toContain(name.split("/")[1]);
});

describe.each(elementFolders.map((folder) => ({ name: basename(folder), folder })))("each element of $name", ({ folder }) => {
  const elements = conceptsWith(folder, () => "define.ts").filter((name) => name !== "element");
  const entries = Object.keys(manifestOf(folder).exports);

  test("has an entry with the class alone and one that registers it", () => {
    expect(elements.length).toBeGreaterThan(0);
    for (const name of elements) expect(entries).toEqual(expect.arrayContaining([`./${name}`, `./${name}/define`]));
  });

  test("is registered by the entry that registers all", () => {
    const all = readFileSync(join(folder, "src/define.ts"), "utf8");
    for (const name of elements) expect(all).toContain(`"./${name}/define.js"`);
  });

  test("has its styles, its tests and its stories beside it", () => {
    for (const name of elements.filter((element) => element !== "provider")) {
      for (const kind of ["styles", "browser.test", "stories"]) {
        expect(existsSync(join(folder, "src", name, `${name}.${kind}.ts`)), `${name}.${kind}.ts`).toBe(true);
      }
    }
  });
});
