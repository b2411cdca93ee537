import type { WorkflowOutline } from "../src/stage-list/workflow-outline.js";

/** A six-step lifecycle with two ways back and one that ends early, declared out of order on purpose. */
export const sixStep: WorkflowOutline = {
  lifecycle: {
    initial: "reported",
    stages: [
      {
        id: "reported",
        step: "collect",
        title: { "zh-CN": "采集上报", en: "Reported" },
        actions: [
          { id: "file", to: "filed", title: { "zh-CN": "核实立案", en: "Verify and file" } },
          { id: "reject", to: "rejected", title: { "zh-CN": "不予立案", en: "Reject" } },
        ],
      },
      { id: "rejected", step: "close", title: { "zh-CN": "不予立案", en: "Rejected" }, final: true },
      { id: "closed", step: "close", title: { "zh-CN": "已结案", en: "Closed" }, final: true },
      {
        id: "filed",
        step: "file",
        title: { "zh-CN": "已立案", en: "Filed" },
        actions: [{ id: "dispatch", to: "dispatched", title: { "zh-CN": "分流交办", en: "Dispatch" } }],
      },
      {
        id: "dispatched",
        step: "dispatch",
        title: { "zh-CN": "待接收", en: "Dispatched" },
        actions: [
          { id: "accept", to: "handling", title: { "zh-CN": "接收", en: "Accept" } },
          { id: "decline", to: "filed", title: { "zh-CN": "退回（职责不符）", en: "Decline: not ours" } },
        ],
      },
      {
        id: "handling",
        step: "dispatch",
        title: { "zh-CN": "处置中", en: "Being handled" },
        actions: [{ id: "report-back", to: "reported-back", title: { "zh-CN": "反馈结果", en: "Report the result" } }],
      },
      {
        id: "reported-back",
        step: "report-back",
        title: { "zh-CN": "结果反馈", en: "Result reported" },
        actions: [{ id: "check", to: "checking", title: { "zh-CN": "安排核查", en: "Send someone to check" } }],
      },
      {
        id: "checking",
        step: "close",
        title: { "zh-CN": "核查", en: "Being checked" },
        actions: [
          { id: "close", to: "closed", title: { "zh-CN": "核查合格，结案", en: "Passed: close" } },
          { id: "redo", to: "handling", title: { "zh-CN": "不合格，重办", en: "Failed: do it again" } },
        ],
      },
    ],
  },
};
