import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { offline, pending, problem } from "../../test/fake-server.js";
import type { FakeCall } from "../../test/fake-server.js";
import { drawn, textOf } from "../../test/mount.js";
import { elementSuite } from "../../test/suites/element-suite.js";
import {
  casesInMotion,
  casesOfTianning,
  closedCase,
  countsOfTianning,
  manyCases,
  pageOf,
  worklistRoutes,
} from "../../test/worklist-of-tianning.js";
import { worklistOnPage } from "../../test/worklist-on-page.js";
import type { GridloopWorklist } from "./worklist.js";

const nothing = { at: countsOfTianning.at, rows: [], cursor: null };

elementSuite("gridloop-worklist", {
  "with cases": { routes: worklistRoutes(), properties: { caseHref: "#case={id}", selected: casesOfTianning[1]!.id }, ready: ".row" },
  "rows that are buttons, and more to read": {
    routes: worklistRoutes(manyCases(20)),
    properties: { pageSize: 5, view: "all" },
    ready: ".row",
  },
  "in motion": {
    routes: worklistRoutes(casesInMotion, { ...countsOfTianning, mine: { open: 5, late: 1, soon: 1, approving: 1 } }),
    ready: ".row",
  },
  "closed cases": { routes: worklistRoutes([closedCase]), properties: { view: "all", lamp: "closed" }, ready: ".row" },
  "narrowed, with the choices open": { routes: worklistRoutes(), properties: { step: "dispatch", q: "CZ", urgent: true }, ready: ".row" },
  "nothing to do": {
    routes: {
      ...worklistRoutes(),
      "GET worklist": ({ query }: { query: URLSearchParams }) => (query.get("mine") ? nothing : pageOf(casesOfTianning)({ query })),
    },
    ready: ".row",
  },
  "nothing found": { routes: { ...worklistRoutes(), "GET worklist": nothing }, properties: { q: "CZ-2025" }, ready: ".ways-out" },
  loading: { routes: { "GET worklist": pending, "GET worklist/counts": pending }, ready: ".loading" },
  offline: { routes: { "GET worklist": offline, "GET worklist/counts": offline }, ready: ".notice.offline" },
  "not permitted": { routes: { "GET worklist": problem(403, "not-a-member") }, ready: ".notice.not-permitted" },
  "without a provider": { ready: ".notice.no-provider" },
});

test("cases stand as the server serves them, each with its lamp, how long is left, matter, place and whose turn it is", async () => {
  const { numbers, all } = await worklistOnPage();
  expect(numbers()).toEqual(casesOfTianning.map(({ number }) => number));
  expect(textOf(all(".row")[0])).toBe(
    "逾期 已超 2 小时 今天 08:15 已到期 暴露垃圾 退回 2 次 " +
      "小区北门外的垃圾已经堆了三天，污水流到人行道上，早晚高峰行人只能绕到机动车道上走，希望尽快清运并查一下是谁倒的。 " +
      "编号 CZ-2026-000123 昨天 09:15 上报 地点 小东门桥社区第三网格 延陵东路 128 号门前 环节与责任单位 处置中 天宁区城市管理局",
  );
});

test("the same in English, with what people wrote as they wrote it", async () => {
  document.documentElement.lang = "en";
  const { all } = await worklistOnPage();
  expect(textOf(all(".row")[1])).toBe(
    "Due soon 45 minutes left due today, 11:05 Missing manhole cover Urgent 路口的雨水井盖不见了，已经有电动车绊倒。 " +
      "Number CZ-2026-000131 reported today, 09:05 Place Hongmei Subdistrict, Cuizhu Community, grid 1 翠竹新村 12 幢东侧路口 " +
      "Stage and unit To be accepted Tianning Housing and Urban-Rural Development Bureau",
  );
});

test("a case on hold shows that its clock stands, one without a deadline none, a closed one when it was closed", async () => {
  const { all } = await worklistOnPage({ view: "all" }, worklistRoutes([...casesOfTianning.slice(5), closedCase]));
  expect(all(".due").map((due) => textOf(due))).toEqual(["挂账 计时暂停", "无时限", "已结案 2月26日周四 16:20 结案"]);
});

test("what is wanted of the reader stands first, then what is grave, then what else is true of a case", async () => {
  const { all } = await worklistOnPage({}, worklistRoutes(casesInMotion));
  expect(all(".row").map((row) => [...row.querySelectorAll(".lamp, .badge")].map((mark) => textOf(mark)))).toEqual([
    ["逾期", "须您回复，明天 15:30 前", "待您审批", "黄牌警告（共 3 次督办）"],
    ["时限内", "您的回复已超期，应于今天 09:00 前", "现场督办", "联合办理，3 个单位已答复 1 个"],
    ["待上报人答复"],
    ["时限内", "须您回复", "待上报人答复", "审批中", "有重复件"],
    ["时限内", "退回 2 次", "责任单位待裁定"],
  ]);
});

test("what waits for the reader's approval is listed at a touch, and only offered where there is any", async () => {
  const without = await worklistOnPage();
  expect(without.one("[data-lamp=approving]")).toBeNull();
  const counts = { ...countsOfTianning, mine: { open: 5, late: 1, soon: 1, approving: 2 } };
  const { one, asked, list } = await worklistOnPage({}, worklistRoutes(casesInMotion, counts));
  expect(textOf(one("[data-lamp=approving]"))).toBe("待我审批 22 件");
  one("[data-lamp=approving]")?.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(asked().at(-1)).toBe("status=open&mine=true&approving=true"));
  expect(list.approving).toBe(true);
  expect(one("[data-lamp=approving]")?.getAttribute("aria-pressed")).toBe("true");
});

