// What may be done beside the lifecycle, by whom, and who must agree (domain §3).

import { text } from "../text.mjs";
import { calendarDays, workingDays } from "./spans.mjs";

const dispatcher = { role: "dispatcher", of: "place" };
const supervisor = { role: "supervisor", of: "place" };
const leader = { role: "leader", of: "place" };

/** Whoever handles it: clerk or head of the unit a case is with. */
const handler = [{ role: "handler" }, { role: "department-leader" }];

/** The supervision desk of the area a matter is in, and the leader in charge of it. */
const desk = [supervisor, leader];

const onTheCase = [
  ...handler,
  { role: "handler", of: "ticket" },
  dispatcher,
  { role: "checker", of: "place" },
  ...desk,
  { role: "grid-head", of: "place" },
  { role: "full-time-member", of: "place" },
];

const step = (title, by) => ({ title, by, form: "approval" });

/** Amounts of holds, extensions and appeals are those of the city domain §3 tells of; who asks and who agrees is made up. */
export const operations = {
  note: { by: onTheCase, form: "note" },
  hold: {
    by: handler,
    form: "hold",
    approval: [
      step(text("承办单位负责人审核", "Head of the unit"), [{ role: "department-leader" }]),
      step(text("督办员审批", "Supervisor"), desk),
    ],
    atMost: calendarDays(365),
    times: 1,
  },
  extend: {
    by: handler,
    form: "extension",
    approval: [step(text("督办员审批", "Supervisor"), desk)],
    atMost: "original-limit",
    times: 2,
  },
  ask: { by: [dispatcher, ...handler], form: "question", answerForm: "supplement", atMost: workingDays(5), times: 2 },
  assist: { by: [dispatcher, ...handler], form: "assist", field: "assisting-units" },
  merge: { by: [dispatcher], form: "merge" },
  split: { by: [dispatcher], form: "split" },
  appeal: {
    by: [{ role: "department-leader" }],
    form: "appeal",
    approval: [
      step(text("区级初审", "First instance: the district"), [{ ...supervisor, at: "district" }]),
      step(text("市级复核", "Second instance: the city"), [{ ...supervisor, at: "city" }]),
    ],
    within: calendarDays(30),
  },
  reopen: {
    by: [{ role: "checker", of: "place" }, supervisor],
    form: "reopening",
    approval: [step(text("分管领导审批", "Leader in charge"), [leader])],
    to: "handling",
    within: calendarDays(90),
    times: 1,
  },
  supervise: { by: desk, form: "supervision" },
  lift: { by: desk, form: "lifting" },
  setDue: { by: [supervisor] },
  identify: { by: [leader] },
  ruling: {
    afterReturns: 2,
    by: { role: "department-leader", at: "district", function: "social-governance" },
    form: "ruling",
    field: "handling-unit",
    to: "handling",
    deadline: { id: "rule-in-time", title: text("裁定时限", "Ruling"), limit: workingDays(1) },
  },
};
