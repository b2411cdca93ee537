import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { offline, problem } from "../../test/fake-server.js";
import { liveEvents } from "../../test/live-events.js";
import { drawn, textOf } from "../../test/mount.js";
import { casesOfTianning, manyCases, pageOf, worklistRoutes } from "../../test/worklist-of-tianning.js";
import { worklistOnPage } from "../../test/worklist-on-page.js";
import type { WorklistOnPage } from "../../test/worklist-on-page.js";

const pressed = async (button: HTMLElement | null): Promise<void> => {
  button?.focus();
  await userEvent.keyboard("{Enter}");
};
const focusedCase = ({ list }: WorklistOnPage): string | undefined =>
  list.shadowRoot?.activeElement?.closest<HTMLElement>("[data-id]")?.dataset["id"];
const said = ({ all }: WorklistOnPage): string => textOf(all("p[role=status]").at(-1));

test("reading on leads to the first of the new rows, until there are no more", async () => {
  const page = await worklistOnPage({ view: "all", pageSize: 5 }, worklistRoutes(manyCases(12)));
  expect(page.text(".caption")).toBe("已显示 5 件 按到期先后排列");
  await pressed(page.one(".more"));
  await vi.waitUntil(() => page.all(".row").length === 10);
  await vi.waitFor(() => expect(focusedCase(page)).toBe("many-6"));
  await pressed(page.one(".more"));
  await vi.waitUntil(() => page.all(".row").length === 12);
  await vi.waitFor(() => expect(focusedCase(page)).toBe("many-11"));
  expect([page.one(".more"), page.text(".caption")]).toEqual([null, "共 12 件 按到期先后排列"]);
});

test("a page that could not be read leaves the rows, and can be asked for again", async () => {
  const page = await worklistOnPage({ pageSize: 5 }, worklistRoutes(manyCases(8)));
  page.server.change({ "GET worklist": offline });
  await pressed(page.one(".more"));
  await vi.waitUntil(() => page.one(".failed"));
  expect([page.all(".row").length, page.text(".failed")]).toEqual([5, "未能读取更多案件，请重试。"]);
  page.server.change(worklistRoutes(manyCases(8)));
  await pressed(page.one(".more"));
  await vi.waitUntil(() => page.all(".row").length === 8);
});

test("a case that comes a second time with the next page stands once", async () => {
  const page = await worklistOnPage({ pageSize: 5 }, worklistRoutes(manyCases(8)));
  page.server.change({ "GET worklist": { ...pageOf(manyCases(8))({ query: new URLSearchParams("cursor=3&limit=5") }), cursor: null } });
  await pressed(page.one(".more"));
  await vi.waitUntil(() => page.all(".row").length === 8);
});

test("beyond five hundred rows people are asked to search instead", async () => {
  const page = await worklistOnPage({ pageSize: 200 }, worklistRoutes(manyCases(700)));
  await pressed(page.one(".more"));
  await vi.waitUntil(() => page.all(".row").length === 400);
  await pressed(page.one(".more"));
  await vi.waitUntil(() => page.all(".row").length === 600);
  expect([page.one(".more"), page.text(".end")]).toEqual([null, "已显示 600 件。后面还有更多，请用查找或筛选缩小范围。"]);
});

test("what happens in the district is followed; the focus stays on its case, and new ones are told", async () => {
  const live = liveEvents();
  const page = await worklistOnPage({}, { ...worklistRoutes(), "GET events": live.answer });
  await vi.waitUntil(() => page.server.calls.some(({ path }) => path === "events"));
  page.all(".row-link")[3]?.focus();
  const [first, second, third, fourth, ...rest] = casesOfTianning;
  const newcomer = { ...first!, id: "case-new", number: "CZ-2026-000140" };
  page.server.change(worklistRoutes([fourth!, newcomer, first!, second!, third!, ...rest]));
  live.changed("case-new");
  await vi.waitUntil(() => page.numbers().includes("CZ-2026-000140"));
  expect(focusedCase(page)).toBe(fourth!.id);
  await vi.waitFor(() => expect(said(page)).toBe("新增 1 件案件"));
});

