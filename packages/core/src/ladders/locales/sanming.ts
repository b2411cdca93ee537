import type { Text } from "../../definition/index.js";

/** The words of the ladder. */
export const sanmingTexts = {
  title: { "zh-CN": "三明“三色督查单”", en: "Sanming's three-colour slips" },
  source: {
    "zh-CN": "三明市政府督促检查工作“三色督查单”制度的通知（2017年）",
    en: "Sanming City, notice on three-colour supervision slips (2017)",
  },
  note: {
    "zh-CN": "各色督查单的完成时限由每张督查单写明，制度没有统一数字，因此须由各地填写。质量不符合要求的，由人工直接发出上一色。",
    en: "Each slip sets its own time; the rule has no figures, so the district gives them. Where the work is done badly, the next colour is issued by hand.",
  },
  chain: { "zh-CN": "三色督查", en: "Three colours" },
  blue: { "zh-CN": "蓝色督查单", en: "Blue slip" },
  orange: { "zh-CN": "橙色督查单", en: "Orange slip" },
  red: { "zh-CN": "红色督查单", en: "Red slip" },
  blueWithin: { "zh-CN": "蓝色督查单的完成时限", en: "The time a blue slip gives" },
  orangeWithin: { "zh-CN": "橙色督查单的完成时限", en: "The time an orange slip gives" },
  redWithin: { "zh-CN": "红色督查单的完成时限", en: "The time a red slip gives" },
} satisfies Record<string, Text>;
