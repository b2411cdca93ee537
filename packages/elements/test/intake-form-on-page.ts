import type {} from "@vitest/browser-playwright";
import { vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { GridloopIntakeForm } from "../src/intake-form/intake-form.js";
import "../src/define.js";
import { changzhou } from "./district-of-changzhou.js";
import { fakeServer } from "./fake-server.js";
import type { FakeRoutes, FakeServer } from "./fake-server.js";
import { drawn, mount, textOf } from "./mount.js";
import { openedCase } from "./opened-case.js";

/** An intake form on a page with a district behind it. */
export interface IntakeFormOnPage {
  readonly form: GridloopIntakeForm;
  readonly server: FakeServer;
}

/** A district that takes everything in. */
export const takingIn: FakeRoutes = { "GET ": changzhou, "GET units": { units: [] }, "POST cases": openedCase };

/** Puts an intake form on the page and waits for its first screen. */
export async function openForm(
  properties: Partial<GridloopIntakeForm> = {},
  routes: FakeRoutes = {},
  parent: Element = document.body,
): Promise<IntakeFormOnPage> {
  const server = fakeServer({ ...takingIn, ...routes });
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase }, parent);
  const form = await mount("gridloop-intake-form", properties, provider);
  await find(form, "[data-heading], .notice");
  return { form, server };
}

/** Waits until something is there. */
export async function find<Kind extends HTMLElement = HTMLElement>(form: GridloopIntakeForm, selector: string): Promise<Kind> {
  await drawn(form);
  return await vi.waitUntil(() => form.renderRoot.querySelector<Kind>(selector), { timeout: 5_000 });
}

/** What is shown where a selector points, in their order. */
export const texts = (form: GridloopIntakeForm, selector: string): string[] =>
  [...form.renderRoot.querySelectorAll(selector)].map((one) => textOf(one));

export const heading = (form: GridloopIntakeForm): string => texts(form, "[data-heading]").join();

/** What has the focus inside the form. */
export const focused = (form: GridloopIntakeForm): Element | null => form.shadowRoot?.activeElement ?? null;

/** Waits until the person stands at the heading of a screen. */
export async function arrive(form: GridloopIntakeForm, title: string): Promise<void> {
  await vi.waitUntil(() => heading(form).includes(title) && focused(form)?.matches("[data-heading]"), { timeout: 5_000 });
}

/** Presses the button of a name. */
export async function press(form: GridloopIntakeForm, name: string): Promise<void> {
  const button = await vi.waitUntil(() => [...form.renderRoot.querySelectorAll("button")].find((one) => textOf(one) === name), {
    timeout: 5_000,
  });
  button.click();
  await drawn(form);
}

/** Types over what a control holds. */
export async function answer(form: GridloopIntakeForm, field: string, text: string): Promise<void> {
  await userEvent.fill(await find(form, `#field-${field}`), text);
}

/** Answers what must be answered, up to the check. */
export async function comeToCheck(form: GridloopIntakeForm): Promise<void> {
  if (form.item === "") {
    await userEvent.fill(await find(form, "#item-search"), "路灯破损");
    (await find(form, ".item")).click();
  }
  await answer(form, "description", "第三盏路灯三晚不亮");
  await press(form, "继续");
  await answer(form, "location", "小东门桥12号");
  await press(form, "继续");
  await find(form, "#field-reporter-name");
  await press(form, "继续");
  await arrive(form, "请核对填写的内容");
}

/** The reports a server was sent. */
export const reports = (server: FakeServer): FakeServer["calls"] =>
  server.calls.filter(({ method, path }) => method === "POST" && path === "cases");
