import { beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fakeServer, offline, pending, problem } from "../../test/fake-server.js";
import type { FakeRoutes, FakeServer } from "../../test/fake-server.js";
import { inboxIn, inboxRoutes } from "../../test/inbox-of-tianning.js";
import { liveEvents } from "../../test/live-events.js";
import { mount, textOf } from "../../test/mount.js";
import { elementSuite } from "../../test/suites/element-suite.js";
import type { GridloopInbox } from "./inbox.js";
import "../define.js";

const quiet = { "GET events": pending };

elementSuite("gridloop-inbox", {
  "with unread messages": {
    routes: { ...quiet, ...inboxRoutes({ cursor: "older" }) },
    properties: { caseHref: "#case={id}" },
    ready: ".item",
  },
  "subjects that are buttons": { routes: { ...quiet, ...inboxRoutes() }, ready: ".item" },
  empty: { routes: { ...quiet, ...inboxRoutes({ items: [], unread: 0 }) }, ready: ".notice" },
  loading: { routes: { ...quiet, "GET inbox": pending }, ready: ".loading" },
  offline: { routes: { ...quiet, "GET inbox": offline }, ready: ".notice" },
  "without a provider": { ready: ".notice" },
});

beforeEach(() => void (document.documentElement.lang = "zh-CN"));

interface OnPage {
  readonly inbox: GridloopInbox;
  readonly server: FakeServer;
  readonly all: (selector: string) => HTMLElement[];
}

async function onPage(routes: FakeRoutes = inboxRoutes(), properties: Partial<GridloopInbox> = {}): Promise<OnPage> {
  const server = fakeServer({ ...quiet, ...routes });
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase });
  const inbox = await mount("gridloop-inbox", properties, provider);
  const all = (selector: string): HTMLElement[] => [...inbox.renderRoot.querySelectorAll<HTMLElement>(selector)];
  await vi.waitUntil(() => all(".item, .notice").length > 0, { timeout: 5_000 });
  return { inbox, server, all };
}

const marked = (server: FakeServer): unknown[] => server.calls.filter(({ path }) => path === "inbox/read").map(({ body }) => body);

test("messages stand newest first, unread ones said to be so, each with its case and time", async () => {
  const { all, inbox } = await onPage();
  expect(all(".item").map((item) => textOf(item))).toEqual([
    "未读 待审批：挂账 案件 CZ-2026-000131 申请挂账，请审批。 今天 15:02 案件 CZ-2026-000131",
    "未读 黄牌警告 案件 CZ-2026-000123 处置超期。 请于3月5日 15:30前回复。 今天 11:30 案件 CZ-2026-000123 送达时岗位无人，由现任处理",
    "新交办案件 昨天 09:15 案件 CZ-2026-000118",
  ]);
  expect(textOf(all("[role=status]")[0])).toBe("2 条未读");
  expect(inbox.unread).toBe(2);
});

test("a message opened by key is read, and the page is told which case it leads to", async () => {
  const selected = vi.fn((event: Event) => (event as CustomEvent<unknown>).detail);
  const { inbox, server, all } = await onPage();
  inbox.addEventListener("gridloop-case-select", selected);
  all(".item-link")[1]?.focus();
  await userEvent.keyboard("{Enter}");
  expect(selected).toHaveReturnedWith({ id: "case-000123", number: "CZ-2026-000123" });
  await vi.waitFor(() => expect(all(".item.unread")).toHaveLength(1));
  expect(marked(server)).toEqual([{ ids: ["d4"] }]);
  expect(textOf(all("[role=status]")[0])).toBe("1 条未读");
});

test("one that was read is not marked again", async () => {
  const { server, all } = await onPage();
  all(".item-link")[2]?.focus();
  await userEvent.keyboard("{Enter}");
  expect(marked(server)).toEqual([]);
});

test("all are marked read up to the newest on show, and the focus is not lost with the button", async () => {
  const { inbox, server, all } = await onPage({ ...inboxRoutes(), "POST inbox/read": { read: 2, unread: 0 } });
  all(".inbox-head button")[0]?.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(textOf(all("[role=status]")[0])).toBe("没有未读消息"));
  expect(marked(server)).toEqual([{ upTo: "d5" }]);
  expect(all(".item.unread")).toEqual([]);
  await vi.waitFor(() => expect(inbox.shadowRoot?.activeElement?.id).toBe("inbox-title"));
});

test("marking that did not reach the server is said, and nothing is taken for read", async () => {
  const { all } = await onPage({ ...inboxRoutes(), "POST inbox/read": offline });
  all(".inbox-head button")[0]?.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(textOf(all(".failed")[0])).toBe("未能完成，请重试。"));
  expect(all(".item.unread")).toHaveLength(2);
});

test("earlier messages come on request, and the focus goes to the first of them", async () => {
  const older = { ...inboxIn("zh-CN").items[2]!, id: "d2", subject: "案件已结案" };
  const { inbox, all } = await onPage({
    ...inboxRoutes(),
    "GET inbox": ({ query }: { query: URLSearchParams }) =>
      query.get("cursor") === "older" ? inboxIn("zh-CN", { items: [older] }) : inboxIn("zh-CN", { cursor: "older" }),
  });
  all(".inbox > button")[0]?.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(textOf(inbox.shadowRoot?.activeElement)).toBe("案件已结案"));
  expect(all(".item")).toHaveLength(4);
  expect(all(".inbox > button")).toEqual([]);
});

test("a new message comes by itself", async () => {
  const events = liveEvents();
  const { server, all } = await onPage({ ...inboxRoutes(), "GET events": events.answer });
  const [first] = inboxIn("zh-CN").items;
  server.change({
    "GET inbox": inboxIn("zh-CN", { items: [{ ...first!, id: "d6", subject: "督办单" }, ...inboxIn("zh-CN").items], unread: 3 }),
  });
  events.changed("case-000131");
  await vi.waitFor(() => expect(textOf(all(".item-link")[0])).toBe("督办单"), { timeout: 6_000 });
  expect(textOf(all("[role=status]")[0])).toBe("3 条未读");
});

test("what a message says is text, whatever it looks like", async () => {
  const [first] = inboxIn("zh-CN").items;
  const { all } = await onPage(inboxRoutes({ items: [{ ...first!, subject: "<img src=x onerror=alert(1)>" }] }));
  expect(textOf(all(".item-link")[0])).toBe("<img src=x onerror=alert(1)>");
  expect(all("img")).toEqual([]);
});

test("nobody's messages stay on show for somebody who may not read them", async () => {
  const { inbox, server, all } = await onPage();
  server.change({ "GET inbox": () => problem(401, "not-signed-in") });
  await inbox.refresh();
  await vi.waitFor(() => expect(all(".item")).toEqual([]));
});
