import type { TimelineEntryView } from "@gridloop/core/api";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { drawn, mount, textOf } from "../../test/mount.js";
import { takeViolations } from "../../test/policy.js";
import { elementSuite } from "../../test/suites/element-suite.js";
import { exposedRubbish } from "../../test/timeline-of-exposed-rubbish.js";
import type { GridloopCaseTimeline } from "./case-timeline.js";
import type { TimelineEntry } from "./timeline-entry.js";
import "../define.js";

const titles = (timeline: GridloopCaseTimeline): string[] => all(timeline, ".title").map((title) => textOf(title));
const all = (timeline: GridloopCaseTimeline, selector: string): Element[] => [...timeline.renderRoot.querySelectorAll(selector)];
const one = (timeline: GridloopCaseTimeline, selector: string): Element | null => timeline.renderRoot.querySelector(selector);

elementSuite("gridloop-case-timeline", {
  "with entries, some held back": { properties: { entries: exposedRubbish, limit: 3 } },
  "with all its entries": { properties: { entries: exposedRubbish } },
  empty: {},
  loading: { properties: { loading: true } },
  failed: { properties: { failed: true, entries: exposedRubbish } },
});

test("entries stand newest first, whatever order they came in", async () => {
  const timeline = await mount("gridloop-case-timeline", { entries: exposedRubbish });
  expect(titles(timeline).at(0)).toBe("现场核查合格，结案");
  expect(titles(timeline).at(-1)).toBe("市民来电反映");
});

test("of two entries of one instant the one given later counts as the newer", async () => {
  const [first, second] = exposedRubbish.map((entry) => ({ ...entry, at: "2026-03-02T09:00:00+08:00" }));
  const timeline = await mount("gridloop-case-timeline", { entries: [first!, second!] });
  expect(titles(timeline)).toEqual([second!.title["zh-CN"], first!.title["zh-CN"]]);
});

test("each entry names its outward step, when it happened and the unit", async () => {
  document.documentElement.lang = "en";
  const timeline = await mount("gridloop-case-timeline", { entries: exposedRubbish.slice(1, 2) });
  expect(textOf(one(timeline, ".step"))).toContain("Verify and file");
  expect(one(timeline, "time")?.getAttribute("datetime")).toBe("2026-03-02T09:15:00+08:00");
  expect(textOf(one(timeline, "time"))).toContain("09:15");
  expect(textOf(one(timeline, ".unit"))).toBe("With Tianning grid service centre");
});

test("a midnight nobody recorded is not shown", async () => {
  const timeline = await mount("gridloop-case-timeline", { entries: exposedRubbish.slice(0, 1) });
  expect(textOf(one(timeline, "time"))).toBe("2026年3月2日");
});

test("a step that goes on is shown once to the eye and said each time to a screen reader", async () => {
  const timeline = await mount("gridloop-case-timeline", { entries: exposedRubbish.slice(2, 4) });
  expect(all(timeline, "[part=step]").map((step) => step.className)).toEqual(["step", "for-screen-readers"]);
  expect(all(timeline, "[part=step]").every((step) => textOf(step).includes("步骤：分流交办"))).toBe(true);
});

test("what was written for whoever reported stands with its entry, line by line, in a language nobody claims to know", async () => {
  document.documentElement.lang = "en";
  const timeline = await mount("gridloop-case-timeline", { entries: exposedRubbish });
  expect(all(timeline, "[part=said]")).toHaveLength(1);
  expect(textOf(one(timeline, ".said dt"))).toBe("Answer");
  const answer = one(timeline, ".said dd") as HTMLElement;
  expect(answer.innerText.split("\n")).toEqual([
    "您好！您反映的暴露垃圾已清运完毕，共清理三处。",
    "今后由市场物业每天早晚各清运一次，如有反复，欢迎随时反映。",
  ]);
  expect(answer.getAttribute("lang")).toBe("");
});

test("what was chosen rather than written is told in the reader's language", async () => {
  const reason = { field: "reason", label: { "zh-CN": "原因", en: "Reason" }, text: { "zh-CN": "重复上报", en: "Reported before" } };
  const timeline = await mount("gridloop-case-timeline", { entries: [{ ...exposedRubbish[0]!, said: [reason] }] });
  expect(textOf(one(timeline, ".said"))).toBe("原因 重复上报");
  document.documentElement.lang = "en";
  await vi.waitFor(() => expect(textOf(one(timeline, ".said"))).toBe("Reason Reported before"));
  expect(one(timeline, ".said dd")?.hasAttribute("lang")).toBe(false);
});

