// Pressure on who handles a matter, jointly or in an emergency too.

import { text } from "../../text.mjs";
import {
  byLeader,
  bySupervisor,
  cityLeader,
  citySupervisor,
  dispatcher,
  districtLeader,
  districtSupervisor,
  handler,
  head,
} from "./people.mjs";
import { reply } from "./reply.mjs";
import { atOnce, workingDays } from "../spans.mjs";

/** The thresholds of an electronic supervision system, then the three degrees of supervision and the leaders' meeting. */
export const overdue = {
  id: "overdue",
  title: text("处置超期督办", "Handling overdue"),
  watch: { deadline: "handle-in-time" },
  source:
    "Domain §2, electronic supervision: reminder one working day before due, then 预警, 黄牌, 红牌. Amounts past due are this district's data.",
  rungs: [
    {
      id: "warn",
      title: text("临期预警", "Warning"),
      at: { before: workingDays(1) },
      measure: "warn",
      press: [handler],
      tell: [dispatcher],
      source: "Electronic supervision",
    },
    {
      id: "urge",
      title: text("到期催办", "Urge"),
      at: { after: atOnce },
      measure: "urge",
      press: [handler, head],
      tell: [dispatcher],
      source: "Bureau rule: urge notice with copy to the leader in charge",
    },
    {
      id: "yellow-card",
      title: text("黄牌警告", "Yellow card"),
      at: { after: workingDays(1) },
      measure: "yellow-card",
      press: [handler, head],
      tell: [districtSupervisor],
      reply: reply(2),
      source: "Electronic supervision",
    },
    {
      id: "red-card",
      title: text("红牌警告", "Red card"),
      at: { after: workingDays(3) },
      measure: "red-card",
      press: [handler, head],
      tell: [districtSupervisor, districtLeader],
      reply: reply(1),
      source: "Electronic supervision",
    },
    {
      id: "supervise",
      title: text("督查督办", "Supervision order"),
      at: { after: workingDays(5) },
      measure: "supervise",
      degree: 2,
      press: [head],
      tell: [districtSupervisor, districtLeader],
      reply: reply(2),
      source: "Bureau rule: more than five working days",
    },
    {
      id: "on-site",
      title: text("现场督办", "On-site supervision"),
      at: { hand: true },
      measure: "on-site",
      degree: 1,
      press: [head],
      tell: [districtLeader],
      by: bySupervisor,
      reply: reply(1),
      source: "Made up for Changzhou",
    },
    {
      id: "dispatch-meeting",
      title: text("专题调度", "Dispatch meeting"),
      at: { after: workingDays(10) },
      measure: "dispatch-meeting",
      press: [head],
      tell: [districtLeader, cityLeader],
      source: "Made up for Changzhou",
    },
    {
      id: "circulate",
      title: text("通报", "Circular"),
      at: { hand: true },
      measure: "circulate",
      press: [head],
      tell: [cityLeader, citySupervisor],
      by: byLeader,
      text: text("对办理不力的单位予以通报", "The unit is named in a circular for poor handling"),
      source: "Bureau rule: 通报批评",
    },
  ],
};

export const urgentOverdue = {
  id: "urgent-overdue",
  title: text("应急处置超期督办", "Urgent handling overdue"),
  watch: { deadline: "urgent-in-time" },
  source: "Domain §3: emergencies at once or within two hours. The rungs are made up for Changzhou.",
  rungs: [
    {
      id: "warn",
      title: text("临期预警", "Warning"),
      at: { before: { amount: 30, unit: "elapsed-minutes" } },
      measure: "warn",
      press: [handler],
      tell: [dispatcher],
    },
    {
      id: "red-card",
      title: text("红牌警告", "Red card"),
      at: { after: { amount: 0, unit: "elapsed-minutes" } },
      measure: "red-card",
      press: [handler, head],
      tell: [districtSupervisor, districtLeader],
    },
    {
      id: "on-site",
      title: text("现场督办", "On-site supervision"),
      at: { after: { amount: 2, unit: "elapsed-hours" } },
      measure: "on-site",
      degree: 1,
      press: [head],
      tell: [districtLeader, cityLeader],
    },
  ],
};

export const assistOverdue = {
  id: "assist-overdue",
  title: text("协办超期督办", "Assistance overdue"),
  watch: { deadline: "assist-in-time" },
  source: "Made up for Changzhou",
  rungs: [
    { id: "urge", title: text("催办", "Urge"), at: { after: atOnce }, measure: "urge", press: [handler], tell: [dispatcher] },
    {
      id: "yellow-card",
      title: text("黄牌警告", "Yellow card"),
      at: { after: workingDays(1) },
      measure: "yellow-card",
      press: [handler, head],
      tell: [districtSupervisor],
    },
  ],
};
