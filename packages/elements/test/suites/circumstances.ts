import type {} from "@vitest/browser-playwright";
import { expect } from "vitest";
import { cdp } from "vitest/browser";
import { briefly, deepElementsOf } from "./deep-tree.js";

// The circumstances a page is read in: its own styles, forced colours, the room there is.

/** Styles the test's page until its style sheets are taken away again. */
export function adopt(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Looks at the page as people see it who force their colours on every page. */
export async function inForcedColours(look: () => Promise<void>): Promise<void> {
  const forced = (value: string): Promise<unknown> =>
    cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });
  await forced("active");
  try {
    expect(matchMedia("(forced-colors: active)").matches).toBe(true);
    await look();
  } finally {
    await forced("");
  }
}

/** What makes the page wider than its window; empty where nothing does. */
export function stickingOut(element: Element): string[] {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  return [...deepElementsOf(element)].filter((each) => each.getBoundingClientRect().right > room + 0.5).map(briefly);
}
