import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { version } from "./version.js";

test("the version elements carry is the package's", () => {
  expect(version).toBe(manifest.version);
});
