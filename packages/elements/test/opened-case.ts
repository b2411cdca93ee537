import type { OpenedCase } from "@gridloop/core/api";

/** What the server answers to a report. */
export const openedCase: OpenedCase = {
  id: "0190b5c0-0000-7000-8000-000000000123",
  number: "CZ-2026-000123",
  trackingCode: "7KQM-4XRA-9TWC",
  version: 1,
  receipt: {
    number: "CZ-2026-000123",
    openedAt: "2026-03-02T09:15:00+08:00",
    step: "collect",
    stepTitle: { "zh-CN": "信息收集", en: "Collect" },
    dueAt: "2026-03-02T17:00:00+08:00",
    trackUrl: "https://gridloop.example/api/v1/districts/changzhou/track/CZ-2026-000123?code=7KQM-4XRA-9TWC",
    next: {
      "zh-CN": "下一步由天宁区城市管理局处理。",
      en: "Tianning urban management bureau deals with it next.",
    },
  },
};