test("where nothing was written there is no empty quotation", async () => {
  const entries = [[], undefined, "no list"].map((said) => ({ ...exposedRubbish[0]!, said: said as [] }));
  const timeline = await mount("gridloop-case-timeline", { entries });
  expect(titles(timeline)).toHaveLength(3);
  expect(all(timeline, ".said")).toEqual([]);
});

test("an entry without a readable instant is shown without a time, and said so once to the developer", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const entries = [{ ...exposedRubbish[1]!, at: "soon" }];
  const timeline = await mount("gridloop-case-timeline", { entries });
  expect(textOf(one(timeline, ".meta"))).toContain("时间未记录");
  timeline.entries = [...entries];
  await drawn(timeline);
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});

test("nothing recorded yet is said, in a region that is announced", async () => {
  const timeline = await mount("gridloop-case-timeline");
  expect(textOf(one(timeline, "[role=status]"))).toBe("暂无办理记录。");
});

test("while loading it says so and keeps what it shows", async () => {
  const timeline = await mount("gridloop-case-timeline", { entries: exposedRubbish, loading: true });
  expect(textOf(one(timeline, "[role=status]"))).toBe("正在读取办理进度……");
  expect(all(timeline, ".entry")).toHaveLength(exposedRubbish.length);
});

test("after a failure the person can ask again with the keyboard", async () => {
  const timeline = await mount("gridloop-case-timeline", { failed: true });
  const asked = vi.fn();
  document.addEventListener("gridloop-retry", asked, { once: true });
  await userEvent.keyboard("{Tab}{Enter}");
  expect(asked).toHaveBeenCalledOnce();
  expect(textOf(one(timeline, "[role=alert]"))).toContain("未能读取");
});

test("asking for earlier entries with the keyboard leads to the first of them", async () => {
  const timeline = await mount("gridloop-case-timeline", { entries: exposedRubbish, limit: 3 });
  expect(titles(timeline)).toHaveLength(3);
  expect(textOf(one(timeline, "button"))).toBe("显示更早的 4 条");
  await userEvent.keyboard("{Tab}{Enter}");
  await drawn(timeline);
  expect(titles(timeline)).toHaveLength(7);
  await vi.waitFor(() => expect(timeline.shadowRoot?.activeElement).toBe(all(timeline, ".entry")[3]));
});

test("it follows the nearest lang, also when the page changes it", async () => {
  document.documentElement.lang = "zh-CN";
  const section = document.createElement("section");
  section.lang = "en";
  document.body.append(section);
  const english = await mount("gridloop-case-timeline", {}, section);
  const chinese = await mount("gridloop-case-timeline");
  expect([english, chinese].map((timeline) => textOf(one(timeline, ".note")))).toEqual([
    "Nothing has been recorded yet.",
    "暂无办理记录。",
  ]);

  section.lang = "zh";
  await vi.waitFor(() => expect(textOf(one(english, ".note"))).toBe("暂无办理记录。"));
});

test("a lang outside the shadow root it stands in counts, too", async () => {
  const host = document.createElement("div");
  host.lang = "en-GB";
  document.body.append(host);
  const inner = document.createElement("div");
  host.attachShadow({ mode: "open" }).append(inner);
  const timeline = await mount("gridloop-case-timeline", {}, inner);
  expect(textOf(one(timeline, ".note"))).toBe("Nothing has been recorded yet.");
  host.lang = "zh-CN";
  await vi.waitFor(() => expect(textOf(one(timeline, ".note"))).toBe("暂无办理记录。"));
});

test("a portal styles it from outside through custom properties and parts", async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    gridloop-case-timeline { --gridloop-color-ink-quiet: rgb(1, 2, 3); }
    gridloop-case-timeline::part(title) { font-style: italic; }
  `);
  document.adoptedStyleSheets = [sheet];
  const timeline = await mount("gridloop-case-timeline", { entries: exposedRubbish });
  expect(getComputedStyle(one(timeline, ".meta")!).color).toBe("rgb(1, 2, 3)");
  expect(getComputedStyle(one(timeline, ".title")!).fontStyle).toBe("italic");
  document.adoptedStyleSheets = [];
});

test("these tests would notice a style the policy forbids", async () => {
  const offender = document.createElement("p");
  offender.setAttribute("style", "color: red");
  document.body.append(offender);
  await vi.waitFor(() => expect(takeViolations().join()).toMatch(/^style-src/));
});

test("what the server answers can be shown as it is", () => {
  const asItIs = (answered: TimelineEntryView): TimelineEntry => answered;
  expect(asItIs).toBeTypeOf("function");
});
