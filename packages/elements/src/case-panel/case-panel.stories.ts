import type { CaseView } from "@gridloop/core/api";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import * as cases from "../../test/case-of-exposed-rubbish.js";
import * as operated from "../../test/case-of-exposed-rubbish/operated-cases.js";
import { operationsById } from "../../test/case-of-exposed-rubbish/operations.js";
import { casesOfTianning, wednesday } from "../../test/worklist-of-tianning.js";
import { fakeServer, offline, pending, problem } from "../../test/fake-server.js";
import type { FakeAnswer } from "../../test/fake-server.js";
import { picture } from "../../test/picture.js";
import type { GridloopCasePanel } from "./case-panel.js";
import "../provider/define.js";
import "./define.js";

/** A case as its handlers and supervisors see it. */
interface Arguments {
  /** What the server answers when asked for the case. */
  answer: FakeAnswer;
  /** What it answers to whatever is done with it. */
  answerToDeeds: FakeAnswer;
}

const done = {
  id: "case-1",
  number: cases.lateCase.number,
  version: 38,
  status: "open",
  stage: "reporting-back",
  step: "report-back",
  dueAt: null,
};

const meta: Meta<Arguments & GridloopCasePanel> = {
  title: "Elements/Case panel",
  component: "gridloop-case-panel",
  args: { answer: cases.lateCase, answerToDeeds: done, caseId: "case-1", closable: false },
  argTypes: { answer: { control: false }, answerToDeeds: { control: false } },
  render: ({ answer, answerToDeeds, caseId, closable }) => {
    const server = fakeServer({
      "GET cases/*": answer,
      "GET cases/*/timeline": { timeline: cases.courseOfLateCase },
      "POST cases/*/*": answerToDeeds,
      "POST cases/*/requests/*/*": answerToDeeds,
      "POST cases/*/tickets/*/withdraw": answerToDeeds,
      "GET worklist": { at: wednesday, rows: casesOfTianning, cursor: null },
      "POST cases/*/actions/*": answerToDeeds,
      "GET attachments/*": async () => await picture(640, 480),
      "GET events": pending,
    });
    return html`<gridloop-provider api-base=${server.apiBase}>
      <gridloop-case-panel case-id=${caseId} ?closable=${closable}></gridloop-case-panel>
    </gridloop-provider>`;
  },
};

export default meta;

type Story = StoryObj<Arguments & GridloopCasePanel>;

const like = (more: Partial<CaseView>): Story => ({ args: { answer: { ...cases.lateCase, ...more } } });

/** Two days late, in the hands of whoever must deal with it, who also owes an answer to a yellow card. */
export const LateForHandler: Story = {};

/** The same for a supervisor: nothing personal is shown; measures can be taken by hand. */
export const LateForSupervisor: Story = { args: { answer: cases.lateCaseForSupervisor } };

/** Several units at work on it. */
export const JointHandling: Story = { args: { answer: cases.jointCase } };

/** Its clock stopped until an instant. */
export const OnHold: Story = { args: { answer: cases.heldCase } };

/** Closed, and the reporter is satisfied. */
export const Closed: Story = { args: { answer: cases.closedCase } };

/** Urgent, anonymous, in time, due on a day whose working hours are not published yet. */
export const UrgentAndProvisional: Story = like({
  urgent: true,
  anonymous: true,
  late: false,
  dueAt: "2026-03-06T15:30:00+08:00",
  dueProvisional: true,
});

/** A desk with every right there can be: the next move first, the rest under one disclosure by theme. */
export const EveryRight: Story = like(operated.busyDesk);

/** Every operation there is, each with its form and its limits. */
export const EveryOperation: Story = like({ ...cases.jointCase, actions: [], replies: [], operations: Object.values(operationsById) });

/** What waits for the reader's approval, for others', and what became of earlier requests. */
export const ToApprove: Story = like(operated.caseToApprove);

/** Waiting for an answer of whoever reported. */
export const Asked: Story = like(operated.askedCase);

/** Passed around twice: the reader is to rule who is responsible. */
export const Disputed: Story = like(operated.disputedCase);

/** With a unit that was ruled to be responsible. */
export const Ruled: Story = like(operated.ruledCase);

/** A duplicate, merged into another case. */
export const Merged: Story = like(operated.mergedCase);

/** An urgent case with duplicates, its emergency partners called. */
export const Primary: Story = like(operated.primaryCase);

/** A dispatch meeting can be called with a leader's approval, and a chain ended. */
export const SupervisorsDesk: Story = like(operated.supervisorsDesk);

/** Closed: it can be appealed, reopened, and its reporter called back. */
export const ClosedDesk: Story = like(operated.closedDesk);

/** Somebody else is first whenever something is done with it. */
export const Conflict: Story = { args: { answerToDeeds: () => problem(409, "version-conflict") } };

/** In a list and its detail, the detail can be closed. */
export const Closable: Story = { args: { closable: true } };

/** Nothing chosen yet. */
export const None: Story = { args: { caseId: "" } };

/** On its way. */
export const Loading: Story = { args: { answer: pending } };

/** Out of the reader's sight. */
export const OutOfSight: Story = { args: { answer: () => problem(404, "case-not-found") } };

/** Nobody signed in. */
export const NotSignedIn: Story = { args: { answer: () => problem(401, "not-signed-in") } };

/** The server is away. */
export const Unavailable: Story = { args: { answer: () => problem(503, "unavailable") } };

/** No network. */
export const Offline: Story = { args: { answer: offline } };
