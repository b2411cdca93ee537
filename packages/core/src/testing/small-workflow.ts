import type { WorkflowInput } from "../definition/workflow.js";
import { smallForms } from "./small-forms.js";

type StageInput = WorkflowInput["lifecycle"]["stages"][number];

const dispatcher = [{ role: "dispatcher" }];
const handler = [{ role: "handler" }];
const centre = { role: "dispatcher", at: "district", function: "governance-centre" };
const chosen = { role: "handler", field: "handling-unit" };

const reported: StageInput = {
  id: "reported",
  step: "collect",
  title: { "zh-CN": "待核实", en: "To be verified" },
  responsible: centre,
  deadlines: [{ id: "verify-in-time", title: { "zh-CN": "核实时限", en: "Verification" }, limit: { amount: 4, unit: "working-hours" } }],
  actions: [
    { id: "file", to: "filed", title: { "zh-CN": "立案", en: "File" }, by: dispatcher, form: "filing" },
    {
      id: "file-urgent",
      to: "filed",
      title: { "zh-CN": "紧急立案", en: "File at once" },
      automatic: true,
      when: { case: "urgent", is: true },
    },
    {
      id: "answer-directly",
      to: "closed",
      kind: "direct-answer",
      title: { "zh-CN": "直接答复", en: "Answer directly" },
      by: dispatcher,
      form: "answer",
      outcome: "answered",
    },
    {
      id: "reject",
      to: "rejected",
      kind: "reject",
      title: { "zh-CN": "不予立案", en: "Reject" },
      by: dispatcher,
      form: "reason",
      outcome: "rejected",
    },
  ],
};

const filed: StageInput = {
  id: "filed",
  step: "file",
  title: { "zh-CN": "待派遣", en: "To be dispatched" },
  responsible: centre,
  deadlines: [
    {
      id: "dispatch-in-time",
      title: { "zh-CN": "派遣时限", en: "Dispatch" },
      limit: { amount: 2, unit: "working-hours" },
      reentry: "restart",
    },
  ],
  actions: [{ id: "dispatch", to: "dispatched", title: { "zh-CN": "派遣", en: "Dispatch" }, by: dispatcher, form: "dispatch" }],
};

const dispatched: StageInput = {
  id: "dispatched",
  step: "dispatch",
  title: { "zh-CN": "待接收", en: "To be accepted" },
  responsible: chosen,
  deadlines: [{ id: "accept-in-time", title: { "zh-CN": "接收时限", en: "Acceptance" }, limit: { amount: 1, unit: "working-days" } }],
  actions: [
    { id: "accept", to: "handling", title: { "zh-CN": "接收", en: "Accept" }, by: handler },
    { id: "return", to: "filed", kind: "return", title: { "zh-CN": "退回", en: "Return" }, by: handler, form: "reason" },
    {
      id: "reassign",
      to: "dispatched",
      kind: "reassign",
      title: { "zh-CN": "改派", en: "Reassign" },
      by: dispatcher,
      form: "dispatch",
      restarts: ["accept-in-time"],
    },
  ],
};

const handling: StageInput = {
  id: "handling",
  step: "supervise",
  title: { "zh-CN": "处置中", en: "Being handled" },
  responsible: chosen,
  deadlines: [{ id: "handle-in-time", title: { "zh-CN": "处置时限", en: "Handling" }, limit: { amount: 5, unit: "working-days" } }],
  joint: {
    lead: { field: "handling-unit" },
    assistField: "assisting-units",
    form: "ticket-reply",
    by: [{ role: "handler", of: "ticket" }],
    deadlines: [{ id: "reply-in-time", title: { "zh-CN": "协办时限", en: "Reply of a unit" }, limit: { amount: 3, unit: "working-days" } }],
    complete: "lead",
  },
  actions: [{ id: "finish", to: "checking", title: { "zh-CN": "处置完毕", en: "Finish" }, by: handler, form: "disposal" }],
};

const checking: StageInput = {
  id: "checking",
  step: "report-back",
  title: { "zh-CN": "待核查", en: "To be checked" },
  responsible: centre,
  deadlines: [{ id: "check-in-time", title: { "zh-CN": "核查时限", en: "Check" }, limit: { amount: 1, unit: "working-days" } }],
  actions: [
    { id: "close", to: "closed", title: { "zh-CN": "结案", en: "Close" }, by: dispatcher, outcome: "solved" },
    {
      id: "redo",
      to: "handling",
      kind: "redo",
      title: { "zh-CN": "重办", en: "Redo" },
      by: dispatcher,
      form: "reason",
      restarts: ["handle-in-time"],
    },
  ],
};

