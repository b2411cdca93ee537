import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { fakeServer, offline, pending, problem } from "../../test/fake-server.js";
import type { FakeAnswer } from "../../test/fake-server.js";
import * as cases from "../../test/tracked-case.js";
import type { GridloopCaseTracker } from "./case-tracker.js";
import "../provider/define.js";
import "./define.js";

/** How a case is shown to whoever reported it, asked for by number and code where the page does not know them. */
interface Arguments {
  /** What the server answers when asked for the case. */
  answer: FakeAnswer;
  /** Whether the page knows number and code. */
  isKnown: boolean;
}

const meta: Meta<Arguments & GridloopCaseTracker> = {
  title: "Elements/Case tracker",
  component: "gridloop-case-tracker",
  args: { answer: cases.handled, isKnown: true },
  argTypes: { answer: { control: false } },
  render: ({ answer, isKnown }) => {
    const server = fakeServer({
      "GET track/*": answer,
      "POST track/*/survey": { number: cases.handled.number, status: "open", step: "dispatch", satisfaction: "unsatisfied" },
      "POST track/*/answer": { number: cases.handled.number, status: "open", step: "dispatch" },
      "POST track/*/actions/*": { number: cases.handled.number, status: "closed", step: "close" },
    });
    return html`<gridloop-provider api-base=${server.apiBase}>
      <gridloop-case-tracker number=${isKnown ? cases.handled.number : ""} .code=${isKnown ? "LUFS-SJWF-39SQ" : ""}></gridloop-case-tracker>
    </gridloop-provider>`;
  },
};

export default meta;

type Story = StoryObj<Arguments & GridloopCaseTracker>;

/** With the unit that deals with it, due tomorrow. */
export const Handled: Story = {};

/** The page knows neither number nor code. Any two lead to the case. */
export const LookUp: Story = { args: { isKnown: false } };

/** Just reported: it can be withdrawn. */
export const Received: Story = { args: { answer: cases.received } };

/** Withdrawing asks why. */
export const WithdrawalWithForm: Story = { args: { answer: cases.receivedWithForm } };

/** A day late; the unit was pressed twice. */
export const Late: Story = { args: { answer: cases.late } };

/** Nothing has moved for a week, though the deadline is not over. */
export const Silent: Story = { args: { answer: cases.silent } };

/** Late, and nothing has moved for a week. */
export const LateAndSilent: Story = { args: { answer: cases.lateAndSilent } };

/** Put on hold. */
export const OnHold: Story = { args: { answer: cases.onHold } };

/** The unit waits for an answer of whoever reported. */
export const Asked: Story = { args: { answer: cases.asked } };

/** Handled together with another report of the same matter. */
export const Merged: Story = { args: { answer: cases.merged } };

/** The deadline lies in a year whose holidays are not known yet. */
export const Provisional: Story = { args: { answer: cases.provisional } };

/** Closed and answered, with the survey. */
export const ClosedWithSurvey: Story = { args: { answer: cases.closedWithSurvey } };

/** Closed; whoever reported was satisfied. */
export const Satisfied: Story = { args: { answer: cases.satisfied } };

/** Not satisfied, and opened again. */
export const Redone: Story = { args: { answer: cases.redone } };

/** Not filed: the answer says why. */
export const Rejected: Story = { args: { answer: cases.rejected } };

/** Withdrawn before it was filed. */
export const Withdrawn: Story = { args: { answer: cases.withdrawn } };

/** The case is on its way. */
export const Loading: Story = { args: { answer: pending } };

/** A wrong number or a wrong code: the same sentence for both. */
export const NotFound: Story = { args: { answer: () => problem(404, "case-not-found") } };

/** Guessed too often. */
export const TooOften: Story = {
  args: { answer: () => problem(429, "rate-limited", {}, { "retry-after": "540" }) },
};

/** No network. */
export const Offline: Story = { args: { answer: offline } };

/** The server is away. */
export const Unavailable: Story = { args: { answer: () => problem(503, "unavailable") } };
