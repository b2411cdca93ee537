import type { CaseView, TimelineEntryView } from "@gridloop/core/api";
import type { Text } from "@gridloop/core/definition";
import { text, titled } from "./words.js";

/** Its outward steps. */
export const steps: CaseView["steps"] = [
  titled("collect", "采集上报", "Collect and report"),
  titled("file", "核实立案", "Verify and file"),
  titled("dispatch", "分流交办", "Dispatch"),
  titled("supervise", "督查督办", "Supervise"),
  titled("report-back", "结果反馈", "Report back"),
  titled("close", "核查结案", "Check and close"),
];

const entry = (
  seq: number,
  at: string,
  step: string,
  title: Text,
  what: Pick<TimelineEntryView, "kind" | "event" | "details">,
  unit: Text | undefined,
): TimelineEntryView => ({
  seq,
  at,
  step: steps.find(({ id }) => id === step) ?? { id: step, title: {} },
  title,
  ...what,
  ...(unit ? { unit } : {}),
});

/** Its course so far. */
export const courseOfLateCase: readonly TimelineEntryView[] = [
  entry(
    1,
    "2026-03-02T08:30:00+08:00",
    "collect",
    text("已受理上报", "Report received"),
    { kind: "message", event: "opened", details: { stage: "reported" } },
    text("天宁街道", "Tianning Subdistrict"),
  ),
  entry(
    2,
    "2026-03-02T08:30:00+08:00",
    "collect",
    text("时限开始计算", "Deadline started"),
    { kind: "clock", event: "deadline-started", details: {} },
    undefined,
  ),
  entry(
    5,
    "2026-03-02T09:30:00+08:00",
    "file",
    text("核实属实", "Confirm"),
    { kind: "move", event: "acted", details: { from: "reported", action: "verify", stage: "filing" } },
    text("天宁街道", "Tianning Subdistrict"),
  ),
  entry(
    10,
    "2026-03-02T09:30:00+08:00",
    "dispatch",
    text("立案", "File"),
    { kind: "move", event: "acted", details: { from: "filing", action: "file", stage: "dispatching" } },
    text("天宁街道", "Tianning Subdistrict"),
  ),
  entry(
    15,
    "2026-03-02T09:30:00+08:00",
    "dispatch",
    text("分流交办", "Dispatch"),
    { kind: "move", event: "acted", details: { from: "dispatching", action: "dispatch", stage: "handling" } },
    text("天宁街道综合行政执法局", "Tianning Subdistrict Integrated Enforcement Squad"),
  ),
  entry(
    22,
    "2026-03-02T10:00:00+08:00",
    "dispatch",
    text("退回", "Return"),
    { kind: "move", event: "acted", details: { from: "handling", action: "return", stage: "dispatching" } },
    text("天宁街道", "Tianning Subdistrict"),
  ),
  entry(
    27,
    "2026-03-02T10:00:00+08:00",
    "dispatch",
    text("重新派遣", "Dispatch again"),
    { kind: "move", event: "acted", details: { from: "dispatching", action: "dispatch-again", stage: "handling" } },
    text("天宁街道综合行政执法局", "Tianning Subdistrict Integrated Enforcement Squad"),
  ),
  entry(
    32,
    "2026-03-02T10:00:00+08:00",
    "dispatch",
    text("改派", "Reassign"),
    { kind: "move", event: "acted", details: { from: "handling", action: "reassign", stage: "handling" } },
    text("天宁区城市管理局", "Tianning Urban Management Bureau"),
  ),
  entry(
    33,
    "2026-03-02T15:30:00+08:00",
    "supervise",
    text("到期催办", "Urge"),
    { kind: "press", event: "rung-fired", details: { rule: "six-step@1/overdue/urge" } },
    text("天宁区城市管理局", "Tianning Urban Management Bureau"),
  ),
  entry(
    34,
    "2026-03-02T15:30:00.001+08:00",
    "dispatch",
    text("已超期", "Deadline passed"),
    { kind: "clock", event: "deadline-passed", details: {} },
    undefined,
  ),
  entry(
    35,
    "2026-03-03T09:30:00.001+08:00",
    "dispatch",
    text("已超期", "Deadline passed"),
    { kind: "clock", event: "deadline-passed", details: {} },
    undefined,
  ),
  entry(
    36,
    "2026-03-03T15:30:00+08:00",
    "supervise",
    text("黄牌警告", "Yellow card"),
    { kind: "press", event: "rung-fired", details: { rule: "six-step@1/overdue/yellow-card" } },
    text("天宁区城市管理局", "Tianning Urban Management Bureau"),
  ),
  entry(
    37,
    "2026-03-04T18:30:00+08:00",
    "supervise",
    text("现场督办", "On-site supervision"),
    { kind: "press", event: "rung-fired", details: { rule: "six-step@1/overdue/on-site" } },
    text("天宁区城市管理局", "Tianning Urban Management Bureau"),
  ),
];
