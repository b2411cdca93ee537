import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("the calendar loads neither zod, XState nor anything else from npm, nor anything of Node", () => {
  const { metafile } = buildSync({
    entryPoints: [fileURLToPath(new URL("./index.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    platform: "neutral",
    write: false,
    metafile: true,
    logLevel: "silent",
  });

  const foreign = Object.keys(metafile.inputs).filter((input) => !/src\/(calendar\/[a-z-]+|definition\/resolve-limit)\.ts$/.test(input));
  expect(foreign).toEqual([]);
  expect(Object.values(metafile.outputs).flatMap((output) => output.imports)).toEqual([]);
});