test("a case is one link: its matter is the name, its state against the deadline the description", async () => {
  const { all, list } = await worklistOnPage({ caseHref: "desk.html#case={id}&number={number}" });
  const link = all<HTMLAnchorElement>(".row-link")[0]!;
  expect([link.getAttribute("href"), textOf(link)]).toEqual(["desk.html#case=case-000123&number=CZ-2026-000123", "暴露垃圾"]);
  const described = list.shadowRoot?.getElementById(link.getAttribute("aria-describedby") ?? "");
  expect(textOf(described)).toBe("逾期 已超 2 小时 今天 08:15 已到期");
});

test("the case beside the list is marked in it", async () => {
  const { list, all } = await worklistOnPage({ selected: "case-000118" });
  const marked = (): string[] => all("[aria-current=true]").map((link) => textOf(link));
  expect(marked()).toEqual(["路灯损坏"]);
  list.selected = "case-000097";
  await drawn(list);
  expect(marked()).toEqual(["非机动车占用人行道乱停放"]);
});

test("a case is opened with the keyboard, and the page is told which", async () => {
  const { list } = await worklistOnPage();
  const selected = vi.fn<(event: Event) => void>();
  document.addEventListener("gridloop-case-select", selected, { once: true });
  list.shadowRoot?.querySelector<HTMLElement>(".chip:last-child")?.focus();
  await userEvent.keyboard("{Tab}{Enter}");
  expect((selected.mock.calls[0]![0] as CustomEvent).detail).toEqual({ id: "case-000123", number: "CZ-2026-000123" });
});

test("a page that shows the case itself keeps the browser from following the link", async () => {
  const { all } = await worklistOnPage({ caseHref: "#elsewhere" });
  const link = all<HTMLAnchorElement>(".row-link")[0]!;
  document.addEventListener("gridloop-case-select", (event) => event.preventDefault(), { once: true });
  const click = new MouseEvent("click", { bubbles: true, composed: true, cancelable: true });
  expect(link.dispatchEvent(click)).toBe(false);
  expect(location.hash).toBe("");
});

test("a click that opens a tab of its own selects nothing here", async () => {
  const { all } = await worklistOnPage({ caseHref: "#elsewhere" });
  const selected = vi.fn();
  document.addEventListener("gridloop-case-select", selected);
  document.addEventListener("click", (event) => event.preventDefault(), { once: true });
  all(".row-link")[0]!.dispatchEvent(new MouseEvent("click", { ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
  expect(selected).not.toHaveBeenCalled();
  document.removeEventListener("gridloop-case-select", selected);
});

test("lamps age by themselves, by the server's clock", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
  const { all, list } = await worklistOnPage();
  const second = (): string => textOf(all(".due")[1]);
  expect(second()).toBe("即将到期 还剩 45 分钟 今天 11:05 到期");
  vi.advanceTimersByTime(46 * 60_000);
  await drawn(list);
  expect(second()).toBe("逾期 已超 1 分钟 今天 11:05 已到期");
  vi.useRealTimers();
});

test("a value that is none is taken for the usual one", async () => {
  const odd = { view: "theirs", lamp: "blue", q: 7, pageSize: Number.NaN } as unknown as Partial<GridloopWorklist>;
  const { asked, server } = await worklistOnPage(odd);
  expect(asked()).toEqual(["status=open&mine=true"]);
  expect(server.calls.find(({ path }) => path === "worklist")?.query.get("limit")).toBe("50");
});

test("who has nothing to do sees what is due first of all cases; a district without a case says so", async () => {
  const nobodys = {
    ...worklistRoutes(),
    "GET worklist": ({ query }: FakeCall) => (query.get("mine") ? nothing : pageOf(casesOfTianning)({ query })),
  };
  const idle = await worklistOnPage({}, nobodys, ".row");
  expect(idle.text(".notice")).toBe("现在没有待办 分到您手上的案件会出现在这里。");
  expect(idle.numbers()).toEqual(["CZ-2026-000123"]);
  const empty = await worklistOnPage({ view: "all" }, worklistRoutes([]));
  expect(empty.text(".notice")).toContain("还没有案件");
});

test("what could not be had is said, and asked for again on request", async () => {
  const { server, text, one, all } = await worklistOnPage({}, { ...worklistRoutes(), "GET worklist": problem(503, "unavailable") });
  expect(text("[role=alert]")).toContain("系统暂时无法访问");
  server.change(worklistRoutes());
  one(".notice button")?.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitUntil(() => all(".row").length === casesOfTianning.length);
});

test("counts that could not be had leave the list as it is", async () => {
  const { all } = await worklistOnPage({}, { ...worklistRoutes(), "GET worklist/counts": problem(503, "unavailable") });
  expect([all(".row").length, all(".count").length]).toEqual([casesOfTianning.length, 0]);
});

test("the next reader never sees the rows of the one before", async () => {
  const { server, provider, list, all } = await worklistOnPage();
  server.change({ "GET worklist": pending });
  provider.token = "another";
  await drawn(provider);
  await drawn(list);
  expect(all(".row")).toHaveLength(0);
});

test("another language leaves the rows on show until they are read in it", async () => {
  const { server, list, all } = await worklistOnPage();
  server.change({ "GET worklist": pending });
  document.documentElement.lang = "en";
  await vi.waitUntil(() => textOf(all(".row .title")[0]).startsWith("Exposed rubbish"));
  await drawn(list);
  expect(all(".row")).toHaveLength(casesOfTianning.length);
});
