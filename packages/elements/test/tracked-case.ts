import type { FormOnWire, TrackedCase } from "@gridloop/core/api";

/** The six outward steps of the sample district. */
const steps = [
  { id: "collect", title: { "zh-CN": "采集上报", en: "Collect and report" } },
  { id: "file", title: { "zh-CN": "核实立案", en: "Verify and file" } },
  { id: "dispatch", title: { "zh-CN": "分流交办", en: "Dispatch" } },
  { id: "supervise", title: { "zh-CN": "督查督办", en: "Supervise" } },
  { id: "report-back", title: { "zh-CN": "结果反馈", en: "Report back" } },
  { id: "close", title: { "zh-CN": "核查结案", en: "Check and close" } },
] as const;

const [collect, file, dispatch, supervise, reportBack, close] = steps;

const street = { "zh-CN": "天宁街道", en: "Tianning Subdistrict" };
const squad = { "zh-CN": "天宁街道综合行政执法局", en: "Tianning Subdistrict Integrated Enforcement Squad" };

/** What a citizen is told of a case of exposed rubbish, oldest first: as the server answers. */
const course = {
  opened: {
    seq: 1,
    at: "2026-03-02T09:10:00+08:00",
    step: collect,
    title: { "zh-CN": "已受理上报", en: "Report received" },
    unit: street,
    kind: "message",
    event: "opened",
  },
  confirmed: {
    seq: 5,
    at: "2026-03-02T09:50:00+08:00",
    step: file,
    title: { "zh-CN": "核实属实", en: "Confirmed" },
    unit: street,
    kind: "move",
    event: "acted",
  },
  filed: {
    seq: 10,
    at: "2026-03-02T10:10:00+08:00",
    step: dispatch,
    title: { "zh-CN": "立案", en: "Filed" },
    unit: street,
    kind: "move",
    event: "acted",
  },
  dispatched: {
    seq: 15,
    at: "2026-03-02T10:40:00+08:00",
    step: dispatch,
    title: { "zh-CN": "分流交办", en: "Dispatched" },
    unit: squad,
    kind: "move",
    event: "acted",
  },
  urged: {
    seq: 21,
    at: "2026-03-02T16:40:00+08:00",
    step: supervise,
    title: { "zh-CN": "到期催办", en: "Urged when due" },
    unit: squad,
    kind: "press",
    event: "rung-fired",
  },
  yellowCard: {
    seq: 23,
    at: "2026-03-03T16:40:00+08:00",
    step: supervise,
    title: { "zh-CN": "黄牌警告", en: "Yellow card" },
    unit: squad,
    kind: "press",
    event: "rung-fired",
  },
  disposed: {
    seq: 26,
    at: "2026-03-04T09:30:00+08:00",
    step: reportBack,
    title: { "zh-CN": "处置完毕", en: "Dealt with" },
    unit: street,
    kind: "move",
    event: "acted",
  },
  reported: {
    seq: 30,
    at: "2026-03-04T11:00:00+08:00",
    step: close,
    title: { "zh-CN": "反馈结果", en: "Result reported" },
    unit: street,
    kind: "move",
    event: "acted",
    said: [
      {
        field: "answer",
        label: { "zh-CN": "答复内容", en: "Answer" },
        text: "您好！您反映的暴露垃圾已于3月4日清运完毕，共清理三处，并对地面作了冲洗。\n今后由市场物业每天早晚各清运一次，街道每周检查。如有反复，欢迎随时反映。",
      },
    ],
  },
  closed: {
    seq: 34,
    at: "2026-03-04T16:20:00+08:00",
    step: close,
    title: { "zh-CN": "核查通过，结案", en: "Checked and closed" },
    unit: street,
    kind: "close",
    event: "acted",
  },
} satisfies Record<string, TrackedCase["timeline"][number]>;

