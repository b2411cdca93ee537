import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { define } from "../../src/element/define.js";
import { GridloopElement } from "../../src/element/gridloop-element.js";
import "../../src/provider/define.js";
import { expectAccessible } from "../accessibility.js";
import { fakeServer } from "../fake-server.js";
import type { FakeRoutes } from "../fake-server.js";
import { drawn } from "../mount.js";
import { adopt, inForcedColours, stickingOut } from "./circumstances.js";
import { briefly, deepElementsOf } from "./deep-tree.js";
import { drawnTree } from "./drawn-tree.js";
import { spokenTexts } from "./spoken-texts.js";
import { showsFocus, tabStopsOf, walkByTab } from "./tab-stops.js";

/** One state an element can be in, and how it gets there. */
export interface ElementState<Tag extends keyof HTMLElementTagNameMap> {
  readonly properties?: Partial<HTMLElementTagNameMap[Tag]>;
  /** What the server answers; without it the element stands outside any provider. */
  readonly routes?: FakeRoutes;
  /** A selector: found inside the element once it has drawn what it was given. */
  readonly ready?: string;
  /** What a person does to bring it into this state. */
  readonly act?: (element: HTMLElementTagNameMap[Tag]) => Promise<void>;
}

/** What differs from one element to the next. */
export interface ElementSuiteSettings {
  /** Latin words that stand in Chinese texts too, besides codes in capitals and figures. */
  readonly latinInChinese?: RegExp;
}

const locales = ["zh-CN", "en"] as const;

/** Codes such as `CZ-2026-000123`, abbreviations, and the two names a developer is told. */
const latinAnywhere = /\b[A-Z][A-Z0-9]*(-[A-Z0-9]+)*\b|gridloop-[a-z-]+|api-base/g;

/**
 * What every element promises, seen in each of its states: accessible in both languages and palettes, worked with the
 * keyboard alone, legible in forced colours, on 320 pixels and with large type, and well-behaved towards the page it stands in.
 * That none of it breaks `default-src 'self'` is seen to for every browser test.
 *
 * @param tag a defined tag
 * @param states by name; the first one is the usual one
 */
