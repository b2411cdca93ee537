import axe from "axe-core";
import type { AxeResults } from "axe-core";
import { chromium } from "playwright";
import type { Browser, BrowserContext, Page } from "playwright";
import { startDemonstration } from "../../../scripts/demonstration.mjs";
import { chromiumArguments, findChromium } from "../../../scripts/find-chromium.mjs";

/** A window on the portal, and what went wrong in it. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page and breaches of its content security policy, so far. */
  readonly faults: string[];
}

/** The portal as `npm start` serves it, on a database of its own without sample cases, and a browser to look at it. */
export class Portal {
  readonly url: string;
  readonly #browser: Browser;
  readonly #stop: () => Promise<void>;
  readonly #windows: Window[] = [];

  private constructor(url: string, browser: Browser, stop: () => Promise<void>) {
    this.url = url;
    this.#browser = browser;
    this.#stop = stop;
  }

  static async open(): Promise<Portal> {
    const demonstration = await startDemonstration(["--samples", "0"]);
    const executablePath = findChromium()?.path;
    const browser = await chromium.launch({ args: chromiumArguments(), ...(executablePath && { executablePath }) });
    return new Portal(demonstration.url, browser, demonstration.stop);
  }

  /** Opens a window of somebody's own: nothing is shared with the other windows. */
  async window(path: string, width: number): Promise<Window> {
    const context = await this.#browser.newContext({ viewport: { width, height: 812 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.exposeFunction("reportBreach", (breach: string) => void faults.push(breach));
    await page.addInitScript(
      `document.addEventListener("securitypolicyviolation", (event) => reportBreach(event.violatedDirective + ": " + event.blockedURI));`,
    );
    await page.goto(this.url + path);
    const window = { page, context, faults };
    this.#windows.push(window);
    return window;
  }

  /** What went wrong in any window. */
  get faults(): readonly string[] {
    return this.#windows.flatMap(({ faults }) => faults);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#stop();
  }
}

/** What axe-core objects to on a whole page, by WCAG 2.2 AA and its own best practices. */
export async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n  ")}`,
  );
}
