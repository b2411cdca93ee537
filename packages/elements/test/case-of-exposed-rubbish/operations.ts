import type { CaseView, FormOnWire } from "@gridloop/core/api";
import type { Text } from "@gridloop/core/definition";
import { street, text, titled, urban } from "./words.js";

type OperationView = CaseView["operations"][number];

/** A form that asks for words. */
const written = (id: string, title: Text, label: Text): FormOnWire => ({
  id,
  title,
  fields: [{ id: `${id}-text`, type: "textarea", label, required: true, personal: "none", maxLength: 500 }],
});

const unitField = (id: string, label: Text, multiple: boolean): FormOnWire["fields"][number] => ({
  id,
  type: "unit",
  label,
  required: true,
  personal: "none",
  ...(multiple ? { multiple } : {}),
  options: [urban, street, titled("tianning-water", "天宁区住房和城乡建设局", "Tianning Housing and Urban-Rural Development Bureau")],
});

const reason = text("理由", "Reason");
const approvedBy = [text("中心初审", "Approval of the centre"), text("分管领导审批", "Approval of the leader in charge")];

/** Each operation as the server offers it to somebody entitled to it on a case where it makes sense. */
export const operationsById: { readonly [Id in OperationView["id"]]: OperationView & { id: Id } } = {
  note: { id: "note", form: written("note", text("备注", "Note"), text("备注内容", "Note")) },
  hold: {
    id: "hold",
    form: written("hold", text("挂账", "Hold"), reason),
    approvals: 2,
    approvedBy,
    until: "2027-03-04T18:30:00+08:00",
    timesLeft: 1,
  },
  resume: { id: "resume" },
  extend: {
    id: "extend",
    form: written("extend", text("延期", "Extension"), reason),
    approvals: 1,
    approvedBy: [approvedBy[0]!],
    deadlines: [
      { deadline: "close-in-time", subject: "case", atMost: { amount: 5, unit: "working-days" }, timesLeft: 2 },
      { deadline: "handle-in-time", subject: "case", atMost: { amount: 4, unit: "working-hours" }, timesLeft: 1 },
    ],
  },
  "set-due": {
    id: "set-due",
    form: written("set-due", text("设定时限", "Setting a deadline"), reason),
    deadlines: [
      { deadline: "close-in-time", subject: "case" },
      { deadline: "handle-in-time", subject: "case" },
    ],
  },
  ask: {
    id: "ask",
    form: {
      id: "question",
      title: text("提问", "Question"),
      fields: [
        {
          id: "question-text",
          type: "textarea",
          label: text("请上报人补充什么", "What to ask"),
          required: true,
          toReporter: true,
          personal: "none",
          maxLength: 500,
        },
      ],
    },
    until: "2026-03-11T18:30:00+08:00",
    timesLeft: 2,
  },
  "stop-asking": { id: "stop-asking" },
  assist: {
    id: "assist",
    form: {
      id: "assist",
      title: text("增加协办单位", "Units to assist"),
      fields: [unitField("assisting-units", text("协办单位", "Units"), true)],
    },
  },
  "withdraw-ticket": {
    id: "withdraw-ticket",
    form: written("withdraw-ticket", text("撤回工单", "Taking back"), reason),
    tickets: ["t-1", "t-2"],
  },
  merge: { id: "merge", form: written("merge", text("并案", "Merging"), reason) },
  split: { id: "split", form: written("split", text("拆分", "Splitting"), reason) },
  appeal: {
    id: "appeal",
    form: written("appeal", text("超期申诉", "Appeal"), reason),
    approvals: 2,
    approvedBy,
    deadlines: [{ deadline: "handle-in-time", subject: "case" }],
  },
  reopen: { id: "reopen", form: written("reopen", text("重新办理", "Reopening"), reason) },
  rule: {
    id: "rule",
    form: {
      id: "ruling",
      title: text("裁定", "Ruling"),
      fields: [
        unitField("handling-unit", text("责任单位", "Unit responsible"), false),
        { id: "ruling-text", type: "textarea", label: reason, required: true, personal: "none", maxLength: 500 },
      ],
    },
  },
  "call-back": {
    id: "call-back",
    form: {
      id: "survey",
      title: text("回访评价", "Survey"),
      fields: [
        {
          id: "satisfied",
          type: "radio",
          label: text("是否满意", "Satisfied?"),
          required: true,
          personal: "none",
          options: [titled("yes", "满意", "Yes"), titled("no", "不满意", "No")],
        },
      ],
    },
  },
};

/** A dozen things beside the way: a desk with every right there can be on an open case. */
export const everyOperation: readonly OperationView[] = (
  ["note", "hold", "extend", "set-due", "ask", "assist", "withdraw-ticket", "merge"] as const
).map((id) => operationsById[id]);
