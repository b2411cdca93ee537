import type { Measure, Text } from "../../definition/index.js";
import type { CaseEventType } from "../event.js";
import type { RequestedOrder } from "../state.js";

/** Titles of the outward steps districts use unless they write their own. */
export const stepTitles: Record<string, Text> = {
  collect: { "zh-CN": "采集上报", en: "Reported" },
  file: { "zh-CN": "核实立案", en: "Verified and filed" },
  dispatch: { "zh-CN": "分流交办", en: "Dispatched" },
  supervise: { "zh-CN": "督查督办", en: "Supervised" },
  "report-back": { "zh-CN": "结果反馈", en: "Result reported" },
  close: { "zh-CN": "核查结案", en: "Checked and closed" },
};

/** Titles of what rungs do. */
export const measureTitles: Record<Measure, Text> = {
  warn: { "zh-CN": "预警", en: "Warning" },
  urge: { "zh-CN": "催办", en: "Urged" },
  "yellow-card": { "zh-CN": "黄牌", en: "Yellow card" },
  "red-card": { "zh-CN": "红牌", en: "Red card" },
  supervise: { "zh-CN": "督办", en: "Under supervision" },
  "on-site": { "zh-CN": "现场督办", en: "Supervised on site" },
  "dispatch-meeting": { "zh-CN": "调度", en: "Taken to the dispatch meeting" },
  circulate: { "zh-CN": "通报", en: "Circulated" },
  expose: { "zh-CN": "曝光", en: "Made public" },
  refer: { "zh-CN": "移交", en: "Referred" },
};

/** Titles of events that neither an action nor a rung names. */
export const eventTitles: Record<CaseEventType, Text> = {
  opened: { "zh-CN": "已受理上报", en: "Report received" },
  acted: { "zh-CN": "已办理", en: "Action taken" },
  "deadline-started": { "zh-CN": "时限开始计算", en: "Deadline started" },
  "deadline-moved": { "zh-CN": "时限变更", en: "Deadline changed" },
  "deadline-stopped": { "zh-CN": "时限暂停", en: "Deadline stopped" },
  "deadline-passed": { "zh-CN": "已超期", en: "Deadline passed" },
  "deadline-met": { "zh-CN": "时限内环节完成", en: "Deadline settled" },
  "deadline-left": { "zh-CN": "时限搁置", en: "Deadline left behind" },
  "ticket-opened": { "zh-CN": "派发工单", en: "Ticket issued" },
  "ticket-answered": { "zh-CN": "工单已答复", en: "Ticket answered" },
  "ticket-withdrawn": { "zh-CN": "工单撤回", en: "Ticket withdrawn" },
  "chain-armed": { "zh-CN": "督办链启动", en: "Supervision began" },
  "rung-fired": { "zh-CN": "督办", en: "Supervised" },
  "rung-stopped": { "zh-CN": "督办暂停", en: "Supervision waits" },
  "rung-moved": { "zh-CN": "督办时间变更", en: "Supervision date changed" },
  "rung-skipped": { "zh-CN": "督办级跳过", en: "Rung passed over" },
  "rung-answered": { "zh-CN": "已回复督办", en: "Supervision answered" },
  "chain-ended": { "zh-CN": "督办链结束", en: "Supervision ended" },
  held: { "zh-CN": "已挂账", en: "Put on hold" },
  resumed: { "zh-CN": "已恢复办理", en: "Resumed" },
  noted: { "zh-CN": "备注", en: "Note" },
  surveyed: { "zh-CN": "已评价", en: "Citizen's opinion received" },
  "request-made": { "zh-CN": "提出申请", en: "Approval asked for" },
  "request-approved": { "zh-CN": "审批同意", en: "Approved" },
  "request-refused": { "zh-CN": "审批不同意", en: "Refused" },
  "request-lapsed": { "zh-CN": "申请失效", en: "Request lapsed" },
  asked: { "zh-CN": "向上报人提问", en: "Asked whoever reported" },
  "question-answered": { "zh-CN": "上报人已答复", en: "Whoever reported has answered" },
  "question-ended": { "zh-CN": "不再等待上报人答复", en: "No longer waiting for an answer" },
  "ruling-asked": { "zh-CN": "提请裁定责任单位", en: "Ruling on responsibility asked for" },
  ruled: { "zh-CN": "已裁定责任单位", en: "Responsibility ruled" },
  "assistants-named": { "zh-CN": "增加协办单位", en: "Assisting units named" },
  "partners-called": { "zh-CN": "已通知应急联动单位", en: "Emergency partners called" },
  merged: { "zh-CN": "已并案", en: "Merged with another case" },
  split: { "zh-CN": "已拆分单独办理", en: "Handled on its own again" },
  "duplicate-joined": { "zh-CN": "并入重复案件", en: "A duplicate joined" },
  "duplicate-parted": { "zh-CN": "重复案件拆出", en: "A duplicate was split off" },
  "duplicate-settled": { "zh-CN": "并案办理已有结果", en: "The case it was merged with has a result" },
  "late-exempted": { "zh-CN": "申诉成立，超期不计入统计", en: "Appeal granted: not counted as late" },
  reopened: { "zh-CN": "重新办理", en: "Reopened" },
};

/** What may be asked for and has to be approved. */
export const orderTitles: Record<RequestedOrder["operation"], Text> = {
  hold: { "zh-CN": "挂账", en: "Hold" },
  extend: { "zh-CN": "延期", en: "Extension" },
  setDue: { "zh-CN": "人工设定时限", en: "Deadline set by hand" },
  appeal: { "zh-CN": "超期申诉", en: "Appeal against a late mark" },
  reopen: { "zh-CN": "重新办理", en: "Reopening" },
  rung: { "zh-CN": "督办", en: "Supervision" },
};

/** What happened, and to what. */
export const about = (title: Text, what: Text): Text => ({
  "zh-CN": `${title["zh-CN"] ?? title.en ?? ""}：${what["zh-CN"] ?? what.en ?? ""}`,
  en: `${title.en ?? title["zh-CN"] ?? ""}: ${what.en ?? what["zh-CN"] ?? ""}`,
});

/** Something, and what of. */
export const withObject = (title: Text, what: Text): Text => ({
  "zh-CN": `${title["zh-CN"] ?? title.en ?? ""}（${what["zh-CN"] ?? what.en ?? ""}）`,
  en: `${title.en ?? title["zh-CN"] ?? ""} (${what.en ?? what["zh-CN"] ?? ""})`,
});
