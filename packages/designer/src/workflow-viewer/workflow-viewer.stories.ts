import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { boston311, handledTwice, rolesOfChangzhou, sixStepLoop } from "../../test/two-districts.js";
import { pathOfTimeline } from "./case-path.js";
import type { GridloopWorkflowViewer } from "./workflow-viewer.js";
import "./define.js";

const meta: Meta<GridloopWorkflowViewer> = {
  title: "Designer/Workflow viewer",
  component: "gridloop-workflow-viewer",
  args: {
    workflow: sixStepLoop,
    roles: rolesOfChangzhou,
    path: [],
    current: "",
    direction: "auto",
    exits: "auto",
    loading: false,
    words: false,
  },
  render: ({ workflow, roles, path, current, direction, exits, loading, words }) => html`
    <gridloop-workflow-viewer
      .workflow=${workflow}
      .roles=${roles}
      .path=${path}
      .current=${current}
      .direction=${direction}
      .exits=${exits}
      ?loading=${loading}
      ?words=${words}
    ></gridloop-workflow-viewer>
  `,
};

export default meta;

type Story = StoryObj<GridloopWorkflowViewer>;

/** Changzhou's six steps: four ways of handling side by side, returns, early ends. */
export const SixSteps: Story = {};

/** The course of a case that was sent back to be handled again, and where it stands. */
export const WithAPath: Story = { args: { path: pathOfTimeline(handledTwice) } };

/** The same in words: nobody needs to see the drawing. */
export const InWords: Story = { args: { path: pathOfTimeline(handledTwice), words: true } };

/** Down the page, as on a phone. */
export const Down: Story = { args: { direction: "down", path: pathOfTimeline(handledTwice) } };

/** Every way into an end as a line. */
export const EndsDrawn: Story = { args: { exits: "drawn" } };

/** Boston's three steps. */
export const ThreeSteps: Story = { args: { workflow: boston311, roles: [] } };

/** A draft with a trap, a stage nobody reaches and a way into nowhere. */
export const FaultyDraft: Story = {
  args: {
    roles: [],
    workflow: {
      lifecycle: {
        initial: "reported",
        stages: [
          {
            id: "reported",
            step: "collect",
            title: { "zh-CN": "采集上报", en: "Reported" },
            actions: [{ id: "file", to: "filed", title: { "zh-CN": "立案", en: "File" } }],
          },
          { id: "trap", step: "file", title: { "zh-CN": "待定", en: "Undecided" } },
        ],
      },
    },
  },
};

/** The workflow is on its way. */
export const Loading: Story = { args: { workflow: undefined, loading: true } };

/** Nothing drawn yet. */
export const Empty: Story = { args: { workflow: { lifecycle: { initial: "", stages: [] } } } };
