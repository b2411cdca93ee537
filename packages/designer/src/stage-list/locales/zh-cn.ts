import type { StageListMessages } from "./messages.js";

export const zhCN: StageListMessages = {
  name: "流程环节",
  empty: "流程中还没有环节。",
  first: "起始环节",
  end: "流程结束",
  stuck: "没有后续操作，案件会停在这里",
  unreachable: "从起始环节无法到达",
  waysOn: (stage) => `${stage}：后续操作`,
  forward: (number, stage) => `到第 ${number} 环节“${stage}”`,
  back: (number, stage) => `退回第 ${number} 环节“${stage}”`,
  nowhere: (id) => `目标环节“${id}”不存在`,
};
