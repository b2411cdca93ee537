import type { Text } from "../../definition/index.js";

/** The words of the ladder. */
export const bureauRuleTexts = {
  title: { "zh-CN": "局“12345”工单催办通报", en: "A bureau's rule for 12345 work orders" },
  source: {
    "zh-CN": "某市局“12345”热线工单办理规定（跟踪监督、回访检查两节）",
    en: "A municipal bureau's published rule on 12345 work orders, sections on follow-up and call-back",
  },
  note: {
    "zh-CN": "不满意的工单重新交办，写在工作流的评价（survey.reopenTo）里。",
    en: "That an unsatisfied work order is done again is the workflow's survey to say (survey.reopenTo).",
  },
  overdue: { "zh-CN": "超期催办", en: "Overdue" },
  notice: { "zh-CN": "催办通知书", en: "Urge notice" },
  circular: { "zh-CN": "书面通报批评", en: "Circular" },
  callBack: { "zh-CN": "次日回访", en: "Call-back the next day" },
  callNow: { "zh-CN": "催促回访", en: "Call back now" },
  unsatisfied: { "zh-CN": "不满意重办", en: "Not satisfied" },
  redo: { "zh-CN": "责令重新办理", en: "To be done again" },
  noticeAfter: { "zh-CN": "到期多久后发催办通知书", en: "How long after due the urge notice is" },
  circularAfter: { "zh-CN": "催办多久仍不说明理由即通报", en: "How long after the notice, left without an explanation, the circular is" },
  callBackStage: { "zh-CN": "回访环节", en: "The stage of the call-back" },
  callBackAfter: { "zh-CN": "收到办结工单后多久须回访", en: "How long the call-back may take" },
  caller: { "zh-CN": "负责回访的岗位", en: "Who calls back" },
} satisfies Record<string, Text>;
