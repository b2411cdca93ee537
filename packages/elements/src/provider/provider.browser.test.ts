import { ContextProvider } from "@lit/context";
import { expect, test } from "vitest";
import { drawn, mount, textOf } from "../../test/mount.js";
import { elementSuite } from "../../test/suites/element-suite.js";
import { GridloopElement } from "../element/gridloop-element.js";
import { providerContext } from "./provider-context.js";
import type { ProviderSettings } from "./provider-context.js";
import "../define.js";

class Listener extends GridloopElement {
  get settings(): ProviderSettings {
    return this.provider;
  }
}
customElements.define("listener-for-test", Listener);

const listenIn = (parent: Element): Listener => {
  const listener = new Listener();
  parent.append(listener);
  return listener;
};

elementSuite("gridloop-provider", { usual: { properties: { apiBase: "/api/v1/districts/changzhou" } } });

test("an element outside any provider hears nothing", () => {
  expect(listenIn(document.body).settings).toEqual({});
});

test("elements inside hear the address, without its trailing slash, and the token", async () => {
  const provider = await mount("gridloop-provider", { apiBase: "/api/v1/districts/changzhou/", token: "secret" });
  expect(listenIn(provider).settings).toEqual({ apiBase: "/api/v1/districts/changzhou", token: "secret" });
});

test("a provider whose script arrives after those of the elements inside it is heard, too", () => {
  const place = document.createElement("div");
  document.body.append(place);
  const listener = listenIn(place);
  expect(listener.settings).toEqual({});
  new ContextProvider(place, { context: providerContext, initialValue: { apiBase: "/late" } }).hostConnected();
  expect(listener.settings).toEqual({ apiBase: "/late" });
});

test("the token never stands in the page", async () => {
  const provider = await mount("gridloop-provider", { token: "secret" });
  expect(provider.outerHTML).not.toContain("secret");
});

test("of nested providers the nearest counts", async () => {
  const outer = await mount("gridloop-provider", { apiBase: "/outer" });
  const inner = await mount("gridloop-provider", { apiBase: "/inner" }, outer);
  expect(listenIn(inner).settings.apiBase).toBe("/inner");
  expect(listenIn(outer).settings.apiBase).toBe("/outer");
});

test("a locale of the provider goes before the page's language, until it is taken back", async () => {
  document.documentElement.lang = "zh-CN";
  const provider = await mount("gridloop-provider", { locale: "en" });
  const timeline = await mount("gridloop-case-timeline", {}, provider);
  expect(textOf(timeline.renderRoot.querySelector(".note"))).toBe("Nothing has been recorded yet.");
  provider.locale = "";
  await drawn(provider);
  await drawn(timeline);
  expect(textOf(timeline.renderRoot.querySelector(".note"))).toBe("暂无办理记录。");
});
