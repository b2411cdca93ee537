import type { TimelineEntry } from "../src/case-timeline/timeline-entry.js";

const step = {
  collect: { id: "collect", title: { "zh-CN": "采集上报", en: "Report" } },
  file: { id: "file", title: { "zh-CN": "核实立案", en: "Verify and file" } },
  dispatch: { id: "dispatch", title: { "zh-CN": "分流交办", en: "Dispatch" } },
  supervise: { id: "supervise", title: { "zh-CN": "督查督办", en: "Supervise" } },
  reportBack: { id: "report-back", title: { "zh-CN": "结果反馈", en: "Report back" } },
  close: { id: "close", title: { "zh-CN": "核查结案", en: "Check and close" } },
};

const hotline = { "zh-CN": "天宁区网格化服务管理中心", en: "Tianning grid service centre" };
const urban = { "zh-CN": "天宁区城市管理局", en: "Tianning urban management bureau" };
const street = { "zh-CN": "红梅街道办事处", en: "Hongmei sub-district office" };

/** A case of exposed rubbish from report to close, oldest first: given so that sorting is seen to happen. */
export const exposedRubbish: readonly TimelineEntry[] = [
  {
    at: "2026-03-02T00:00:00+08:00",
    step: step.collect,
    title: { "zh-CN": "市民来电反映", en: "A resident called the hotline" },
    kind: "message",
  },
  {
    at: "2026-03-02T09:15:00+08:00",
    step: step.file,
    title: { "zh-CN": "已立案，编号 CZ-2026-000123", en: "Filed as CZ-2026-000123" },
    unit: hotline,
    kind: "move",
  },
  {
    at: "2026-03-02T10:40:00+08:00",
    step: step.dispatch,
    title: { "zh-CN": "交由城市管理局牵头，红梅街道协办", en: "Urban management leads, Hongmei assists" },
    unit: hotline,
    kind: "joint",
  },
  {
    at: "2026-03-03T11:00:00+08:00",
    step: step.dispatch,
    title: { "zh-CN": "补充了现场照片", en: "Photographs from the spot were added" },
    unit: street,
    kind: "message",
  },
  {
    at: "2026-03-03T15:00:00+08:00",
    step: step.supervise,
    title: { "zh-CN": "逾期一小时，已催办", en: "One hour late: the unit was urged" },
    unit: urban,
    kind: "press",
  },
  {
    at: "2026-03-04T09:30:00+08:00",
    step: step.reportBack,
    title: { "zh-CN": "垃圾已清运，等待核查", en: "The rubbish was removed; waiting for the check" },
    unit: urban,
    kind: "move",
    said: [
      {
        field: "answer",
        label: { "zh-CN": "答复内容", en: "Answer" },
        text: "您好！您反映的暴露垃圾已清运完毕，共清理三处。\n今后由市场物业每天早晚各清运一次，如有反复，欢迎随时反映。",
      },
    ],
  },
  {
    at: "2026-03-04T16:20:00+08:00",
    step: step.close,
    title: { "zh-CN": "现场核查合格，结案", en: "Checked on the spot and closed" },
    unit: hotline,
    kind: "close",
  },
];
