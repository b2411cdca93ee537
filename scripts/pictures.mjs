// `npm run pictures`: the README's pictures, taken from the running demonstration.
// `npm run pictures -- --all`: every page at phone and desktop width in both languages, into .cache/pictures, to be looked at.

import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { buildIfStale } from "./build-if-stale.mjs";
import { startDemonstration } from "./demonstration.mjs";
import { chromiumArguments, ensureChromium } from "./find-chromium.mjs";
import { root } from "./packages.mjs";

/** @typedef {import("playwright").Page} Page */

const phone = { width: 375, height: 812 };
const desktop = { width: 1280, height: 860 };
const languages = ["zh-CN", "en"];

/** Whoever the pictures show at the desk: one who handles cases, with work of every colour. */
const persona = "tianning-urban-management-handler-1";

/**
 * Opens the first case of the list, as a person would.
 * @param {Page} page
 */
async function openFirstCase(page) {
  await page.locator("gridloop-worklist a[href*='case=']").first().click();
  await page.locator("gridloop-case-panel h2").first().waitFor();
}

/** @type {{ name: string, path: string, then?: (page: Page) => Promise<unknown> }[]} */
const views = [
  { name: "citizen", path: "/index.html" },
  { name: "track", path: "/track.html" },
  { name: "desk", path: `/desk.html?persona=${persona}` },
  { name: "desk-case", path: `/desk.html?persona=${persona}`, then: openFirstCase },
  { name: "desk-new", path: `/desk.html?persona=${persona}#new` },
];

const all = process.argv.includes("--all");
const folder = all ? join(root, ".cache", "pictures") : join(root, "docs", "pictures");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

buildIfStale();
const { path: executablePath } = ensureChromium(console.log);
const demonstration = await startDemonstration();
const browser = await chromium.launch({ executablePath, args: chromiumArguments() });

/**
 * @param {string} name @param {(typeof views)[number]} view @param {{ width: number, height: number }} viewport
 * @param {string} language @param {boolean} fullPage
 */
async function take(name, view, viewport, language, fullPage) {
  const page = await browser.newPage({ viewport, deviceScaleFactor: all ? 1 : 1.5 });
  const [path, fragment = ""] = view.path.split("#");
  await page.goto(`${demonstration.url}${path}${path?.includes("?") ? "&" : "?"}lang=${language}${fragment && `#${fragment}`}`);
  await page.locator("gridloop-intake-form h2, gridloop-case-tracker h2, gridloop-worklist li").first().waitFor();
  await view.then?.(page);
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
  await page.close();
}

try {
  if (all) {
    for (const view of views) {
      for (const language of languages) {
        await take(`${view.name}-${language}-375`, view, phone, language, true);
        await take(`${view.name}-${language}-1280`, view, desktop, language, true);
      }
    }
  } else {
    const [citizen, , , desk] = views;
    if (citizen) await take("citizen", citizen, phone, "en", false);
    if (desk) await take("desk", desk, desktop, "zh-CN", false);
  }
  console.log(`Pictures: ${folder}`);
} finally {
  await browser.close();
  await demonstration.stop();
}
