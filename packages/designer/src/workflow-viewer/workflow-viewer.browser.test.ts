import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Workflow } from "@gridloop/core/definition";
import { localised } from "@gridloop/elements";
import { expectAccessible } from "../../../elements/test/accessibility.js";
import { drawn, mount, textOf } from "../../../elements/test/mount.js";
import { boston311, handledTwice, rolesOfChangzhou, sixStepLoop } from "../../test/two-districts.js";
import type { ViewedWorkflow } from "../layout/viewed-workflow.js";
import { pathOfTimeline } from "./case-path.js";
import type { GridloopWorkflowViewer } from "./workflow-viewer.js";
import "../define.js";

const faulty: ViewedWorkflow = {
  lifecycle: {
    initial: "reported",
    stages: [
      { id: "reported", step: "collect", actions: [{ id: "file", to: "filed" }] },
      { id: "trap", step: "file" },
    ],
  },
};
const path = pathOfTimeline(handledTwice);
const changzhou = { workflow: sixStepLoop, roles: rolesOfChangzhou };

const all = (viewer: GridloopWorkflowViewer, selector: string): Element[] => [...viewer.renderRoot.querySelectorAll(selector)];
const nameOf = (stage: Element): string => stage.querySelector(".control")?.getAttribute("aria-label") ?? "";
const stageOf = (viewer: GridloopWorkflowViewer, id: string): SVGGElement =>
  viewer.renderRoot.querySelector(`.frame [data-stage="${id}"]`) as SVGGElement;
const focused = (viewer: GridloopWorkflowViewer): string | null | undefined =>
  viewer.shadowRoot?.activeElement?.closest("[data-stage]")?.getAttribute("data-stage");

/** Tab stops before the drawing: two for the choice of view, three for the zoom. */
const toDrawing = "{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}";

beforeEach(async () => {
  await page.viewport(1280, 900);
});

test.each(["zh-CN", "en"])("axe finds nothing to object to in %s: drawn, in words, with details, faulty, empty, loading", async (lang) => {
  document.documentElement.lang = lang;
  const viewer = await mount("gridloop-workflow-viewer", { ...changzhou, path });
  await expectAccessible(viewer);
  await userEvent.keyboard(`${toDrawing}{Enter}`);
  await expectAccessible(viewer);
  viewer.words = true;
  await drawn(viewer);
  await expectAccessible(viewer);
  viewer.remove();
  await expectAccessible(await mount("gridloop-workflow-viewer", { workflow: faulty }));
  await expectAccessible(await mount("gridloop-workflow-viewer", { loading: true }));
  await expectAccessible(await mount("gridloop-workflow-viewer", { workflow: { lifecycle: { initial: "", stages: [] } } }));
});

test("in the dark palette too", async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":root { color-scheme: dark; background: #12191f }");
  document.adoptedStyleSheets = [sheet];
  await expectAccessible(await mount("gridloop-workflow-viewer", { ...changzhou, path }));
  await expectAccessible(await mount("gridloop-workflow-viewer", { ...changzhou, path, words: true }));
  document.adoptedStyleSheets = [];
});

test.each(["zh-CN", "en"] as const)("words and drawing say the same in %s: every step, stage, way, deadline and chain", async (lang) => {
  document.documentElement.lang = lang;
  const viewer = await mount("gridloop-workflow-viewer", { ...changzhou, words: true });
  const inWords = textOf(viewer.shadowRoot);
  viewer.words = false;
  await drawn(viewer);
  const names = all(viewer, ".frame [data-stage]").map(nameOf);
  const { lifecycle, steps = [], supervision = [] } = sixStepLoop;
  expect(names).toHaveLength(lifecycle.stages.length);
  for (const step of steps) expect(inWords).toContain(localised(step.title, lang));
  for (const chain of supervision) expect(inWords).toContain(localised(chain.title, lang));
  expect(inWords).toContain({ "zh-CN": "裁定时限 1 工作日（退回 2 次后）", en: "Ruling: 1 working day (after 2 returns)" }[lang]);
  for (const stage of lifecycle.stages) {
    const title = localised(stage.title, lang);
    const name = names.find((candidate) => candidate.startsWith(title)) ?? "";
    const texts = [title, ...(stage.actions ?? []).map((action) => localised(action.title, lang))];
    const limits = (stage.deadlines ?? []).map((deadline) => localised(deadline.title, lang));
    for (const text of [...texts, ...limits]) {
      expect(inWords).toContain(text);
      expect(name, "the drawing's own words for screen readers").toContain(text);
    }
  }
});