export function elementSuite<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  states: Readonly<Record<string, ElementState<Tag>>>,
  settings: ElementSuiteSettings = {},
): void {
  const names = Object.keys(states);
  const usual = names[0]!;
  const show = async (name: string, locale: string, order: "before" | "after" = "before"): Promise<HTMLElementTagNameMap[Tag]> => {
    document.documentElement.lang = locale;
    return await showState(tag, states[name]!, order);
  };

  describe(`every state of ${tag}`, () => {
    afterEach(async () => {
      document.adoptedStyleSheets = [];
      await page.viewport(414, 896);
    });

    test.each(names.flatMap((name) => locales.map((locale) => [name, locale] as const)))(
      "axe finds nothing to object to: %s, %s",
      async (name, locale) => {
        await expectAccessible(await show(name, locale));
      },
    );

    test.each(names)("nor in the dark palette: %s", async (name) => {
      adopt(":root { color-scheme: dark; background: #12191f }");
      await expectAccessible(await show(name, "zh-CN"));
    });

    test.each(names)("the Tab key reaches every control, and the focus is seen: %s", async (name) => {
      const element = await show(name, "zh-CN");
      const stops = tabStopsOf(element);
      const [reached, unseen] = [new Set<Element>(), [] as string[]];
      await walkByTab(element, stops.length + 5, (control) => {
        reached.add(control);
        if (!showsFocus(control)) unseen.push(briefly(control));
      });
      expect(stops.filter((stop) => stop.isConnected && !reached.has(stop)).map(briefly), "not reached").toEqual([]);
      expect(unseen, "focus not seen").toEqual([]);
    });

    test.each(names)("in forced colours every button keeps an edge and every text its contrast: %s", async (name) => {
      const element = await show(name, "zh-CN");
      const buttons = [...deepElementsOf(element)].filter(hasGroundOfItsOwn);
      await inForcedColours(async () => {
        await expectAccessible(element);
        expect(buttons.filter((button) => !hasEdge(button)).map(briefly)).toEqual([]);
      });
    });

    test.each(names)("nothing sticks out on 320 pixels, nor with type twice as large: %s", async (name) => {
      await page.viewport(320, 640);
      const element = await show(name, "en");
      expect(stickingOut(element), "on 320 pixels").toEqual([]);
      await page.viewport(375, 640);
      adopt(":root { font-size: 200% }");
      await drawn(element);
      expect(stickingOut(element), "with type twice as large").toEqual([]);
    });

    test.each(names)("no text of the other language is left: %s", async (name) => {
      const english = spokenTexts(await show(name, "en"));
      expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
      document.body.replaceChildren();
      const chinese = spokenTexts(await show(name, "zh-CN"));
      const allowed = (text: string): string => text.replace(settings.latinInChinese ?? /(?!)/, "").replace(latinAnywhere, "");
      expect(chinese.filter((text) => /\p{Script=Latin}{2,}/u.test(allowed(text)))).toEqual([]);
    });

    test.each(names)("properties set before it is attached and after make the same: %s", async (name) => {
      const before = drawnTree(await show(name, "zh-CN", "before"));
      document.body.replaceChildren();
      expect(drawnTree(await show(name, "zh-CN", "after"))).toBe(before);
    });
  });

  describe(`${tag} on a page`, () => {
    test("two keep apart", async () => {
      const alone = drawnTree(await show(usual, "zh-CN"));
      for (const name of names) await show(name, "zh-CN");
      const among = await show(usual, "zh-CN");
      expect(drawnTree(among)).toBe(alone);
    });

    test("it says its version, and a second copy of the package warns with both and leaves the first in place", () => {
      const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
      class FromAnotherCopy extends GridloopElement {
        static override readonly version = "9.9.9";
      }
      define(tag, FromAnotherCopy);
      expect(warn.mock.calls.flat().join()).toMatch(/already defined \(version \d+\.\d+\.\d+\); version 9\.9\.9 was not registered/);
      expect(customElements.get(tag)).not.toBe(FromAnotherCopy);
      warn.mockRestore();
    });

    test("taken off the page and put back it shows what it showed", async () => {
      const element = await show(usual, "zh-CN");
      const before = drawnTree(element);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await ready(element, states[usual]!.ready);
      await vi.waitFor(() => expect(drawnTree(element)).toBe(before));
    });
  });
}

async function showState<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { properties = {}, routes, ready: selector, act }: ElementState<Tag>,
  order: "before" | "after",
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  const parent = document.createElement("gridloop-provider");
  if (routes) parent.apiBase = fakeServer(routes).apiBase;
  document.body.append(parent);
  await drawn(parent);
  if (order === "before") Object.assign(element, properties);
  parent.append(element);
  await drawn(element);
  if (order === "after") Object.assign(element, properties);
  await ready(element, selector);
  await act?.(element);
  await drawn(element);
  return element;
}

async function ready(element: Element, selector: string | undefined): Promise<void> {
  await drawn(element);
  if (selector !== undefined) await vi.waitUntil(() => element.shadowRoot?.querySelector(selector), { timeout: 5_000 });
  await drawn(element);
}

/** Grounds are gone in forced colours: what looked like a button by its ground alone then looks like a text. */
function hasGroundOfItsOwn(element: Element): boolean {
  if (!element.matches("button, .button, input[type=search], input[type=text], select, textarea") || !element.checkVisibility())
    return false;
  return !/^rgba\(.*, 0\)$|^transparent$/.test(getComputedStyle(element).backgroundColor);
}

function hasEdge(element: Element): boolean {
  const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(element);
  return borderBlockEndStyle !== "none" && Number.parseFloat(borderBlockEndWidth) >= 1;
}