/** The survey of the sample district: what with is asked only of who is not satisfied. */
export const surveyForm: FormOnWire = {
  id: "survey",
  title: { "zh-CN": "回访评价", en: "Survey" },
  fields: [
    {
      id: "solved",
      type: "radio",
      label: { "zh-CN": "问题解决了吗", en: "Was it solved?" },
      required: true,
      personal: "none",
      options: [
        { id: "yes", title: { "zh-CN": "解决了", en: "Yes" } },
        { id: "partly", title: { "zh-CN": "部分解决", en: "Partly" } },
        { id: "no", title: { "zh-CN": "没有解决", en: "No" } },
      ],
    },
    {
      id: "satisfied",
      type: "radio",
      label: { "zh-CN": "您满意吗", en: "Are you satisfied?" },
      required: true,
      personal: "none",
      options: [
        { id: "yes", title: { "zh-CN": "满意", en: "Yes" } },
        { id: "mostly", title: { "zh-CN": "基本满意", en: "Mostly" } },
        { id: "no", title: { "zh-CN": "不满意", en: "No" } },
      ],
    },
    {
      id: "dissatisfied-with",
      type: "checkboxes",
      label: { "zh-CN": "哪里不满意", en: "What with?" },
      show: { field: "satisfied", is: "no" },
      personal: "none",
      options: [
        { id: "result", title: { "zh-CN": "处理结果", en: "The result" } },
        { id: "speed", title: { "zh-CN": "办理速度", en: "The time it took" } },
        { id: "manner", title: { "zh-CN": "服务态度", en: "The manner" } },
      ],
    },
    { id: "comment", type: "textarea", label: { "zh-CN": "意见建议", en: "Comment" }, maxLength: 1000, personal: "ordinary" },
  ],
};

const withdraw = { id: "withdraw", title: { "zh-CN": "撤回", en: "Withdraw" } };

/** Just reported: whoever reported may still withdraw it. */
export const received: TrackedCase = {
  at: "2026-03-02T09:20:00+08:00",
  number: "CZ2026030200001",
  status: "open",
  step: "collect",
  stepTitle: collect.title,
  steps: [...steps],
  item: { id: "exposed-rubbish", title: { "zh-CN": "暴露垃圾", en: "Exposed rubbish" } },
  openedAt: "2026-03-02T09:10:00+08:00",
  changedAt: "2026-03-02T09:10:00+08:00",
  closedAt: null,
  dueAt: "2026-03-02T14:10:00+08:00",
  dueProvisional: false,
  held: false,
  merged: false,
  timeline: [course.opened],
  actions: [withdraw],
};

/** Just reported, in a district that asks why a case is withdrawn. */
export const receivedWithForm: TrackedCase = {
  ...received,
  actions: [
    {
      ...withdraw,
      form: {
        id: "withdrawal",
        title: { "zh-CN": "撤回", en: "Withdraw" },
        fields: [
          {
            id: "withdrawal-reason",
            type: "radio",
            label: { "zh-CN": "为什么撤回", en: "Why do you withdraw it?" },
            required: true,
            personal: "none",
            options: [
              { id: "gone", title: { "zh-CN": "问题已经不存在", en: "The problem is gone" } },
              { id: "by-mistake", title: { "zh-CN": "报错了", en: "Reported by mistake" } },
            ],
          },
        ],
      },
    },
  ],
};

/** With the unit that deals with it, due tomorrow. */
export const handled: TrackedCase = {
  ...received,
  at: "2026-03-02T11:00:00+08:00",
  step: "dispatch",
  stepTitle: dispatch.title,
  changedAt: course.dispatched.at,
  dueAt: "2026-03-03T16:40:00+08:00",
  timeline: [course.opened, course.confirmed, course.filed, course.dispatched],
  actions: [],
};

/** A day late; the unit was pressed twice. */
export const late: TrackedCase = {
  ...handled,
  at: "2026-03-03T17:00:00+08:00",
  dueAt: "2026-03-02T16:40:00+08:00",
  changedAt: course.yellowCard.at,
  timeline: [...handled.timeline, course.urged, course.yellowCard],
};

/** Nothing has moved for a week, and it is not even late. */
export const silent: TrackedCase = { ...handled, at: "2026-03-09T11:00:00+08:00", dueAt: "2026-03-12T17:00:00+08:00" };

/** A week late, nothing has moved, the unit was pressed twice. */
export const lateAndSilent: TrackedCase = { ...late, at: "2026-03-09T17:00:00+08:00" };

/** Put on hold. */
export const onHold: TrackedCase = { ...handled, at: "2026-03-09T11:00:00+08:00", dueAt: null, held: true };

/** The unit waits for an answer of whoever reported, and the clock with it. */
export const asked: TrackedCase = {
  ...handled,
  at: "2026-03-03T11:00:00+08:00",
  dueAt: null,
  timeline: [
    ...handled.timeline,
    {
      seq: 18,
      at: "2026-03-03T09:30:00+08:00",
      step: dispatch,
      title: { "zh-CN": "向上报人提问", en: "Asked whoever reported" },
      kind: "message",
      event: "asked",
      said: [
        { field: "question", label: { "zh-CN": "请补充说明", en: "Please tell us" }, text: "垃圾堆在市场的哪个门？\n是不是每天都有？" },
      ],
    },
  ],
  question: {
    since: "2026-03-03T09:30:00+08:00",
    until: "2026-03-10T09:30:00+08:00",
    asked: [
      { field: "question", label: { "zh-CN": "请补充说明", en: "Please tell us" }, text: "垃圾堆在市场的哪个门？\n是不是每天都有？" },
    ],
    form: {
      id: "question-answer",
      title: { "zh-CN": "补充说明", en: "Answer" },
      fields: [
        {
          id: "supplement",
          type: "textarea",
          label: { "zh-CN": "补充说明", en: "Your answer" },
          required: true,
          maxLength: 500,
          personal: "ordinary",
        },
      ],
    },
  },
};

