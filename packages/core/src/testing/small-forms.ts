import type { WorkflowInput } from "../definition/workflow.js";

const reason = {
  id: "reason",
  type: "textarea",
  label: { "zh-CN": "理由", en: "Reason" },
  required: true,
  minLength: 2,
  maxLength: 500,
  personal: "none",
} as const;

/** What is asked on the way: at intake, and with each action that needs more than a click. */
export const smallForms: NonNullable<WorkflowInput["forms"]> = [
  {
    id: "intake",
    title: { "zh-CN": "上报", en: "Report" },
    fields: [
      {
        id: "description",
        type: "textarea",
        label: { "zh-CN": "情况描述", en: "What happened" },
        required: true,
        maxLength: 1000,
        personal: "none",
      },
      {
        id: "urgency",
        type: "radio",
        label: { "zh-CN": "紧急程度", en: "Urgency" },
        options: [
          { id: "normal", title: { "zh-CN": "一般", en: "Normal" } },
          { id: "urgent", title: { "zh-CN": "紧急", en: "Urgent" } },
        ],
      },
      {
        id: "danger",
        type: "text",
        label: { "zh-CN": "危险情形", en: "The danger" },
        show: { field: "urgency", is: "urgent" },
        required: { field: "urgency", is: "urgent" },
      },
      { id: "grid", type: "unit", label: { "zh-CN": "所在网格", en: "Grid" }, required: true, units: { level: ["grid"], anywhere: true } },
      { id: "address", type: "address", label: { "zh-CN": "地址", en: "Address" }, personal: "ordinary" },
      { id: "photos", type: "photo", label: { "zh-CN": "照片", en: "Photos" }, multiple: true, maxCount: 3, personal: "ordinary" },
      { id: "phone", type: "phone", label: { "zh-CN": "联系电话", en: "Telephone" }, personal: "sensitive" },
    ],
  },
  {
    id: "filing",
    title: { "zh-CN": "立案", en: "Filing" },
    fields: [{ id: "opinion", type: "textarea", label: { "zh-CN": "立案意见", en: "Opinion" }, personal: "none" }],
  },
  {
    id: "dispatch",
    title: { "zh-CN": "派遣", en: "Dispatch" },
    fields: [
      {
        id: "handling-unit",
        type: "unit",
        label: { "zh-CN": "牵头单位", en: "Leading unit" },
        required: true,
        units: { kind: ["department", "squad"], anywhere: true },
      },
      {
        id: "assisting-units",
        type: "unit",
        label: { "zh-CN": "协办单位", en: "Assisting units" },
        multiple: true,
        units: { kind: ["department", "squad"], anywhere: true },
      },
    ],
  },
  {
    id: "disposal",
    title: { "zh-CN": "处置结果", en: "Disposal" },
    fields: [
      {
        id: "result",
        type: "textarea",
        label: { "zh-CN": "处置情况", en: "What was done" },
        required: true,
        maxLength: 1000,
        personal: "none",
      },
      {
        id: "evidence",
        type: "photo",
        label: { "zh-CN": "处置照片", en: "Photos of the disposal" },
        multiple: true,
        maxCount: 3,
        personal: "none",
      },
    ],
  },
  {
    id: "ticket-reply",
    title: { "zh-CN": "协办回复", en: "Reply of a unit" },
    fields: [{ id: "reply", type: "textarea", label: { "zh-CN": "办理情况", en: "What was done" }, required: true, personal: "none" }],
  },
  { id: "reason", title: { "zh-CN": "说明理由", en: "Give a reason" }, fields: [reason] },
  {
    id: "question",
    title: { "zh-CN": "向上报人提问", en: "Question" },
    fields: [
      {
        id: "question",
        type: "textarea",
        label: { "zh-CN": "请补充说明", en: "Please tell us" },
        required: true,
        toReporter: true,
        personal: "none",
      },
    ],
  },
  {
    id: "question-answer",
    title: { "zh-CN": "补充说明", en: "Answer" },
    fields: [
      { id: "supplement", type: "textarea", label: { "zh-CN": "补充说明", en: "Your answer" }, required: true, personal: "ordinary" },
    ],
  },
  {
    id: "assist",
    title: { "zh-CN": "增加协办单位", en: "Units to assist" },
    fields: [
      {
        id: "assisting-units",
        type: "unit",
        label: { "zh-CN": "协办单位", en: "Assisting units" },
        required: true,
        multiple: true,
        units: { kind: ["department", "squad"], anywhere: true },
      },
      reason,
    ],
  },
  {
    id: "ruling",
    title: { "zh-CN": "裁定责任单位", en: "Ruling" },
    fields: [
      {
        id: "handling-unit",
        type: "unit",
        label: { "zh-CN": "责任单位", en: "Unit responsible" },
        required: true,
        units: { kind: ["department", "squad"], anywhere: true },
      },
      reason,
    ],
  },
  {
    id: "answer",
    title: { "zh-CN": "直接答复", en: "Direct answer" },
    fields: [{ id: "answer", type: "textarea", label: { "zh-CN": "答复", en: "Answer" }, required: true, personal: "none" }],
  },
  {
    id: "survey",
    title: { "zh-CN": "回访", en: "Call-back" },
    fields: [
      {
        id: "satisfied",
        type: "radio",
        label: { "zh-CN": "是否满意", en: "Are you satisfied?" },
        required: true,
        options: [
          { id: "yes", title: { "zh-CN": "满意", en: "Yes" } },
          { id: "no", title: { "zh-CN": "不满意", en: "No" } },
        ],
      },
      { id: "comment", type: "textarea", label: { "zh-CN": "意见", en: "Comment" }, personal: "ordinary" },
    ],
  },
];
