import type { Text } from "../../definition/index.js";

/** The words of the ladder. */
export const shenzhenTexts = {
  title: { "zh-CN": "深圳“民意速办”", en: "Shenzhen, 民意速办" },
  source: {
    "zh-CN": "深圳市民生诉求综合服务改革（“@深圳—民意速办”）的办理规则",
    en: "Shenzhen City, handling rules of the 民意速办 platform",
  },
  note: {
    "zh-CN": "首次联系时限、不满意自动重办、先办后议和兜底单位由 besides 给出，写进工作流的环节、评价和裁定。",
    en: "The limit of the first contact, the automatic redo, and handling first under a backstop unit are given by `besides`, for the workflow's stage, survey and ruling.",
  },
  firstContact: { "zh-CN": "首次联系", en: "First contact" },
  contactNow: { "zh-CN": "催促首次联系", en: "Contact them now" },
  firstContactDeadline: { "zh-CN": "首次联系时限的名称", en: "The id of the deadline of the first contact" },
  firstContactWithin: { "zh-CN": "首次联系时限", en: "How long the first contact may take" },
  stillUnsatisfied: { "zh-CN": "再次不满意", en: "Still not satisfied" },
  circular: { "zh-CN": "全市通报", en: "City-wide circular" },
  supervise: { "zh-CN": "督办", en: "Supervision" },
  city: { "zh-CN": "全市通报的接收岗位", en: "Whom the city-wide circular is told to" },
  redoStage: { "zh-CN": "不满意自动退回的环节", en: "The stage an unsatisfied case goes back to" },
  returns: { "zh-CN": "退回几次即裁定", en: "After how many returns a ruling is asked for" },
  backstop: { "zh-CN": "先行办理并裁定的兜底单位", en: "The backstop unit, which handles first and rules" },
  rulingForm: { "zh-CN": "裁定所用的表单", en: "The form of the ruling" },
  rulingField: { "zh-CN": "裁定表单中责任单位一栏", en: "The field of that form in which the unit is chosen" },
  rulingTo: { "zh-CN": "裁定后进入的环节", en: "The stage the ruling leads to" },
} satisfies Record<string, Text>;