test("limits are said with their amount and unit, in both languages", async () => {
  const viewer = await mount("gridloop-workflow-viewer", { ...changzhou, words: true });
  expect(textOf(viewer.shadowRoot)).toContain("核实时限 4 工作时");
  expect(textOf(viewer.shadowRoot)).toContain("结案时限 20 工作日");
  document.documentElement.lang = "en";
  await drawn(viewer);
  await vi.waitFor(() => expect(textOf(viewer.shadowRoot)).toContain("Verification: 4 working hours"));
});

test("the path is told as sentences, with times, and where the case is now", async () => {
  const viewer = await mount("gridloop-workflow-viewer", { ...changzhou, path, words: true });
  const told = all(viewer, ".told li").map((item) => textOf(item));
  expect(told[0]).toContain("案件从“待核实”开始。 2026年3月2日 09:01");
  expect(told[4]).toContain("联系诉求人，仍在“处置中”。");
  expect(told.at(-1)).toContain("核查不通过，返工，进入“处置中”。");
  expect(textOf(viewer.renderRoot.querySelector(".now-in"))).toBe("当前环节为“处置中”。");
});

test("a stage visited twice says so, and the current one is marked by words, not by colour alone", async () => {
  document.documentElement.lang = "en";
  const viewer = await mount("gridloop-workflow-viewer", { ...changzhou, path });
  const handling = stageOf(viewer, "handling");
  expect(textOf(handling.querySelector(".pill.order"))).toBe("4, 7 (×2)");
  expect(textOf(handling.querySelector(".pill.here"))).toBe("Here now");
  expect(handling.querySelector(".control")?.getAttribute("aria-current")).toBe("step");
  expect(nameOf(handling)).toContain("Here now; visited 2 times");
  expect(all(viewer, ".line.travelled").map((line) => `${line.getAttribute("data-from")} ${line.getAttribute("data-to")}`)).toContain(
    "checking handling",
  );
});

test("the drawing is one tab stop; arrows go to the nearest stage, Home and End to the first and the last", async () => {
  const viewer = await mount("gridloop-workflow-viewer", changzhou);
  await userEvent.keyboard(toDrawing);
  expect(focused(viewer)).toBe("reported");
  await userEvent.keyboard("{ArrowRight}");
  expect(focused(viewer)).toBe("filing");
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  const handling = focused(viewer);
  expect(handling).toMatch(/handling$/);
  await userEvent.keyboard("{ArrowDown}");
  expect(focused(viewer)).not.toBe(handling);
  await userEvent.keyboard("{End}");
  expect(focused(viewer)).toBe("withdrawn");
  await userEvent.keyboard("{Home}");
  expect(focused(viewer)).toBe("reported");
  expect(all(viewer, '.frame [tabindex="0"]')).toHaveLength(1);
});

test("arrows reach every stage", async () => {
  const viewer = await mount("gridloop-workflow-viewer", { ...changzhou, direction: "down" });
  await userEvent.keyboard(toDrawing);
  const seen = [focused(viewer)];
  for (let step = 1; step < sixStepLoop.lifecycle.stages.length; step += 1) {
    await userEvent.keyboard("{ArrowDown}");
    seen.push(focused(viewer));
  }
  expect(new Set(seen).size).toBe(sixStepLoop.lifecycle.stages.length);
});

