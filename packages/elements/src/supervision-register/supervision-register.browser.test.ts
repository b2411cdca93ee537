import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fakeServer, offline, pending } from "../../test/fake-server.js";
import type { FakeRoutes, FakeServer } from "../../test/fake-server.js";
import { mount, textOf } from "../../test/mount.js";
import { elementSuite } from "../../test/suites/element-suite.js";
import { registerPage, supervisionRoutes } from "../../test/supervision-of-tianning.js";
import type { GridloopSupervisionRegister } from "./supervision-register.js";
import "../define.js";

const paperHref = "#paper={id}/{seq}";
const routes = supervisionRoutes();

elementSuite(
  "gridloop-supervision-register",
  {
    "a month's register": { properties: { paperHref }, routes, ready: ".line" },
    "a week's dispatch list": { properties: { kind: "dispatch", paperHref }, routes, ready: ".line" },
    "a month's circular": { properties: { kind: "circular" }, routes, ready: ".line" },
    empty: { routes: { "GET supervision": ({ query }: { query: URLSearchParams }) => registerPage({ query }, []) }, ready: ".notice" },
    loading: { routes: { "GET supervision": pending }, ready: ".loading" },
    offline: { routes: { "GET supervision": offline }, ready: ".notice" },
    "without a provider": { ready: ".notice" },
  },
  { latinInChinese: /CZ-/g },
);

interface OnPage {
  register: GridloopSupervisionRegister;
  server: FakeServer;
  all: (selector: string) => Element[];
}

async function onPage(properties: Partial<GridloopSupervisionRegister> = {}, asked: FakeRoutes = routes): Promise<OnPage> {
  const server = fakeServer(asked);
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase, token: "one" });
  const register = await mount("gridloop-supervision-register", properties, provider);
  const all = (selector: string): Element[] => [...register.renderRoot.querySelectorAll(selector)];
  await vi.waitUntil(() => all(".line, .notice").length > 0);
  return { register, server, all };
}

test("each line says who was pressed how and when, whether they answered, and by whom or what it was issued", async () => {
  const { all } = await onPage();
  const [, card, order] = all(".line").map((line) => textOf(line));
  expect(card).toContain("红牌警告");
  expect(card).toContain("天宁区城市管理局（承办人、部门负责人）");
  expect(card).toContain("逾期未回复，应于 2026年3月6日 15:30 前回复");
  expect(card).toContain("按规则自动发起");
  expect(order).toContain("2026年3月11日 10:12 已回复");
  expect(order).toContain("天宁区网格化服务管理中心（督办员）");
});

test("a circular lists cases under the units it names, the one named most often first", async () => {
  const { all } = await onPage({ kind: "circular" });
  expect(all(".unit h3").map((unit) => textOf(unit))).toEqual(["天宁区城市管理局 2 次", "天宁区住房和城乡建设局 1 次"]);
});

test("kind and period are chosen with the keyboard, and asked of the server", async () => {
  const { register, server, all } = await onPage();
  await userEvent.keyboard("{Tab}{Tab}{Enter}");
  await vi.waitUntil(() => textOf(all(".period p")[0]) === "2026年3月16日 至 2026年3月22日");
  expect(register.kind).toBe("dispatch");
  const heard: unknown[] = [];
  register.addEventListener("gridloop-period-change", (event) => heard.push((event as CustomEvent).detail));
  await userEvent.keyboard("{Tab}{Tab}{Tab}{Enter}");
  await vi.waitUntil(() => textOf(all(".period p")[0]) === "2026年3月23日 至 2026年3月29日");
  expect(heard).toEqual([{ kind: "dispatch", from: "2026-03-23", to: "2026-03-29" }]);
  expect(server.calls.map(({ query }) => String(query))).toEqual(["", "by=meeting", "by=meeting&from=2026-03-23&to=2026-03-29"]);
});

test("a line leads to its paper by an address, or by an event where there is none", async () => {
  const linked = await onPage({ paperHref });
  expect(linked.all(".paper-link")[0]?.getAttribute("href")).toBe("#paper=case-000123/12");
  document.body.replaceChildren();
  const { register, all } = await onPage();
  const opened = vi.fn();
  register.addEventListener("gridloop-paper-select", (event) => void opened((event as CustomEvent).detail));
  (all(".paper-link")[0] as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  expect(opened).toHaveBeenCalledWith({ id: "case-000123", number: "CZ-2026-000123", seq: 12 });
});

test("a long register goes on page by page, and where that fails what is there stays", async () => {
  const page = registerPage({ query: new URLSearchParams() });
  const [first, ...rest] = page.lines;
  const answers: unknown[] = [{ ...page, lines: [first], cursor: "c1" }, offline, { ...page, lines: rest }];
  const { all } = await onPage({}, { "GET supervision": () => answers.shift() });
  expect(textOf(all(".count")[0])).toBe("已显示 1 条");
  const more = all(".tools button")[0] as HTMLElement;
  more.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitUntil(() => all("[role=alert]").length > 0);
  expect(all(".line")).toHaveLength(1);
  await userEvent.keyboard("{Enter}");
  await vi.waitUntil(() => all(".line").length === 4);
  expect(textOf(all(".count")[0])).toBe("共 4 条");
});

test("it can be printed with the keyboard", async () => {
  const print = vi.spyOn(window, "print").mockImplementation(() => {});
  const { all } = await onPage();
  (all(".tools button")[0] as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  expect(print).toHaveBeenCalledOnce();
  print.mockRestore();
});
