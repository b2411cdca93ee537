import type { TimelineEntryView } from "@gridloop/core/api";
import type { ViewedWorkflow } from "../src/layout/viewed-workflow.js";
import boston from "../../../examples/districts/boston-311/district.json" with { type: "json" };
import changzhou from "../../../examples/districts/changzhou/district.json" with { type: "json" };

/** Changzhou's six steps with twelve stages and 33 ways. */
export const sixStepLoop = changzhou.workflows[0] as unknown as ViewedWorkflow;

/** The roles of Changzhou. */
export const rolesOfChangzhou: readonly { readonly id: string; readonly title: { readonly "zh-CN": string; readonly en: string } }[] =
  changzhou.roles;

/** Boston's three steps with four stages. */
export const boston311 = boston.workflows[0] as unknown as ViewedWorkflow;

/** A timeline as members see it: a case handled, called back, checked and sent to be handled again. */
export const handledTwice: readonly TimelineEntryView[] = [
  moved(1, "opened", { stage: "reported" }),
  moved(2, "acted", { from: "reported", action: "verify", stage: "filing" }),
  moved(3, "acted", { from: "filing", action: "file", stage: "dispatching" }),
  moved(4, "acted", { from: "dispatching", action: "dispatch", stage: "handling" }),
  moved(5, "deadline-started", { deadline: "handle-in-time" }),
  moved(6, "acted", { from: "handling", action: "contact", stage: "handling" }),
  moved(7, "acted", { from: "handling", action: "dispose", stage: "reporting-back" }),
  moved(8, "acted", { from: "reporting-back", action: "report-back", stage: "checking" }),
  moved(9, "acted", { from: "checking", action: "redo", stage: "handling" }),
];

function moved(seq: number, event: string, details: Record<string, unknown>): TimelineEntryView {
  const title = { "zh-CN": "事件", en: "Event" };
  return { seq, at: `2026-03-02T09:0${seq}:00+08:00`, step: { id: "collect", title }, title, kind: "move", event, details };
}
