import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Workflow } from "@gridloop/core/definition";
import { mount, textOf } from "../../../elements/test/mount.js";
import { elementSuite } from "../../../elements/test/suites/element-suite.js";
import { sixStep } from "../../test/six-step.js";
import type { GridloopStageList } from "./stage-list.js";
import type { WorkflowOutline } from "./workflow-outline.js";
import "../define.js";

const stages = (list: GridloopStageList): HTMLElement[] => [...list.renderRoot.querySelectorAll<HTMLElement>(".stage")];
const stage = (list: GridloopStageList, id: string): HTMLElement | undefined => stages(list).find(({ dataset }) => dataset["stage"] === id);

const faulty: WorkflowOutline = {
  lifecycle: {
    initial: "reported",
    stages: [
      { id: "reported", step: "collect", actions: [{ id: "file", to: "filed" }] },
      { id: "trap", step: "file" },
    ],
  },
};

elementSuite(
  "gridloop-stage-list",
  {
    "a sound workflow": { properties: { workflow: sixStep } },
    "a faulty one": { properties: { workflow: faulty } },
    none: {},
  },
  // The faulty one has no titles: its stages and actions go by their ids.
  { latinInChinese: /reported|filed?|trap/g },
);

test("stages stand in flow order, numbered, whatever order they were declared in", async () => {
  document.documentElement.lang = "en";
  const list = await mount("gridloop-stage-list", { workflow: sixStep });
  expect(stages(list).map((item) => textOf(item.querySelector(".title")))).toEqual([
    "1 Reported",
    "2 Filed",
    "3 Dispatched",
    "4 Being handled",
    "5 Result reported",
    "6 Being checked",
    "7 Closed",
    "8 Rejected",
  ]);
});

test("each way on names its action and where it leads, and a way back says that it leads back", async () => {
  document.documentElement.lang = "en";
  const list = await mount("gridloop-stage-list", { workflow: sixStep });
  const ways = [...(stage(list, "dispatched")?.querySelectorAll("button") ?? [])].map((way) => textOf(way));
  expect(ways).toEqual(["Accept to 4, Being handled", "Decline: not ours back to 2, Filed"]);
});

test("the same in Chinese", async () => {
  const list = await mount("gridloop-stage-list", { workflow: sixStep });
  const ways = [...(stage(list, "dispatched")?.querySelectorAll("button") ?? [])].map((way) => textOf(way));
  expect(ways).toEqual(["接收 到第 4 环节“处置中”", "退回（职责不符） 退回第 2 环节“已立案”"]);
});

test("a person walks the workflow with the keyboard alone", async () => {
  const list = await mount("gridloop-stage-list", { workflow: sixStep });
  const activated = vi.fn<(event: Event) => void>();
  document.addEventListener("gridloop-stage-activate", activated);
  await userEvent.keyboard("{Tab}{Enter}");
  expect(list.shadowRoot?.activeElement).toBe(stage(list, "filed"));
  await userEvent.keyboard("{Tab}{Enter}");
  expect(list.shadowRoot?.activeElement).toBe(stage(list, "dispatched"));
  expect(activated.mock.calls.map(([event]) => (event as CustomEvent).detail)).toEqual([{ stage: "filed" }, { stage: "dispatched" }]);
  document.removeEventListener("gridloop-stage-activate", activated);
});

test("a stage that traps its cases, one that cannot be reached and a way into nowhere say so", async () => {
  document.documentElement.lang = "en";
  const list = await mount("gridloop-stage-list", { workflow: faulty });
  expect(stages(list).map((item) => [...item.querySelectorAll(".problem")].map((problem) => textOf(problem)))).toEqual([
    ["file: leads to “filed”, which does not exist"],
    ["Cannot be reached from the first stage", "No way on: a case would stay here for ever"],
  ]);
});

test("a workflow without stages, or none at all, is said", async () => {
  const list = await mount("gridloop-stage-list");
  expect(textOf(list.renderRoot.querySelector(".empty"))).toBe("流程中还没有环节。");
});

test("a workflow of the core's schema can be shown as it is", () => {
  const asItIs = (workflow: Workflow): WorkflowOutline => workflow;
  expect(asItIs).toBeTypeOf("function");
});
