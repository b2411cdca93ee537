import type { SurveyMessages } from "./messages.js";

export const zhCN: SurveyMessages = {
  title: "请您评价",
  lead: "您反映的事项已经办结，请告诉我们办得怎么样。",
  until: (when) => `评价截止：${when}`,
  submit: "提交评价",
  sending: "正在提交……",
  thanks: { title: "感谢您的评价", advice: "您的评价已经记录。" },
  redone: { title: "您的意见已收到，案件将重新办理", advice: "案件已退回重新办理，无需您再次上报。可凭案件编号和查询码继续查询进度。" },
  heard: { title: "您的意见已收到", advice: "您的评价和意见已如实记录。" },
  already: { title: "已经评价过", advice: "每个案件办结后可评价一次。" },
  over: { title: "评价已截止", advice: "已超过评价期限。如问题仍然存在，请重新上报。" },
  notYet: { title: "暂时不能评价", advice: "案件办结后，您可以在这里评价。" },
  empty: { title: "没有可评价的案件", advice: "请先用案件编号和查询码查询案件。" },
  notFound: { title: "没有查到案件", advice: "案件编号或查询码有误。" },
  tooOften: { title: "操作过于频繁", advice: "请稍后再试，已填写的内容不会丢失。" },
};
