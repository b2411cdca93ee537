import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { commit, compose } from "../../test/ime.js";
import { drawn, textOf } from "../../test/mount.js";
import { countsOfTianning, worklistRoutes } from "../../test/worklist-of-tianning.js";
import { worklistOnPage } from "../../test/worklist-on-page.js";
import type { WorklistOnPage } from "../../test/worklist-on-page.js";

const nothing = { at: countsOfTianning.at, rows: [], cursor: null };
const box = ({ one }: WorklistOnPage): HTMLInputElement => one<HTMLInputElement>("input[type=search]")!;

test("each view says how many open cases it has; beyond what is counted, that there are more", async () => {
  const { all } = await worklistOnPage();
  // Each figure once to the eye, once to a screen reader.
  expect(all(".view").map((view) => textOf(view))).toEqual(["待我办理 77 件", "全部 99+99+ 件"]);
});

test("the arrow keys go from one's own cases to all, and the page is told so that its address can say it", async () => {
  const page = await worklistOnPage();
  const changed = vi.fn<(event: Event) => void>();
  document.addEventListener("gridloop-filter-change", changed, { once: true });
  page.one(".view input")?.focus();
  await userEvent.keyboard("{ArrowRight}");
  await vi.waitUntil(() => page.asked().length === 2);
  expect(page.asked()).toEqual(["status=open&mine=true", "status=open"]);
  expect((changed.mock.calls[0]![0] as CustomEvent).detail).toEqual({
    view: "all",
    lamp: "",
    urgent: false,
    approving: false,
    q: "",
    step: "",
    itemClass: "",
  });
  expect(page.list.view).toBe("all");
});

test("a touch narrows the list to what is late, a second one takes that back; urgent goes with any of them", async () => {
  const page = await worklistOnPage();
  const press = async (words: string): Promise<void> => {
    page.saying(".chip", words).focus();
    await userEvent.keyboard(" ");
    await drawn(page.list);
  };
  await press("逾期");
  await press("紧急");
  await press("挂账");
  await press("挂账");
  await vi.waitUntil(() => page.asked().length === 5);
  expect(page.asked().slice(1)).toEqual([
    "status=open&late=true&mine=true",
    "status=open&late=true&mine=true&urgent=true",
    "status=open&held=true&mine=true&urgent=true",
    "status=open&mine=true&urgent=true",
  ]);
  expect(page.all(".chip[aria-pressed=true]").map((chip) => textOf(chip))).toEqual(["紧急"]);
});

test("due soon is asked for by the instant the server names", async () => {
  const { asked } = await worklistOnPage({ lamp: "soon" });
  expect(new URLSearchParams(asked()[0])).toEqual(
    new URLSearchParams({ status: "open", late: "false", dueBefore: countsOfTianning.soonBefore, mine: "true" }),
  );
});

test("a lamp the other view does not offer is not carried there", async () => {
  const { list, one, asked } = await worklistOnPage({ view: "all", lamp: "closed" });
  one(".view input[value=mine]")?.click();
  await drawn(list);
  await vi.waitUntil(() => asked().length === 2);
  expect(asked()[1]).toBe("status=open&mine=true");
});

test("the list is searched once a pause in typing says that the word is there", async () => {
  const page = await worklistOnPage({ view: "all" });
  await userEvent.type(box(page), "CZ-2026-000131");
  await vi.waitUntil(() => page.asked().length === 2);
  expect(page.asked()[1]).toBe("q=CZ-2026-000131");
  expect(page.list.q).toBe("CZ-2026-000131");
});

test("while an input method composes nothing is searched for, and Enter belongs to it", async () => {
  const page = await worklistOnPage();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  box(page).focus();
  await compose("lu");
  await compose("lu deng");
  box(page).dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, composed: true }));
  vi.advanceTimersByTime(60_000);
  page.list.q = "";
  page.list.requestUpdate();
  await drawn(page.list);
  expect([page.list.q, box(page).value]).toEqual(["", "lu deng"]);
  await commit("路灯");
  vi.advanceTimersByTime(1_000);
  vi.useRealTimers();
  await drawn(page.list);
  expect([page.list.q, box(page).value]).toEqual(["路灯", "路灯"]);
});

