import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import { chromium } from "playwright";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArguments, findChromium } from "./find-chromium.mjs";
import { writeManifests } from "./manifests.mjs";
import { root } from "./packages.mjs";
import { run } from "./run.mjs";
import { serveFolder } from "./static-server.js";

// Storybook as `npm run build:storybook` builds it: every story and every documentation page of it shows itself, and axe objects to no story.

const folder = join(root, ".cache", "storybook");

interface Entry {
  id: string;
  title: string;
  name: string;
  type: "story" | "docs";
}

let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let entries: Entry[];

beforeAll(async () => {
  writeManifests();
  const built = run("storybook", ["build", "--quiet", "--disable-telemetry", "--loglevel", "error", "--output-dir", folder], {
    quiet: true,
  });
  expect(built).toBe(0);
  entries = Object.values((JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as { entries: Record<string, Entry> }).entries);
  server = await serveFolder(folder);
  const executablePath = findChromium()?.path;
  browser = await chromium.launch({ args: chromiumArguments(), ...(executablePath && { executablePath }) });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/**
 * What axe-core objects to in the story on show, which is no page: it has no landmarks and no first heading.
 * Storybook's own look with the same axe is left to whoever asks for it, or each story would be looked at twice.
 */
async function objections(page: Page): Promise<string[]> {
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axe.source);
  const rules = { region: { enabled: false }, "page-has-heading-one": { enabled: false }, "landmark-one-main": { enabled: false } };
  const { violations } = (await page.evaluate(`axe.run("#storybook-root", ${JSON.stringify({ rules })})`)) as AxeResults;
  return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html).join(" ")}`);
}

test.each(["zh-CN", "en"])(
  "in %s every story shows its element, and every documentation page its stories",
  { timeout: 300_000 },
  async (locale) => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    for (const { id, title, name, type } of entries) {
      await page.goto(`${server.address}/iframe.html?id=${id}&viewMode=${type}&globals=locale:${locale};a11y.manual:!true`);
      const place = type === "story" ? "#storybook-root > *" : "#storybook-docs h1";
      await page.locator(place).first().waitFor({ state: "attached" });
      expect(await page.locator(".sb-show-errordisplay").count(), `${title}, ${name}`).toBe(0);
      if (type === "story") expect(await objections(page), `${title}, ${name}, ${locale}`).toEqual([]);
    }
    expect(errors).toEqual([]);
    expect(entries.filter(({ type }) => type === "story").length).toBeGreaterThan(5);
  },
);
