import { vi } from "vitest";
import "../src/provider/define.js";
import type { GridloopProvider } from "../src/provider/provider.js";
import "../src/worklist/define.js";
import type { GridloopWorklist } from "../src/worklist/worklist.js";
import { fakeServer } from "./fake-server.js";
import type { FakeRoutes, FakeServer } from "./fake-server.js";
import { mount, textOf } from "./mount.js";
import { worklistRoutes } from "./worklist-of-tianning.js";

/** A worklist on a page, with what a test asks of it. */
export interface WorklistOnPage {
  readonly list: GridloopWorklist;
  readonly provider: GridloopProvider;
  readonly server: FakeServer;
  /** The query strings of the pages asked for, oldest first, without what every one has. */
  asked(): string[];
  one<Found extends Element = HTMLElement>(selector: string): Found | null;
  all<Found extends Element = HTMLElement>(selector: string): Found[];
  /** The first match that says this. */
  saying(selector: string, words: string): HTMLElement;
  numbers(): string[];
  text(selector: string): string;
}

/** Puts one there, inside a provider, and waits for its first answer. */
export async function worklistOnPage(
  properties: Partial<GridloopWorklist> = {},
  routes: FakeRoutes = worklistRoutes(),
  ready = ".row, .notice",
): Promise<WorklistOnPage> {
  const server = fakeServer(routes);
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase, token: "one" });
  const list = await mount("gridloop-worklist", properties, provider);
  const all = <Found extends Element = HTMLElement>(selector: string): Found[] => [...list.renderRoot.querySelectorAll<Found>(selector)];
  const onPage: WorklistOnPage = {
    list,
    provider,
    server,
    asked: () => server.calls.filter(({ path }) => path === "worklist").map(({ query }) => String(query).replace(/&?limit=50/, "")),
    one: (selector) => list.renderRoot.querySelector(selector),
    all,
    saying: (selector, words) => {
      const found = all(selector).find((each) => textOf(each).includes(words));
      if (!found) throw new Error(`no ${selector} says ${words}`);
      return found;
    },
    numbers: () => all(".row .number").map((number) => textOf(number).replace(/^\S+ /, "")),
    text: (selector) => textOf(list.renderRoot.querySelector(selector)),
  };
  await vi.waitUntil(() => onPage.one(ready));
  return onPage;
}
