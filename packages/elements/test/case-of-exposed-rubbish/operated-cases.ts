import type { CaseView } from "@gridloop/core/api";
import { closedCase, jointCase, lateCase, lateCaseForSupervisor } from "../case-of-exposed-rubbish.js";
import { everyOperation, operationsById } from "./operations.js";
import { extensionToDecide, holdAskedFor, holdHalfApproved, pastRequests, redCardProposed } from "./requests.js";
import { centre, dispatcher, leader, text, titled, urban } from "./words.js";

const stopped = (why: NonNullable<CaseView["deadlines"][number]["stoppedFor"]>): CaseView["deadlines"] =>
  lateCase.deadlines.map((deadline) =>
    deadline.status === "running" ? { ...deadline, status: "stopped", late: false, stoppedFor: why } : deadline,
  );

/** A desk with every right there can be, at once: a move of its own, a reply owed, twelve things beside the way. */
export const busyDesk: CaseView = {
  ...jointCase,
  actions: lateCase.actions,
  replies: lateCase.replies,
  operations: [...everyOperation],
  rungs: lateCaseForSupervisor.rungs,
  lifts: [{ chain: "overdue", subject: "case" }],
};

/** Waiting for an answer of whoever reported. */
export const askedCase: CaseView = {
  ...lateCase,
  dueAt: null,
  late: false,
  question: { since: "2026-03-04T09:40:00+08:00", until: "2026-03-11T09:40:00+08:00" },
  replies: [],
  operations: [operationsById.note, operationsById["stop-asking"]],
  deadlines: stopped(["waiting-for-citizen"]),
};

/** Passed around twice: the ruling lies with the centre, and the reader is to give it. */
export const disputedCase: CaseView = {
  ...lateCase,
  returns: 2,
  responsible: { unit: centre, role: dispatcher },
  ruling: { since: "2026-03-04T10:00:00+08:00", by: { unit: centre, role: dispatcher } },
  actions: [],
  replies: [],
  operations: [operationsById.note, operationsById.rule],
};

/** After the ruling: with a unit that may not return it. */
export const ruledCase: CaseView = {
  ...lateCase,
  returns: 2,
  ruling: { since: "2026-03-04T10:00:00+08:00", by: { unit: centre, role: dispatcher }, unit: urban },
};

/** What waits for the reader's approval, and for others'. */
export const caseToApprove: CaseView = {
  ...lateCase,
  actions: [],
  replies: [],
  operations: [operationsById.note],
  requests: [extensionToDecide, holdHalfApproved, redCardProposed, ...pastRequests],
};

/** Asked for by the reader, who can only wait. */
export const caseAskedFor: CaseView = { ...lateCase, requests: [holdAskedFor] };

/** A duplicate: closed, and bound to another case. */
export const mergedCase: CaseView = {
  ...closedCase,
  outcome: "merged",
  mergedInto: { id: "case-2", number: "CZ2026030100007" },
  operations: [operationsById.split],
};

/** A case with duplicates, urgent, with its emergency partners called. */
export const primaryCase: CaseView = {
  ...lateCase,
  urgent: true,
  duplicates: [
    { id: "case-3", number: "CZ2026030200011" },
    { id: "case-4", number: "CZ2026030200015" },
  ],
  partners: [
    { id: "duty", title: text("区总值班室", "District duty office"), unit: titled("duty", "天宁区总值班室", "Tianning duty office") },
    { id: "119", title: text("消防救援", "Fire brigade") },
  ],
};

/** Closed, with all that can still be done then. */
export const closedDesk: CaseView = {
  ...closedCase,
  operations: [operationsById.note, operationsById.appeal, operationsById.reopen, operationsById["call-back"]],
  deadlines: closedCase.deadlines.map((deadline) => (deadline.id === "handle-in-time" ? { ...deadline, late: true } : deadline)),
};

/** A late mark that left the statistics. */
export const exemptedCase: CaseView = {
  ...closedCase,
  deadlines: closedCase.deadlines.map((deadline) =>
    deadline.id === "handle-in-time" ? { ...deadline, late: true, exempt: true } : deadline,
  ),
};

/** A dispatch meeting that needs a leader's approval, and a chain that can be ended. */
export const supervisorsDesk: CaseView = {
  ...lateCaseForSupervisor,
  rungs: [
    {
      chain: "overdue",
      rung: "dispatch-meeting",
      title: text("专题调度", "Dispatch meeting"),
      approvals: 1,
      approvedBy: [leader.title],
      meetingAt: "2026-03-09T09:00:00+08:00",
    },
  ],
  lifts: [
    {
      chain: "overdue",
      subject: "case",
      form: {
        id: "lift",
        title: text("解除督办", "Lifting"),
        fields: [{ id: "lift-text", type: "textarea", label: text("理由", "Reason"), required: true, personal: "none", maxLength: 500 }],
      },
    },
  ],
  chains: lateCaseForSupervisor.chains.map((chain) => ({
    ...chain,
    fired: chain.fired.map((fired) =>
      fired.rung === "on-site"
        ? {
            ...fired,
            measure: "dispatch-meeting" as const,
            title: text("专题调度", "Dispatch meeting"),
            meetingAt: "2026-03-09T09:00:00+08:00",
          }
        : fired,
    ),
  })),
  operations: [],
};