test("where the case that had the focus is gone, the one in its place has it", async () => {
  const live = liveEvents();
  const page = await worklistOnPage({}, { ...worklistRoutes(), "GET events": live.answer });
  await vi.waitUntil(() => page.server.calls.some(({ path }) => path === "events"));
  page.all(".row-link")[0]?.focus();
  page.server.change(worklistRoutes(casesOfTianning.slice(1)));
  live.changed(casesOfTianning[0]!.id);
  await vi.waitUntil(() => page.all(".row").length === casesOfTianning.length - 1);
  expect(focusedCase(page)).toBe(casesOfTianning[1]!.id);
});

test("once somebody has read on no row moves by itself: what changed is counted, and taken in when they ask", async () => {
  const live = liveEvents();
  const page = await worklistOnPage({ pageSize: 5 }, { ...worklistRoutes(manyCases(8)), "GET events": live.answer });
  await pressed(page.one(".more"));
  await vi.waitUntil(() => page.all(".row").length === 8);
  const before = page.numbers();
  page.server.change(worklistRoutes([casesOfTianning[0]!, ...manyCases(8)]));
  live.changed("many-7");
  await vi.waitUntil(() => page.one(".updates .banner"));
  expect([page.numbers(), page.text(".updates p")]).toEqual([before, "有 2 件案件有更新"]);
  await pressed(page.one(".updates button"));
  await vi.waitUntil(() => page.numbers()[0] === casesOfTianning[0]!.number);
  expect([page.one(".updates .banner"), page.list.shadowRoot?.activeElement?.id]).toEqual([null, "results"]);
});

test("a burst of changes asks the server at once and once more, not each time", async () => {
  const live = liveEvents();
  const page = await worklistOnPage({}, { ...worklistRoutes(), "GET events": live.answer });
  await vi.waitUntil(() => page.server.calls.some(({ path }) => path === "events"));
  for (let change = 0; change < 40; change++) live.changed(`case-${change}`);
  await vi.waitUntil(() => page.asked().length >= 2);
  await drawn(page.list);
  expect(page.asked()).toHaveLength(2);
});

test("without a network the rows stay, with the time they were read; back on it they are read again", async () => {
  const page = await worklistOnPage();
  page.server.change({ "GET worklist": offline, "GET worklist/counts": offline });
  await page.list.refresh();
  await drawn(page.list);
  expect([page.all(".row").length, page.text(".stale [role=alert]")]).toEqual([7, "网络未连接，以下为今天 10:20 读取的内容。"]);
  page.server.change(worklistRoutes(casesOfTianning.slice(0, 2)));
  window.dispatchEvent(new Event("online"));
  await vi.waitUntil(() => page.all(".row").length === 2);
  expect(page.one(".stale")).toBeNull();
});

test("who may not see them any longer does not", async () => {
  const page = await worklistOnPage();
  page.server.change({ "GET worklist": problem(401, "token-invalid") });
  await page.list.refresh();
  await drawn(page.list);
  expect([page.all(".row").length, page.all(".count").length, page.text("[role=alert]")]).toEqual([0, 0, "尚未登录 请登录后查看。"]);
});

test("taken off the page it asks for nothing more and hears nothing more", async () => {
  const live = liveEvents();
  const page = await worklistOnPage({}, { ...worklistRoutes(), "GET events": live.answer });
  await vi.waitUntil(() => page.server.calls.some(({ path }) => path === "events"));
  page.list.remove();
  const { length } = page.server.calls;
  live.changed("case-1");
  window.dispatchEvent(new Event("online"));
  await new Promise((later) => setTimeout(later, 50));
  expect(page.server.calls).toHaveLength(length);
});
