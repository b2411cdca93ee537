import { expect, onTestFinished, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { GridloopCasePanel } from "../src/case-panel/case-panel.js";
import { courseOfLateCase } from "./case-of-exposed-rubbish.js";
import { fakeServer, pending } from "./fake-server.js";
import type { FakeRoutes, FakeServer } from "./fake-server.js";
import { drawn, mount, textOf } from "./mount.js";
import { picture } from "./picture.js";

/** A case panel on a page, in front of a server. */
export interface CasePanelOnPage {
  readonly panel: GridloopCasePanel;
  readonly server: FakeServer;
}

export const find = (panel: GridloopCasePanel, selector: string): HTMLElement | null =>
  panel.renderRoot.querySelector<HTMLElement>(selector);
export const one = <Found extends HTMLElement = HTMLElement>(panel: GridloopCasePanel, selector: string): Found =>
  (find(panel, selector) as Found | null) ?? expect.unreachable(`no ${selector}`);
export const textIn = (panel: GridloopCasePanel, selector: string): string => textOf(find(panel, selector));
export const textsIn = (panel: GridloopCasePanel, selector: string): string[] =>
  [...panel.renderRoot.querySelectorAll(selector)].map(textOf);
export const focused = (panel: GridloopCasePanel): Element | null => panel.shadowRoot?.activeElement ?? null;

/** Waits until something is found in the panel. */
export const shows = async (panel: GridloopCasePanel, selector: string): Promise<void> => {
  await vi.waitUntil(() => find(panel, selector), { timeout: 5_000 });
  await drawn(panel);
};

/** Puts a panel on the page that asks a server for its case. */
export async function openPanel(
  answer: FakeRoutes[string],
  more: FakeRoutes = {},
  properties: Partial<GridloopCasePanel> = {},
): Promise<CasePanelOnPage> {
  const server = fakeServer({
    "GET cases/*": answer,
    "GET cases/*/timeline": { timeline: courseOfLateCase },
    "GET events": pending,
    "GET attachments/*": async () => await picture(),
    ...more,
  });
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase });
  const panel = await mount("gridloop-case-panel", { caseId: "case-1", ...properties }, provider);
  await shows(panel, "#case-title");
  return { panel, server };
}

/** Presses an offer's button with the keyboard; where it goes beside the way, what holds it is opened first. */
export async function take(panel: GridloopCasePanel, offer: string): Promise<void> {
  const beside = one(panel, `[data-offer="${offer}"]`).closest<HTMLDetailsElement>("details:not([open])");
  if (beside) {
    beside.querySelector("summary")?.focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(beside.open).toBe(true));
  }
  one(panel, `[data-offer="${offer}"]`).focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(focused(panel)?.id).toBe("decision-title"));
  await vi.waitUntil(() => !find(panel, ".decision .loading"), { timeout: 5_000 });
}

/** Everything that was sent. */
export const posts = (server: FakeServer): FakeServer["calls"] => server.calls.filter(({ method }) => method === "POST");

/** Listens on the page, until the test ends. */
export function heard(type: string): ReturnType<typeof vi.fn> {
  const listener = vi.fn((event: Event) => (event as CustomEvent<unknown>).detail);
  document.addEventListener(type, listener);
  onTestFinished(() => document.removeEventListener(type, listener));
  return listener;
}
