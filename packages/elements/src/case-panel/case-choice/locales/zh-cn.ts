import type { CaseChoiceMessages } from "./messages.js";

export const zhCN: CaseChoiceMessages = {
  titled: (number, matter) => `${number} ${matter}`,
  between: "，",
  found: (count) => `找到 ${count} 个案件`,
  none: "没有找到未结的案件。",
};
