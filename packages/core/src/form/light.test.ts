import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const runtimeImport = /^(?:import|export)\s(?!type\b)(?:[^;]*?\sfrom\s)?"([^"]+)";/gm;

/** Everything a module loads at run time, packages by name. */
function loads(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, specifier = ""] of readFileSync(path, "utf8").matchAll(runtimeImport)) {
    if (specifier.startsWith(".")) loads(resolve(dirname(path), specifier.replace(/\.js$/, ".ts")), seen);
    else seen.add(specifier);
  }
  return seen;
}

test("the form loads no package at all: neither zod nor XState reaches a citizen's phone", () => {
  const loaded = [...loads(fileURLToPath(new URL("./index.ts", import.meta.url)))];
  expect(loaded.length).toBeGreaterThan(20);
  expect(loaded.filter((name) => !name.startsWith("/") || name.includes("zod"))).toEqual([]);
});