/** Handled together with another report of the same matter. */
export const merged: TrackedCase = {
  ...handled,
  at: "2026-03-12T11:00:00+08:00",
  dueAt: "2026-03-13T17:00:00+08:00",
  changedAt: "2026-03-11T09:00:00+08:00",
  merged: true,
  timeline: [
    ...handled.timeline,
    {
      seq: 19,
      at: "2026-03-03T10:30:00+08:00",
      step: dispatch,
      title: { "zh-CN": "已并案", en: "Merged with another case" },
      kind: "joint",
      event: "merged",
    },
  ],
};

/** Due in a year whose holidays are not known yet. */
export const provisional: TrackedCase = { ...handled, dueAt: "2027-01-05T17:00:00+08:00", dueProvisional: true };

/** Closed, and the survey is open. */
export const closedWithSurvey: TrackedCase = {
  ...handled,
  at: "2026-03-05T08:30:00+08:00",
  status: "closed",
  step: "close",
  stepTitle: close.title,
  changedAt: course.closed.at,
  closedAt: course.closed.at,
  dueAt: null,
  timeline: [...late.timeline, course.disposed, course.reported, course.closed],
  survey: { until: "2026-03-11T16:20:00+08:00", form: surveyForm },
};

const { survey: _survey, ...withoutSurvey } = closedWithSurvey;

/** Closed; the time to answer is over. */
export const surveyOver: TrackedCase = { ...withoutSurvey, at: "2026-03-20T08:30:00+08:00" };

/** Closed; the survey was answered. */
export const satisfied: TrackedCase = { ...withoutSurvey, satisfaction: "satisfied" };

/** Closed, not solved, and opened again. */
export const redone: TrackedCase = {
  ...withoutSurvey,
  status: "open",
  step: "dispatch",
  stepTitle: dispatch.title,
  closedAt: null,
  dueAt: "2026-03-05T17:00:00+08:00",
  satisfaction: "unsatisfied",
  timeline: [
    ...withoutSurvey.timeline,
    {
      seq: 36,
      at: "2026-03-05T08:29:00+08:00",
      step: close,
      title: { "zh-CN": "已评价", en: "Citizen's opinion received" },
      kind: "message",
      event: "surveyed",
    },
    {
      seq: 37,
      at: "2026-03-05T08:29:00+08:00",
      step: dispatch,
      title: { "zh-CN": "重新办理", en: "Reopened" },
      unit: squad,
      kind: "move",
      event: "reopened",
    },
  ],
};

/** Withdrawn before it was filed. */
export const withdrawn: TrackedCase = {
  ...received,
  at: "2026-03-02T09:31:00+08:00",
  status: "closed",
  step: "close",
  stepTitle: close.title,
  closedAt: "2026-03-02T09:30:00+08:00",
  dueAt: null,
  timeline: [
    course.opened,
    {
      seq: 3,
      at: "2026-03-02T09:30:00+08:00",
      step: close,
      title: { "zh-CN": "撤回", en: "Withdraw" },
      unit: street,
      kind: "close",
      event: "acted",
    },
  ],
  actions: [],
};

/** Not filed, and told why: a reason that was chosen, and an explanation that was written. */
export const rejected: TrackedCase = {
  ...received,
  at: "2026-03-02T14:00:00+08:00",
  status: "closed",
  step: "close",
  stepTitle: close.title,
  closedAt: "2026-03-02T11:20:00+08:00",
  changedAt: "2026-03-02T11:20:00+08:00",
  dueAt: null,
  timeline: [
    course.opened,
    course.confirmed,
    {
      seq: 9,
      at: "2026-03-02T11:20:00+08:00",
      step: close,
      title: { "zh-CN": "不予立案", en: "Not filed" },
      unit: street,
      kind: "close",
      event: "acted",
      said: [
        { field: "reject-reason", label: { "zh-CN": "原因", en: "Reason" }, text: { "zh-CN": "重复上报", en: "Reported before" } },
        {
          field: "reject-explanation",
          label: { "zh-CN": "告知内容", en: "Explanation" },
          text: "您好！同一处垃圾已有群众于昨日反映，正在办理中，本件不再单独立案。感谢您的理解。",
        },
      ],
    },
  ],
  actions: [],
};
