import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { sixStep } from "../../test/six-step.js";
import type { GridloopStageList } from "./stage-list.js";
import "./define.js";

const meta: Meta<GridloopStageList> = {
  title: "Designer/Stage list",
  component: "gridloop-stage-list",
  args: { workflow: sixStep },
  render: ({ workflow }) => html`<gridloop-stage-list .workflow=${workflow}></gridloop-stage-list>`,
};

export default meta;

/** Six outward steps, two ways back, one early end. */
export const SixSteps: StoryObj<GridloopStageList> = {};

/** A draft with a trap, a stage nobody reaches and a way into nowhere. */
export const FaultyDraft: StoryObj<GridloopStageList> = {
  args: {
    workflow: {
      lifecycle: {
        initial: "reported",
        stages: [
          { id: "reported", step: "collect", title: { "zh-CN": "采集上报", en: "Reported" }, actions: [{ id: "file", to: "filed" }] },
          { id: "trap", step: "file", title: { "zh-CN": "待定", en: "Undecided" } },
        ],
      },
    },
  },
};

/** Nothing drawn yet. */
export const Empty: StoryObj<GridloopStageList> = { args: { workflow: { lifecycle: { initial: "", stages: [] } } } };
