import type { TimelineMessages } from "./messages.js";

export const zhCN: TimelineMessages = {
  name: "办理进度",
  loading: "正在读取办理进度……",
  empty: "暂无办理记录。",
  failed: "办理进度未能读取。您的案件不受影响，请稍后重试。",
  retry: "重试",
  latest: "最新",
  step: (title) => `步骤：${title}`,
  unknownTime: "时间未记录",
  units: { press: (unit) => `督促对象：${unit}`, joint: (unit) => `参与单位：${unit}`, other: (unit) => `承办单位：${unit}` },
  earlier: (count) => `显示更早的 ${count} 条`,
};