test("Enter shows a stage's details and tells the page; following a way goes on; Escape closes and gives the focus back", async () => {
  document.documentElement.lang = "en";
  const viewer = await mount("gridloop-workflow-viewer", changzhou);
  const activated = vi.fn<(event: Event) => void>();
  document.addEventListener("gridloop-stage-activate", activated);
  await userEvent.keyboard(`${toDrawing}{Enter}`);
  await drawn(viewer);
  const details = (): string => textOf(viewer.renderRoot.querySelector(".details"));
  expect(details()).toContain("To be verified step 1, Collect and report");
  expect(details()).toContain("Responsible Dispatcher");
  expect(details()).toContain("Verification: 4 working hours Verification overdue, 2 rungs");
  expect(details()).toContain("Confirm to “To be filed”");
  expect(stageOf(viewer, "reported").querySelector(".control")?.getAttribute("aria-expanded")).toBe("true");
  await userEvent.keyboard("{Tab}{Tab}{Enter}");
  await drawn(viewer);
  expect(details()).toContain("To be filed");
  await userEvent.keyboard("{Escape}");
  await drawn(viewer);
  expect(viewer.renderRoot.querySelector(".details")).toBeNull();
  expect(focused(viewer)).toBe("filing");
  expect(activated.mock.calls.map(([event]) => (event as CustomEvent).detail)).toEqual([{ stage: "reported" }, { stage: "filing" }]);
  document.removeEventListener("gridloop-stage-activate", activated);
});

test("a click on a stage shows its details as Enter does", async () => {
  const viewer = await mount("gridloop-workflow-viewer", { workflow: boston311 });
  await userEvent.click(stageOf(viewer, "in-progress"));
  await drawn(viewer);
  expect(textOf(viewer.renderRoot.querySelector(".details h3"))).toBe("处理中");
});

test("the person switches to words and back with the keyboard", async () => {
  const viewer = await mount("gridloop-workflow-viewer", changzhou);
  await userEvent.keyboard("{Tab}{Tab}{Enter}");
  await drawn(viewer);
  expect(all(viewer, ".stage-item")).toHaveLength(12);
  expect(viewer.renderRoot.querySelector(".drawing")).toBeNull();
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}{Enter}");
  await drawn(viewer);
  expect(viewer.renderRoot.querySelector(".drawing")).not.toBeNull();
});

test("keys and buttons zoom, and fitting makes the whole width visible", async () => {
  const viewer = await mount("gridloop-workflow-viewer", { ...changzhou, direction: "across" });
  const width = (): number => Number(viewer.renderRoot.querySelector(".drawing")?.getAttribute("width"));
  const before = width();
  await userEvent.keyboard(`${toDrawing}+`);
  await drawn(viewer);
  expect(width()).toBeGreaterThan(before);
  await userEvent.keyboard("0");
  await drawn(viewer);
  expect(width()).toBeLessThanOrEqual(viewer.clientWidth);
  await userEvent.keyboard("-");
  await drawn(viewer);
  expect(width()).toBeLessThan(viewer.clientWidth);
});

test("Ctrl and wheel zoom the drawing, the wheel alone does not", async () => {
  const viewer = await mount("gridloop-workflow-viewer", changzhou);
  const frame = viewer.renderRoot.querySelector(".frame") as HTMLElement;
  const width = (): number => Number(viewer.renderRoot.querySelector(".drawing")?.getAttribute("width"));
  const before = width();
  const wheel = (ctrlKey: boolean): boolean =>
    frame.dispatchEvent(new WheelEvent("wheel", { deltaY: -100, ctrlKey, cancelable: true, bubbles: true }));
  expect(wheel(false), "left to the page").toBe(true);
  expect(wheel(true), "kept from the page").toBe(false);
  await drawn(viewer);
  expect(width()).toBeGreaterThan(before);
});

