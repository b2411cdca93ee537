import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { fakeServer, offline, pending, problem } from "../../test/fake-server.js";
import type { FakeAnswer } from "../../test/fake-server.js";
import * as cases from "../../test/tracked-case.js";
import type { GridloopSurvey } from "./survey.js";
import "../provider/define.js";
import "./define.js";

/** What the server says. */
interface Arguments {
  /** When asked for the case. */
  answer: FakeAnswer;
  /** When the survey is sent. */
  sent: FakeAnswer;
}

const { number } = cases.closedWithSurvey;

const meta: Meta<Arguments & GridloopSurvey> = {
  title: "Elements/Survey",
  component: "gridloop-survey",
  args: { answer: cases.closedWithSurvey, sent: { number, status: "closed", step: "close", satisfaction: "satisfied" } },
  argTypes: { answer: { control: false }, sent: { control: false } },
  render: ({ answer, sent }) => {
    const server = fakeServer({ "GET track/*": answer, "POST track/*/survey": sent });
    return html`<gridloop-provider api-base=${server.apiBase}>
      <gridloop-survey number=${number} .code=${"LUFS-SJWF-39SQ"}></gridloop-survey>
    </gridloop-provider>`;
  },
};

export default meta;

type Story = StoryObj<Arguments & GridloopSurvey>;

/** Sending it thanks whoever answered. */
export const Open: Story = {};

/** Sending it opens the case again. */
export const OpensAgain: Story = { args: { sent: { number, status: "open", step: "dispatch", satisfaction: "unsatisfied" } } };

/** Sending it fails for want of a network; nothing is lost. */
export const OfflineWhenSent: Story = { args: { sent: offline } };

/** The case is being looked up. */
export const Loading: Story = { args: { answer: pending } };

/** It was answered before. */
export const Already: Story = { args: { answer: cases.satisfied } };

/** The time to answer is over. */
export const Over: Story = { args: { answer: cases.surveyOver } };

/** The case is not closed yet. */
export const NotYet: Story = { args: { answer: cases.handled } };

/** A wrong number or code. */
export const NotFound: Story = { args: { answer: () => problem(404, "case-not-found") } };

/** No network. */
export const Offline: Story = { args: { answer: offline } };
