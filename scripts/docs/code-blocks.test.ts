import { expect, test } from "vitest";
import { codeBlocks, repositoryLinks } from "./code-blocks.js";

test("a block knows its language, its flags and its line", () => {
  expect(codeBlocks("text\n\n```ts browser\nlet a;\nlet b;\n```\n")).toEqual([
    { language: "ts", flags: ["browser"], code: "let a;\nlet b;", line: 3 },
  ]);
});

test("a block in a list loses the list's indent, and keeps its own", () => {
  expect(codeBlocks("1. do\n   ```sh\n   a\n     b\n   ```\n")[0]?.code).toBe("a\n  b");
});

test("a longer fence may hold a shorter one", () => {
  expect(codeBlocks("````md\n```sh\nls\n```\n````\n").map(({ code }) => code)).toEqual(["```sh\nls\n```"]);
});

test("a fence that is never closed is an error, since what follows would go untested", () => {
  expect(() => codeBlocks("```sh\nls\n")).toThrow("line 1");
});

test("links into the repository are found, others and those in code are not", () => {
  const page = "[a](docs/a.md#part) [b](https://b.example) [c](#c) `[d](d.md)`\n\n```md\n[e](e.md)\n```\n[f](f.md)";
  expect(repositoryLinks(page)).toEqual(["docs/a.md", "f.md"]);
});
