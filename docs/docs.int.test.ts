import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { errorsOnPage } from "../scripts/docs/browser.js";
import { codeBlocks, repositoryLinks } from "../scripts/docs/code-blocks.js";
import type { CodeBlock } from "../scripts/docs/code-blocks.js";
import { Shell } from "../scripts/docs/shell.js";
import { bundleForBrowser, complaints, runInNode, writeBlock } from "../scripts/docs/typescript.js";
import { root } from "../scripts/packages.mjs";

// Every code block of README.md and docs/*.md does what the page says. By its language:
//
//   sh          run in the repository's root, in the page's order; it must succeed. A block whose last line starts a
//               server (npm start, gridloop serve …) is started and awaited until it prints its address; the page's
//               later blocks run against it, and it is stopped after the page.
//   ts, js      type-checked as strictly as our own code, then run in Node against the built packages
//   ts browser  type-checked, bundled and run in Chromium under default-src 'self'; nothing may go wrong there
//   html        opened in Chromium likewise; …/gridloop-elements.js is the built bundle
//   json        must parse
//   text        output and drawings: shown, not run
//
// Each ts, js or html block stands alone, since that is how a reader copies it. There is no way to skip a block.

const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

describe.each(pages)("%s", (page) => {
  const markdown = readFileSync(join(root, page), "utf8");
  const blocks = codeBlocks(markdown);
  const shell = new Shell();
  const files = new Map(
    blocks.filter(isScript).map((block) => [block, writeBlock(`${page.replace(/\W+/g, "-")}-${block.line}`, block.code)]),
  );
  let complaintsOf: Map<string, string[]>;

  beforeAll(() => {
    complaintsOf = files.size > 0 ? complaints([...files.values()]) : new Map();
  });

  afterAll(() => shell.stop());

  test("its links lead somewhere", () => {
    const broken = repositoryLinks(markdown).filter((target) => !existsSync(join(root, dirname(page), target)));
    expect(broken).toEqual([]);
  });

  test.each(blocks.map((block) => ({ ...block, block })))("line $line: $language", { timeout: 180_000 }, async ({ block }) => {
    switch (block.language) {
      case "sh":
        await shell.run(block.code);
        return;
      case "ts":
      case "js": {
        const file = files.get(block)!;
        expect(complaintsOf.get(file)).toEqual([]);
        if (!block.flags.includes("browser")) await runInNode(file);
        else expect(await errorsOnPage(pageWithScript, await bundleForBrowser(file))).toEqual([]);
        return;
      }
      case "html":
        expect(await errorsOnPage(block.code)).toEqual([]);
        return;
      case "json":
        JSON.parse(block.code);
        return;
      case "text":
        return;
      default:
        throw new Error(`Nothing is known of how to test a "${block.language}" block; docs/docs.int.test.ts lists what may be used`);
    }
  });
});

const pageWithScript = `<!doctype html><html lang="en"><title>A page</title><body><script type="module" src="/script.js"></script></body></html>`;

function isScript({ language }: CodeBlock): boolean {
  return language === "ts" || language === "js";
}
