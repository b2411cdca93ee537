import type { DistrictInput } from "@gridloop/core";
import { smallDistrict } from "../../../core/src/testing/small-district.js";

type Workflow = DistrictInput["workflows"][number];
type Chain = NonNullable<Workflow["supervision"]>[number];
type Rung = Chain["rungs"][number];

const oneDay = { amount: 1, unit: "working-days" } as const;
const handler = [{ role: "handler" }];
const centre = { at: "district", function: "governance-centre" } as const;
const bySupervisor = { title: { "zh-CN": "中心审批", en: "Centre" }, by: [{ role: "supervisor", of: "place" as const }] };
const byLeader = { title: { "zh-CN": "区领导审批", en: "Leader" }, by: [{ role: "leader", of: "place" as const }], form: "reason" };

const step = (id: string, measure: Rung["measure"], more: Partial<Rung> = {}): Rung => ({
  id,
  measure,
  at: { afterPrevious: oneDay },
  press: handler,
  ...more,
});

/** Every measure there is, from a warning before a deadline to a referral, a working day apart. */
const ladder: Chain = {
  id: "ladder",
  title: { "zh-CN": "逐级督办", en: "Step by step" },
  watch: { deadline: "handle-in-time" },
  source: "Made up for tests: one rung of each kind.",
  rungs: [
    step("warn", "warn", { at: { before: oneDay }, tell: [{ role: "dispatcher", ...centre }] }),
    step("urge", "urge", { at: { after: { amount: 0, unit: "working-days" } }, reply: { within: oneDay, form: "ticket-reply" } }),
    step("yellow-card", "yellow-card", { at: { afterPrevious: oneDay, unlessReplied: true } }),
    step("red-card", "red-card", { tell: [{ role: "supervisor", ...centre }], copy: [{ role: "leader", at: "district" }] }),
    step("supervise", "supervise", { degree: 2 }),
    step("on-site", "on-site"),
    step("dispatch", "dispatch-meeting", {
      meeting: { weekday: 1, time: "09:30", title: { "zh-CN": "每周调度会", en: "Weekly meeting" } },
    }),
    step("circulate", "circulate"),
    step("expose", "expose"),
    step("refer", "refer", { press: [{ role: "leader", at: "city" }], copy: handler }),
  ],
};

/** Pressure by hand: one rung that fires at once, one that a leader must approve. */
const order: Chain = {
  id: "order",
  title: { "zh-CN": "人工督办", en: "By order" },
  watch: { order: true },
  ends: "answered",
  rungs: [
    {
      id: "on-site-order",
      title: { "zh-CN": "现场督办", en: "On site" },
      at: { hand: true },
      measure: "on-site",
      press: handler,
      by: [{ role: "supervisor" }],
      reply: { within: oneDay, form: "ticket-reply" },
    },
    {
      id: "exposure",
      title: { "zh-CN": "媒体曝光", en: "Exposure" },
      at: { hand: true },
      measure: "expose",
      press: handler,
      by: [{ role: "supervisor" }],
      approval: [byLeader],
    },
  ],
};

/** What time proposes and a leader grants or refuses. */
const proposed: Chain = {
  id: "proposed",
  title: { "zh-CN": "通报", en: "Circular" },
  watch: { deadline: "check-in-time" },
  rungs: [
    {
      id: "circular",
      at: { after: { amount: 0, unit: "working-days" } },
      measure: "circulate",
      press: [{ role: "dispatcher", ...centre }],
      approval: [byLeader],
    },
    { id: "reminder", at: { afterPrevious: oneDay }, measure: "urge", press: [{ role: "dispatcher", ...centre }] },
  ],
};

/**
 * The small district with every operation in full: holds and extensions that others approve, clocks that a question and joint handling
 * stop, a call-back, an emergency plan, rungs of every measure, and somebody who may know who reported anonymously.
 */
export function operationsDistrict(): DistrictInput {
  const district: DistrictInput = {
    ...smallDistrict(),
    id: "yinhu",
    title: { "zh-CN": "银湖市", en: "Yinhu City" },
    caseNumber: "YH{date}{sequence:4}",
  };
  district.members = [
    ...(district.members ?? []),
    { id: "feng", name: "冯八", assignments: [{ role: "supervisor", unit: "east-centre", from: "2026-01-01" }] },
    { id: "chen", name: "陈九", assignments: [{ role: "leader", unit: "lianhu", from: "2026-01-01" }] },
  ];
  const [workflow] = district.workflows;
  if (!workflow) throw new Error("no workflow");
  workflow.supervision = [ladder, order, proposed, ...(workflow.supervision ?? []).filter(({ id }) => id === "dissatisfied")];
  workflow.emergencyPlans = [
    {
      id: "at-once",
      title: { "zh-CN": "紧急联动", en: "At once" },
      partners: [
        { id: "water-on-call", title: { "zh-CN": "水务值班", en: "Water on call" }, post: { role: "handler", unit: "east-water" } },
        { id: "fire-brigade", title: { "zh-CN": "119 消防", en: "Fire brigade" } },
      ],
    },
  ];
  workflow.operations = {
    ...workflow.operations,
    hold: { by: handler, form: "reason", approval: [bySupervisor, byLeader], atMost: { amount: 365, unit: "calendar-days" }, times: 1 },
    extend: { by: handler, form: "reason", approval: [bySupervisor], atMost: "original-limit", times: 2 },
    // The unit it lay with when it was late has handed it on by then.
    appeal: { ...workflow.operations?.appeal, by: [{ role: "handler", of: "owner" }] },
    setDue: { by: [{ role: "supervisor" }], form: "reason" },
    identify: { by: [{ role: "supervisor" }] },
  };
  if (workflow.survey) workflow.survey.callBack = [{ role: "dispatcher" }];
  // Limits of the item's own would stand before the workflow's.
  for (const item of district.catalogue) delete item.limits;
  toldToReporter(workflow);
  handledInFull(workflow);
  return district;
}

/** What was done is told to whoever reported, and what somebody withdraws they may withdraw themselves. */
function toldToReporter(workflow: Workflow): void {
  for (const form of workflow.forms ?? [])
    for (const field of form.fields) if (field.id === "result" || field.id === "answer") field.toReporter = true;
}

/** Ten working days to handle, stopped by all that stops clocks, so that a test's week does not pass it by. */
function handledInFull(workflow: Workflow): void {
  const { stages } = workflow.lifecycle;
  const handling = stages.find(({ id }) => id === "handling");
  const reported = stages.find(({ id }) => id === "reported");
  for (const each of handling?.deadlines ?? [])
    each.limit = { amount: 10, unit: "working-days", stoppedBy: ["hold", "waiting-for-citizen", "joint-handling"] };
  if (handling?.joint) handling.joint.complete = "all";
  reported?.actions?.push({
    id: "withdraw",
    to: "rejected",
    kind: "withdraw",
    title: { "zh-CN": "撤回", en: "Withdraw" },
    by: [{ citizen: true }],
    outcome: "withdrawn",
  });
  reported?.actions?.push({
    id: "mark-urgent",
    to: "reported",
    title: { "zh-CN": "标为紧急", en: "Make urgent" },
    by: [{ role: "dispatcher" }],
    urgent: true,
  });
}