test("a phone gets the flow down the page, no wider than its screen and with type of at least 12 pixels", async () => {
  await page.viewport(375, 800);
  const viewer = await mount("gridloop-workflow-viewer", { ...changzhou, path });
  await vi.waitFor(() => expect(viewer.renderRoot.querySelector(".frame")?.classList.contains("down")).toBe(true));
  expect(viewer.scrollWidth).toBeLessThanOrEqual(viewer.clientWidth);
  const sizes = all(viewer, ".drawing text").map((text) => {
    const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
    return Number.parseFloat(text.getAttribute("font-size") ?? "0") * scale;
  });
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test("no text sticks out of its card, in either language", async () => {
  for (const lang of ["zh-CN", "en"]) {
    document.documentElement.lang = lang;
    const viewer = await mount("gridloop-workflow-viewer", changzhou);
    for (const stage of all(viewer, ".frame [data-stage]")) {
      const card = stage.querySelector(".card")?.getBoundingClientRect() ?? new DOMRect();
      for (const text of stage.querySelectorAll(".stage-title, .fact, .way-title, .rungs text")) {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        expect([left >= card.left, right <= card.right + 0.5, top >= card.top, bottom <= card.bottom + 1], textOf(text)).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }
    }
    viewer.remove();
  }
});

test("a way into nowhere, a trap and an unreachable stage are said in words, drawn or not", async () => {
  document.documentElement.lang = "en";
  const viewer = await mount("gridloop-workflow-viewer", { workflow: faulty });
  // Lines of a drawn text have no space between them.
  expect(textOf(stageOf(viewer, "reported")).replaceAll(" ", "")).toContain("file:nostage“filed”");
  expect(nameOf(stageOf(viewer, "trap"))).toContain("Cannot be reached from the first stage; No way on");
  viewer.words = true;
  await drawn(viewer);
  expect(textOf(viewer.shadowRoot)).toContain("file leads to “filed”, which does not exist");
});

test("a first stage that does not exist is said", async () => {
  const viewer = await mount("gridloop-workflow-viewer", {
    workflow: { lifecycle: { initial: "gone", stages: [{ id: "a", step: "s" }] } },
  });
  expect(textOf(viewer.shadowRoot)).toContain("起始环节“gone”不存在");
});

test.each([
  [{ loading: true }, "正在读取流程……"],
  [{}, "尚未指定流程。"],
  [{ workflow: { lifecycle: { initial: "", stages: [] } } }, "流程中还没有环节。"],
  [{ workflow: 7 as never }, "尚未指定流程。"],
])("%j says %s", async (properties, said) => {
  const viewer = await mount("gridloop-workflow-viewer", properties);
  expect(textOf(viewer.renderRoot.querySelector(".note"))).toBe(said);
});

test("bad property values take nothing down", async () => {
  const bad = { workflow: sixStepLoop, roles: "none", path: 5, current: "nowhere", direction: "sideways", exits: "maybe" } as never;
  const viewer = await mount("gridloop-workflow-viewer", bad);
  expect(all(viewer, ".frame [data-stage]")).toHaveLength(12);
});

test("properties may come after the element is attached", async () => {
  const viewer = await mount("gridloop-workflow-viewer");
  Object.assign(viewer, { ...changzhou, path });
  await drawn(viewer);
  expect(all(viewer, ".stage.visited")).toHaveLength(6);
});

test("two on one page keep apart, each in its language", async () => {
  const [left, right] = [document.createElement("div"), document.createElement("div")];
  left.lang = "zh-CN";
  right.lang = "en";
  document.body.append(left, right);
  const first = await mount("gridloop-workflow-viewer", { workflow: boston311 }, left);
  const second = await mount("gridloop-workflow-viewer", { ...changzhou, words: true }, right);
  expect(textOf(stageOf(first, "reported"))).toContain("待处理");
  expect(textOf(second.shadowRoot)).toContain("To be verified");
});

test("nothing is added to the document's head or body", async () => {
  const before = [document.head.childElementCount, document.body.childElementCount];
  const viewer = await mount("gridloop-workflow-viewer", { ...changzhou, path });
  await userEvent.keyboard(`${toDrawing}{Enter}`);
  expect([document.head.childElementCount, document.body.childElementCount - 1]).toEqual(before);
  expect(all(viewer, "[style]")).toEqual([]);
});

test("a workflow of the core's schema can be shown as it is", () => {
  const asItIs = (workflow: Workflow): ViewedWorkflow => workflow;
  expect(asItIs).toBeTypeOf("function");
});
