import type { CaseView } from "@gridloop/core/api";
import { centre, handler, head, street, text, urban } from "./words.js";

type RequestView = CaseView["requests"][number];

const first = text("中心初审", "Approval of the centre");
const second = text("分管领导审批", "Approval of the leader in charge");
const because = (words: string): RequestView["words"] => [{ field: "hold-text", label: text("理由", "Reason"), text: words }];

/** A hold that waits for its first approval. */
export const holdAskedFor: RequestView = {
  id: "r1",
  operation: "hold",
  status: "open",
  askedAt: "2026-03-04T14:20:00+08:00",
  askedBy: { unit: urban, role: handler },
  steps: [{ title: first }, { title: second }],
  until: "2026-04-01T09:00:00+08:00",
  words: because("场地权属有争议，等待自然资源部门认定。"),
};

/** The same after the first approval: the second one is wanted. */
export const holdHalfApproved: RequestView = {
  ...holdAskedFor,
  steps: [
    {
      title: first,
      at: "2026-03-04T16:05:00+08:00",
      by: { unit: centre },
      words: [{ field: "opinion", label: text("意见", "Opinion"), text: "情况属实。" }],
    },
    { title: second },
  ],
};

/** More time for a deadline, which the reader may approve or refuse. */
export const extensionToDecide: RequestView = {
  id: "r2",
  operation: "extend",
  status: "open",
  askedAt: "2026-03-04T15:00:00+08:00",
  askedBy: { unit: urban, role: head },
  steps: [{ title: first }],
  deadline: "close-in-time",
  subject: "case",
  by: { amount: 5, unit: "working-days" },
  words: [{ field: "extend-text", label: text("理由", "Reason"), text: "清运车辆检修，预计下周到位。" }],
  decide: {
    form: {
      id: "opinion",
      title: text("审批意见", "Opinion"),
      fields: [{ id: "opinion", type: "textarea", label: text("审批意见", "Opinion"), required: true, personal: "none", maxLength: 500 }],
    },
  },
};

/** A red card the rules proposed, which needs approval. */
export const redCardProposed: RequestView = {
  id: "r3",
  operation: "rung",
  status: "open",
  askedAt: "2026-03-04T17:30:00+08:00",
  steps: [{}, {}],
  chain: "overdue",
  rung: "red-card",
  subject: "case",
};

/** Requests that are over: refused with a reason, granted, lapsed. */
export const pastRequests: readonly RequestView[] = [
  {
    id: "r4",
    operation: "extend",
    status: "refused",
    askedAt: "2026-03-02T11:00:00+08:00",
    askedBy: { unit: urban, role: handler },
    decidedAt: "2026-03-02T14:00:00+08:00",
    steps: [{ title: first }],
    deadline: "handle-in-time",
    subject: "case",
    by: { amount: 4, unit: "working-hours" },
    refusal: [{ field: "opinion", label: text("意见", "Opinion"), text: "人手充足，按原时限办理。" }],
  },
  {
    id: "r5",
    operation: "set-due",
    status: "granted",
    askedAt: "2026-03-02T12:00:00+08:00",
    askedBy: { unit: street },
    decidedAt: "2026-03-02T15:00:00+08:00",
    steps: [{ title: first, at: "2026-03-02T15:00:00+08:00", by: { unit: centre } }],
    deadline: "close-in-time",
    subject: "case",
    dueAt: "2026-03-09T09:00:00+08:00",
  },
  {
    id: "r6",
    operation: "hold",
    status: "lapsed",
    askedAt: "2026-03-02T13:00:00+08:00",
    askedBy: { unit: urban, role: handler },
    decidedAt: "2026-03-02T16:00:00+08:00",
    steps: [{ title: first }, { title: second }],
  },
];