const overdue: NonNullable<WorkflowInput["supervision"]>[number] = {
  id: "overdue",
  title: { "zh-CN": "超期督办", en: "Overdue" },
  watch: { deadline: "handle-in-time" },
  rungs: [
    {
      id: "warn",
      title: { "zh-CN": "临期预警", en: "Warning" },
      at: { before: { amount: 1, unit: "working-days" } },
      measure: "warn",
      press: [{ role: "handler" }],
      tell: [{ role: "dispatcher", at: "district", function: "governance-centre" }],
    },
    {
      id: "yellow-card",
      title: { "zh-CN": "超期黄牌", en: "Yellow card" },
      at: { after: { amount: 0, unit: "working-days" } },
      measure: "yellow-card",
      press: [{ role: "handler" }],
      tell: [{ role: "supervisor", at: "district", function: "governance-centre" }],
    },
    {
      id: "on-site",
      title: { "zh-CN": "现场督办", en: "On-site supervision" },
      at: { hand: true },
      measure: "on-site",
      press: [{ role: "handler" }],
      tell: [{ role: "leader", at: "district" }],
      by: [{ role: "supervisor" }, { role: "leader" }],
      reply: { within: { amount: 1, unit: "working-days" }, form: "ticket-reply" },
    },
  ],
};

const dissatisfied: NonNullable<WorkflowInput["supervision"]>[number] = {
  id: "dissatisfied",
  title: { "zh-CN": "不满意督办", en: "Dissatisfied" },
  watch: { outcome: "unsatisfied" },
  rungs: [
    {
      id: "circulate",
      title: { "zh-CN": "通报", en: "Circular" },
      at: { afterStart: { amount: 0, unit: "working-days" } },
      measure: "circulate",
      press: [{ role: "handler" }],
      tell: [{ role: "leader", at: "district" }],
    },
  ],
};

/** Six stages from report to close, and a place for what is not a case: with return, reassignment, joint handling and redo. */
export const smallWorkflow: WorkflowInput = {
  id: "six-step",
  version: 1,
  title: { "zh-CN": "六步闭环", en: "Six steps" },
  forms: smallForms,
  lifecycle: {
    initial: "reported",
    deadlines: [{ id: "close-in-time", title: { "zh-CN": "结案时限", en: "Close" }, limit: { amount: 30, unit: "calendar-days" } }],
    stages: [
      reported,
      filed,
      dispatched,
      handling,
      checking,
      { id: "closed", step: "close", title: { "zh-CN": "已结案", en: "Closed" }, final: true },
      { id: "rejected", step: "close", title: { "zh-CN": "不予立案", en: "Rejected" }, final: true },
    ],
  },
  supervision: [overdue, dissatisfied],
  survey: {
    form: "survey",
    within: { amount: 7, unit: "calendar-days" },
    unsatisfied: { field: "satisfied", is: "no" },
    reopenTo: "handling",
    reopenAtMost: 1,
  },
  operations: {
    note: { by: [{ role: "dispatcher" }, { role: "handler" }, { role: "supervisor" }] },
    hold: { by: handler, atMost: { amount: 365, unit: "calendar-days" }, times: 1 },
    extend: { by: handler, atMost: { amount: 5, unit: "working-days" }, times: 2 },
    ask: {
      by: [...dispatcher, ...handler],
      form: "question",
      answerForm: "question-answer",
      atMost: { amount: 5, unit: "working-days" },
      times: 2,
    },
    assist: { by: [...dispatcher, ...handler], form: "assist", field: "assisting-units" },
    merge: { by: dispatcher, form: "reason" },
    split: { by: dispatcher, form: "reason" },
    appeal: {
      by: handler,
      form: "reason",
      approval: [
        { title: { "zh-CN": "中心初审", en: "First instance" }, by: [{ role: "supervisor", of: "place" }] },
        { title: { "zh-CN": "区领导复核", en: "Second instance" }, by: [{ role: "leader", of: "place" }] },
      ],
      within: { amount: 30, unit: "calendar-days" },
    },
    reopen: { by: [{ role: "supervisor", of: "place" }], form: "reason", to: "handling", within: { amount: 90, unit: "calendar-days" } },
    supervise: { by: [{ role: "supervisor" }, { role: "leader" }] },
    lift: { by: [{ role: "supervisor" }, { role: "leader" }], form: "reason" },
    setDue: { by: [{ role: "supervisor" }] },
    ruling: {
      afterReturns: 2,
      by: { role: "dispatcher", at: "district", function: "governance-centre" },
      form: "ruling",
      field: "handling-unit",
      to: "dispatched",
      deadline: { id: "rule-in-time", title: { "zh-CN": "裁定时限", en: "Ruling" }, limit: { amount: 1, unit: "working-days" } },
    },
  },
};
