import { zhCN as measures } from "../../measure/locales/zh-cn.js";
import type { WorklistMessages } from "./messages.js";

export const zhCN: WorklistMessages = {
  name: "案件列表",
  views: { name: "查看范围", mine: "待我办理", all: "全部" },
  cases: (count) => `${count} 件`,

  search: { label: "查找", hint: "编号、事项或地址", clear: "清除查找内容" },
  quickFilters: "快速筛选",
  urgent: "紧急",
  approving: "待我审批",
  filters: "筛选",
  step: { label: "公开步骤", any: "全部步骤" },
  itemClass: { label: "事项类别", any: "全部类别" },
  choicesMissing: "筛选项未能读取，请稍后重试。",

  columns: { due: "时限", matter: "事项", place: "地点", turn: "环节与责任单位" },
  number: "编号",
  returned: (times) => `退回 ${times} 次`,
  owed: "须您回复",
  owedBy: (when) => `须您回复，${when} 前`,
  owedLate: (when) => `您的回复已超期，应于${when} 前`,
  approvalWanted: "待您审批",
  supervised: (measure, times) => (times > 1 ? `${measure}（共 ${times} 次督办）` : measure),
  measures,
  tickets: (answered, asked) => `联合办理，${asked} 个单位已答复 ${answered} 个`,
  marks: { question: "待上报人答复", approval: "审批中", ruling: "责任单位待裁定", duplicates: "有重复件", merged: "重复件" },
  dueAt: (when) => `${when} 到期`,
  wasDueAt: (when) => `${when} 已到期`,
  openedAt: (when) => `${when} 上报`,
  closedAt: (when) => `${when} 结案`,
  clockStopped: "计时暂停",

  order: "按到期先后排列",
  shown: (count) => `已显示 ${count} 件`,
  total: (count) => `共 ${count} 件`,
  found: (count, hasMore) => (hasMore ? `已显示前 ${count} 件，后面还有` : `找到 ${count} 件`),
  more: "显示更多",
  readingMore: "正在读取……",
  moreFailed: "未能读取更多案件，请重试。",
  tooMany: (count) => `已显示 ${count} 件。后面还有更多，请用查找或筛选缩小范围。`,

  updates: (count) => `有 ${count} 件案件有更新`,
  showUpdates: "刷新",
  newcomers: (count) => `新增 ${count} 件案件`,
  stale: {
    offline: (when) => `网络未连接，以下为${when} 读取的内容。`,
    unavailable: (when) => `暂时无法更新，以下为${when} 读取的内容。`,
  },
  retry: "重试",

  nothingToDo: { title: "现在没有待办", advice: "分到您手上的案件会出现在这里。", firstOfAll: "全部案件中最先到期的：" },
  noCases: { title: "还没有案件", advice: "您职责范围内的案件会出现在这里。" },
  noMatch: { title: "没有符合条件的案件", advice: "换个说法查找，或者放宽筛选条件。" },
  clearFilters: "清除全部条件",
  searchAll: "在全部案件中查找",
};