test("Enter searches at once, Escape clears, and the button beside it does, too", async () => {
  const page = await worklistOnPage();
  box(page).focus();
  await userEvent.keyboard("rubbish{Enter}");
  expect(page.list.q).toBe("rubbish");
  await userEvent.keyboard("{Escape}");
  expect([page.list.q, box(page).value]).toEqual(["", ""]);
  await userEvent.keyboard("lamp{Enter}{Tab}");
  expect(page.list.shadowRoot?.activeElement?.getAttribute("aria-label")).toBe("清除查找内容");
  await userEvent.keyboard("{Enter}");
  expect([page.list.q, page.list.shadowRoot?.activeElement === box(page)]).toEqual(["", true]);
});

test("words a page sets stand in the box; what somebody types is not written over", async () => {
  const page = await worklistOnPage({ q: "暴露垃圾" });
  expect(box(page).value).toBe("暴露垃圾");
  page.list.q = "路灯";
  await drawn(page.list);
  expect(box(page).value).toBe("路灯");
  await userEvent.type(box(page), "坏");
  page.list.requestUpdate();
  await drawn(page.list);
  expect(box(page).value).toBe("路灯坏");
});

test("how many were found is said to who cannot see it, after each change of theirs and not before", async () => {
  const page = await worklistOnPage();
  const said = (): string => textOf([...page.all("p[role=status]")].at(-1));
  expect(said()).toBe("");
  page.saying(".chip", "逾期").click();
  await vi.waitUntil(() => said() !== "");
  expect(said()).toBe("找到 7 件");
});

test("seldom filters are read from the district when they are opened, and not before", async () => {
  const page = await worklistOnPage();
  const readings = (): number => page.server.calls.filter(({ path }) => path === "").length;
  expect(readings()).toBe(0);
  page.one(".choices-button")?.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitUntil(() => page.all("[data-filter=step] option").length === 4);
  expect(readings()).toBe(1);
  await userEvent.selectOptions(page.one("[data-filter=step]")!, "dispatch");
  await userEvent.selectOptions(page.one("[data-filter=class]")!, "environment");
  await vi.waitUntil(() => page.asked().length === 3);
  expect(page.asked()[2]).toBe("status=open&step=dispatch&class=environment&mine=true");
  expect(textOf(page.one(".choices-button"))).toBe("筛选 2");
});

test("a step the district does not know stays chosen by its id", async () => {
  const page = await worklistOnPage({ step: "long-gone" });
  await vi.waitUntil(() => page.all("[data-filter=step] option").length === 5);
  expect(page.one<HTMLSelectElement>("[data-filter=step]")?.value).toBe("long-gone");
});

test("where nothing matches, the ways out are to look in all cases and to drop the filters", async () => {
  const page = await worklistOnPage({ q: "CZ-2025", urgent: true }, { ...worklistRoutes(), "GET worklist": nothing }, ".ways-out");
  expect(page.text(".notice")).toContain("没有符合条件的案件");
  page.saying(".ways-out button", "在全部案件中查找").focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitUntil(() => page.all(".ways-out button").length === 1);
  expect(page.asked().at(-1)).toBe("q=CZ-2025&urgent=true");
  page.server.change(worklistRoutes());
  page.saying(".ways-out button", "清除全部条件").focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitUntil(() => page.all(".row").length > 0);
  expect(page.asked().at(-1)).toBe("status=open");
  expect([box(page).value, page.list.shadowRoot?.activeElement?.id]).toEqual(["", "results"]);
});

test("a slash leads to the search box where the page allows it, but not out of a field", async () => {
  const page = await worklistOnPage();
  const field = document.createElement("input");
  document.body.append(field);
  const reached = (): boolean => page.list.shadowRoot?.activeElement === box(page);
  await userEvent.keyboard("/");
  expect(reached()).toBe(false);
  page.list.shortcuts = true;
  field.focus();
  await userEvent.keyboard("/");
  expect([reached(), field.value]).toEqual([false, "/"]);
  field.blur();
  await userEvent.keyboard("/");
  expect([reached(), box(page).value]).toEqual([true, ""]);
});
