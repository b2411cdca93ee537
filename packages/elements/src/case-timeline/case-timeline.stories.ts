import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { exposedRubbish } from "../../test/timeline-of-exposed-rubbish.js";
import type { GridloopCaseTimeline } from "./case-timeline.js";
import "./define.js";

const meta: Meta<GridloopCaseTimeline> = {
  title: "Elements/Case timeline",
  component: "gridloop-case-timeline",
  args: { entries: exposedRubbish, loading: false, failed: false, limit: 0 },
  render: ({ entries, loading, failed, limit }) =>
    html`<gridloop-case-timeline .entries=${entries} ?loading=${loading} ?failed=${failed} .limit=${limit}></gridloop-case-timeline>`,
};

export default meta;

/** From report to close, with joint handling and one urging. */
export const Closed: StoryObj<GridloopCaseTimeline> = {};

/** Three newest entries; the rest on request. */
export const Shortened: StoryObj<GridloopCaseTimeline> = { args: { limit: 3 } };

/** The entries are on their way for the first time. */
export const Loading: StoryObj<GridloopCaseTimeline> = { args: { entries: [], loading: true } };

/** Nothing has happened yet. */
export const Empty: StoryObj<GridloopCaseTimeline> = { args: { entries: [] } };

/** The entries could not be had. */
export const Failed: StoryObj<GridloopCaseTimeline> = { args: { entries: [], failed: true } };
