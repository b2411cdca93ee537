import type { UnitsFound } from "@gridloop/core/api";
import { afterEach, expect, test, vi } from "vitest";
import { eventually } from "../../../../test/eventually.js";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "../../../../test/accessibility.js";
import { fakeServer, offline } from "../../../../test/fake-server.js";
import type { FakeRoutes, FakeServer } from "../../../../test/fake-server.js";
import { ask } from "../../../../test/form-on-page.js";
import type { FormOnPage } from "../../../../test/form-on-page.js";
import { commit, compose } from "../../../../test/ime.js";
import { textOf } from "../../../../test/mount.js";
import { controlsOf, fieldSuite, tabInto } from "../../../../test/suites/field-suite.js";

const grid: UnitsFound["units"][number] = {
  id: "grid-1",
  title: { "zh-CN": "第一网格", en: "Grid 1" },
  level: "grid",
  path: [
    { "zh-CN": "天宁街道", en: "Tianning Street" },
    { "zh-CN": "小东门桥社区", en: "Xiaodongmenqiao Community" },
  ],
};

const finding = ({ query }: { query: URLSearchParams }): UnitsFound => ({
  units: query.get("q") === "小东门桥" || query.get("q") === "Xiaodong" || query.has("longitude") ? [grid] : [],
});

fieldSuite({
  field: { type: "address" },
  answer: "小东门桥 12 号",
  wrong: "长".repeat(20_001),
  answering: async () => {
    await userEvent.keyboard("12 Hexi Road");
  },
  answered: "12 Hexi Road",
  composing: { syllables: "xiao'dong", text: "小东", answered: "小东" },
  routes: { "GET units": finding },
});

async function askWhere(routes: FakeRoutes, answer?: unknown): Promise<{ form: FormOnPage; server: FakeServer }> {
  const server = fakeServer(routes);
  const provider = document.createElement("gridloop-provider");
  provider.apiBase = server.apiBase;
  document.body.append(provider);
  const form = await ask(
    { id: "where", type: "address", label: { "zh-CN": "地点" } },
    answer === undefined ? {} : { where: answer },
    provider,
  );
  return { form, server };
}

const options = (form: FormOnPage): string[] => [...form.renderRoot.querySelectorAll("[role=option]")].map((option) => textOf(option));
const chips = (form: FormOnPage): string[] => [...form.renderRoot.querySelectorAll(".chip")].map((each) => textOf(each));
const locating = (form: FormOnPage): HTMLElement => form.renderRoot.querySelector<HTMLElement>(".locating button")!;
const trouble = (form: FormOnPage): string => textOf(form.renderRoot.querySelector(".locating .hint"));

/** What the browser says when it is asked where the device is. */
function browserSays(answer: { longitude: number; latitude: number; accuracy: number } | { code: number }): void {
  vi.spyOn(navigator.geolocation, "getCurrentPosition").mockImplementation((found, failed) => {
    if ("code" in answer) failed?.({ ...answer, message: "" } as GeolocationPositionError);
    else found({ coords: answer, timestamp: 0 } as unknown as GeolocationPosition);
  });
}

afterEach(() => vi.restoreAllMocks());

test("the grid is offered as somebody types, chosen with the keyboard, and stands beside a text that stays theirs", async () => {
  const { form } = await askWhere({ "GET units": finding });
  await tabInto(form);
  await userEvent.keyboard("Xiaodong");
  await eventually(() => expect(options(form)).toEqual(["第一网格天宁街道 · 小东门桥社区"]));
  await expectAccessible(form);
  await userEvent.keyboard("{ArrowDown}{Enter} 12");
  expect(form.filling.answers["where"]).toEqual({ text: "Xiaodong 12", unit: "grid-1" });
  expect(chips(form)).toEqual(["天宁街道 · 小东门桥社区 · 第一网格"]);
  await expectAccessible(form);
});

test("nothing is looked up in the middle of a composition, and the last word counts", async () => {
  const { form, server } = await askWhere({ "GET units": finding });
  await tabInto(form);
  await compose("xiao'dong'men'qiao");
  await commit("小东门桥");
  await eventually(() => expect(options(form)).toHaveLength(1));
  expect(server.calls.map(({ query }) => query.get("q"))).toEqual(["小东门桥"]);
});

