import type { Text } from "../../definition/index.js";

/** The words of the ladder. */
export const shandongHotlineTexts = {
  title: { "zh-CN": "山东省级政务服务投诉热线督办", en: "Shandong government service hotline" },
  source: {
    "zh-CN": "《山东省省级政务服务投诉热线管理办法》（山东省政府办公厅，2017年）",
    en: "Shandong Province, rules of the provincial government service complaint hotline (General Office, 2017)",
  },
  note: {
    "zh-CN": "办法规定的一般办理时限为15个工作日，可延长7个工作日；时限和延期写在工作流里。督办单的回复期限办法没有规定，由各地自定。",
    en: "The rule's limit of 15 working days, extended once by 7, is the workflow's to write. It sets no time for the answer to a supervision order: the district does.",
  },
  overdue: { "zh-CN": "超期督办", en: "Overdue" },
  yellow: { "zh-CN": "黄牌", en: "Yellow card" },
  red: { "zh-CN": "红牌", en: "Red card" },
  order: { "zh-CN": "督办单", en: "Supervision order" },
  unsatisfied: { "zh-CN": "不满意督办", en: "Not satisfied" },
  breach: { "zh-CN": "涉嫌违纪", en: "Breach of discipline" },
  refer: { "zh-CN": "转纪检监察机关", en: "Referred to the discipline office" },
  discipline: { "zh-CN": "接收移交的纪检监察岗位", en: "The discipline office" },
  yellowBefore: { "zh-CN": "距时限届满多久发黄牌", en: "How long before due the yellow card is" },
  redAfter: { "zh-CN": "超期多久发红牌", en: "How long after due the red card is" },
  orderAfter: { "zh-CN": "超期多久发督办单", en: "How long after due the supervision order is" },
} satisfies Record<string, Text>;
