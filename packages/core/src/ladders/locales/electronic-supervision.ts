import type { Text } from "../../definition/index.js";

/** The words of the ladder. */
export const electronicSupervisionTexts = {
  title: { "zh-CN": "行政电子监察", en: "Electronic supervision" },
  source: {
    "zh-CN": "省、市行政审批电子监察办法（预警纠错、绩效评估各条）",
    en: "Provincial and city rules on electronic supervision of approvals, articles on warnings and evaluation",
  },
  note: {
    "zh-CN":
      "到期前一个工作日的提示有统一数字；预警、黄牌、红牌按情形发出，没有统一数字，须由各地填写。每季度按优秀、良好、合格、不合格四等评定，属于考核指标，不在督办链里。",
    en: "The reminder one working day before due has a figure; warning, yellow and red card depend on what happened and have none: the district gives them. The quarterly grade in four classes belongs to assessment, not to a chain.",
  },
  chain: { "zh-CN": "电子监察", en: "Electronic supervision" },
  remind: { "zh-CN": "到期提示", en: "Reminder" },
  warn: { "zh-CN": "预警", en: "Warning" },
  yellow: { "zh-CN": "黄牌", en: "Yellow card" },
  red: { "zh-CN": "红牌", en: "Red card" },
  remindBefore: { "zh-CN": "到期前多久提示", en: "How long before due the reminder is" },
  warnAfter: { "zh-CN": "超期多久预警", en: "How long after due the warning is" },
  yellowAfter: { "zh-CN": "超期多久发黄牌", en: "How long after due the yellow card is" },
  redAfter: { "zh-CN": "超期多久发红牌", en: "How long after due the red card is" },
} satisfies Record<string, Text>;
