import type { CaseView } from "@gridloop/core/api";
import { actions, rungsByHand } from "./case-of-exposed-rubbish/actions.js";
import { answers, answersWithoutPersonal, personalFields } from "./case-of-exposed-rubbish/answers.js";
import { steps } from "./case-of-exposed-rubbish/course.js";
import { chains, deadlines } from "./case-of-exposed-rubbish/supervision.js";
import { handler, street, text, titled, urban } from "./case-of-exposed-rubbish/words.js";

export { courseOfLateCase } from "./case-of-exposed-rubbish/course.js";

/**
 * A case of exposed rubbish two days late, as whoever handles it sees it: returned once, urged and shown a yellow card by the
 * clock, supervised on the spot by hand. Recorded from the interface with Changzhou's rules, and shortened.
 */
export const lateCase: CaseView = {
  id: "case-1",
  number: "CZ2026030200001",
  version: 37,
  status: "open",
  stage: "handling",
  step: "dispatch",
  dueAt: "2026-03-02T15:30:00+08:00",
  stageTitle: text("处置中", "Being handled"),
  stageSince: "2026-03-02T10:00:00+08:00",
  stepTitle: text("分流交办", "Dispatch"),
  dueProvisional: false,
  late: true,
  held: null,
  question: null,
  ruling: null,
  mergedInto: null,
  duplicates: [],
  partners: [],
  openedAt: "2026-03-02T08:30:00+08:00",
  changedAt: "2026-03-04T18:30:00+08:00",
  closedAt: null,
  returns: 1,
  reopenings: 0,
  at: "2026-03-04T18:30:00+08:00",
  district: "changzhou",
  item: {
    id: "market-surroundings-exposed-rubbish",
    version: 1,
    title: text("农贸市场周边暴露垃圾", "Exposed rubbish: surroundings of the market"),
    class: "city-management",
  },
  workflow: { id: "six-step", version: 1 },
  channel: titled("mini-program", "微信小程序", "Mini-program"),
  urgent: false,
  anonymous: false,
  responsible: { unit: urban, role: handler },
  place: {
    unit: titled("320402005001-01", "小东门桥社区第1网格", "Xiaodongmenqiao Community, Grid 1"),
    path: [
      text("天宁区", "Tianning District"),
      text("天宁街道", "Tianning Subdistrict"),
      text("小东门桥社区", "Xiaodongmenqiao Community"),
    ],
    longitude: 119.9569,
    latitude: 31.7726,
  },
  withheld: [],
  operations: [
    {
      id: "note",
      form: {
        id: "note",
        title: text("备注", "Note"),
        fields: [{ id: "note", type: "textarea", label: text("备注内容", "Note"), required: true, personal: "none", maxLength: 1000 }],
      },
    },
  ],
  rungs: [],
  replies: [
    {
      type: "rung",
      chain: "overdue",
      rung: "yellow-card",
      subject: "case",
      dueAt: "2026-03-05T15:30:00+08:00",
      form: {
        id: "supervision-reply",
        title: text("督办回复", "Reply to supervision"),
        fields: [
          {
            id: "supervision-reply",
            type: "textarea",
            label: text("原因与整改措施", "Cause and remedy"),
            required: true,
            personal: "none",
            maxLength: 1000,
          },
        ],
      },
    },
  ],
  lifts: [],
  requests: [],
  tickets: [],
  steps,
  actions,
  answers,
  deadlines,
  chains,
  data: Object.fromEntries(answers.flatMap(({ fields }) => fields.map(({ id, value }) => [id, value ?? null]))),
};

/** The same case as a supervisor sees it: nothing personal, nothing to do but to press. */
export const lateCaseForSupervisor: CaseView = {
  ...lateCase,
  actions: [],
  replies: [],
  rungs: rungsByHand,
  withheld: [...personalFields],
  answers: answersWithoutPersonal,
};

/** The same handled by two units together; the assisting one has a limit of its own. */
export const jointCase: CaseView = {
  ...lateCase,
  stage: "joint-handling",
  stageTitle: text("联合处置中", "Handled jointly"),
  replies: [{ type: "ticket", ticket: "t-1" }],
  tickets: [
    {
      id: "t-2",
      stage: "joint-handling",
      unit: street,
      part: "assist",
      status: "answered",
      openedAt: lateCase.stageSince,
      answeredAt: lateCase.changedAt,
    },
    { id: "t-1", stage: "joint-handling", unit: urban, part: "lead", status: "open", openedAt: lateCase.stageSince },
  ],
  deadlines: [
    ...deadlines,
    {
      id: "assist-in-time",
      subject: "ticket:t-1",
      title: text("协办时限", "Assistance"),
      limit: { amount: 3, unit: "working-days" },
      startedAt: lateCase.stageSince,
      dueAt: "2026-03-05T10:00:00+08:00",
      provisional: false,
      status: "running",
      late: false,
      exempt: false,
      byHand: false,
      extended: 1,
    },
  ],
};

/** The same with its clock stopped. */
export const heldCase: CaseView = {
  ...lateCase,
  dueAt: null,
  late: false,
  held: { since: "2026-03-02T11:00:00+08:00", until: "2026-03-20T09:00:00+08:00" },
  replies: [],
  actions: [],
  operations: [{ id: "note" }, { id: "resume" }],
  deadlines: deadlines.map((deadline) =>
    deadline.status === "running" ? { ...deadline, status: "stopped", late: false, stoppedFor: ["hold"] } : deadline,
  ),
  chains: chains.map(({ next, ...chain }) => ({
    ...chain,
    fired: [],
    ...(next ? { next: { rung: "warn", title: text("临期预警", "Warning"), measure: "warn", at: null } } : {}),
  })),
};

/** The same at its end. */
export const closedCase: CaseView = {
  ...lateCase,
  status: "closed",
  stage: "closed",
  stageTitle: text("已结案", "Closed"),
  step: "close",
  stepTitle: text("核查结案", "Check and close"),
  dueAt: null,
  closedAt: "2026-03-04T17:40:00+08:00",
  outcome: "solved",
  satisfaction: "satisfied",
  replies: [],
  actions: [],
  deadlines: deadlines.map((deadline) => ({ ...deadline, status: "met", metAt: "2026-03-04T17:40:00+08:00" })),
  chains: chains.map(({ next: _next, ...chain }) => ({ ...chain, status: "ended" })),
};
