import type { AbsenceMessages } from "./messages.js";

export const zhCN: AbsenceMessages = {
  none: { title: "请选择案件", advice: "从列表中选择一件，即可查看详情并办理。" },
  outOfSight: { title: "看不到此案件", advice: "案件可能已交由其他单位办理，或者不在您的职责范围内。" },
  close: "关闭",
};