test("house numbers do not keep an area from being found", async () => {
  const { form, server } = await askWhere({ "GET units": finding });
  await tabInto(form);
  await commit("小东门桥12号");
  await eventually(() => expect(options(form)).toHaveLength(1));
  expect(server.calls.map(({ query }) => query.get("q"))).toEqual(["小东门桥12号", "小东门桥"]);
});

test("without a network it is a text like any other", async () => {
  const { form, server } = await askWhere({ "GET units": offline });
  await tabInto(form);
  await userEvent.keyboard("Hexi Road");
  await eventually(() => expect(server.calls).not.toHaveLength(0));
  expect(options(form)).toEqual([]);
  expect(form.filling.answers["where"]).toBe("Hexi Road");
  expect(form.filling.judge("zh-CN")).toEqual([]);
});

test("the device's position brings its grid along, and says how far off it may be", async () => {
  browserSays({ longitude: 119.9700001234, latitude: 31.78, accuracy: 14.6 });
  const { form } = await askWhere({ "GET units": finding });
  await userEvent.click(locating(form));
  await eventually(() => expect(chips(form)).toEqual(["天宁街道 · 小东门桥社区 · 第一网格", "已附上当前位置（误差约 15 米）"]));
  expect(form.filling.answers["where"]).toEqual({ unit: "grid-1", longitude: 119.97, latitude: 31.78 });
  expect(form.filling.judge("zh-CN")).toEqual([]);
});

test("what was added is taken back with the keyboard, and the text stays", async () => {
  const { form } = await askWhere({ "GET units": finding }, { text: "桥下", unit: "grid-1", longitude: 119.97, latitude: 31.78 });
  await tabInto(form);
  await userEvent.keyboard("{Tab}{Enter}{Enter}");
  await eventually(() => expect(form.filling.answers["where"]).toBe("桥下"));
  await eventually(() => expect(form.shadowRoot?.activeElement).toBe(controlsOf(form)[0]));
});

test.each([
  [1, "未获准读取位置"],
  [2, "暂时无法确定位置"],
  [3, "定位时间过长"],
])("why the position could not be had is said in words: %i", async (code, words) => {
  browserSays({ code });
  const { form } = await askWhere({ "GET units": finding });
  await userEvent.click(locating(form));
  await eventually(() => expect(trouble(form)).toContain(words));
  expect(form.filling.isEmpty).toBe(true);
  await expectAccessible(form);
});

test("a position in none of the district's grids is kept, and said so", async () => {
  browserSays({ longitude: 0, latitude: 0, accuracy: 10 });
  const { form } = await askWhere({ "GET units": { units: [] } });
  await userEvent.click(locating(form));
  await eventually(() => expect(trouble(form)).toContain("不在本区任何网格内"));
  expect(form.filling.answers["where"]).toEqual({ longitude: 0, latitude: 0 });
});

test("a position without a network is kept without its grid", async () => {
  browserSays({ longitude: 119.97, latitude: 31.78, accuracy: 10 });
  const { form } = await askWhere({ "GET units": offline });
  await userEvent.click(locating(form));
  await eventually(() => expect(trouble(form)).toContain("不影响提交"));
  expect(form.filling.answers["where"]).toEqual({ longitude: 119.97, latitude: 31.78 });
});

test("a personal address is neither looked up nor located", async () => {
  const server = fakeServer({ "GET units": finding });
  const provider = document.createElement("gridloop-provider");
  provider.apiBase = server.apiBase;
  document.body.append(provider);
  const home = await ask({ id: "home", type: "address", personal: "ordinary" }, {}, provider);
  expect(locating(home)).toBeNull();
  await tabInto(home);
  await userEvent.keyboard("12 Hexi Road");
  // By the time the second question has been looked up, the first would have been, too.
  const { form: spot } = await askWhere({});
  provider.append(spot);
  await tabInto(spot);
  await userEvent.keyboard("Xiaodong");
  await eventually(() => expect(server.calls.map(({ query }) => query.get("q"))).toEqual(["Xiaodong"]));
});
