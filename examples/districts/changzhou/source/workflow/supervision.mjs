import { text } from "../text.mjs";

const workingDays = (amount) => ({ amount, unit: "working-days" });
const workingHours = (amount) => ({ amount, unit: "working-hours" });
const atOnce = { amount: 0, unit: "working-days" };

const handler = { role: "handler" };
const head = { role: "department-leader" };
const dispatcher = { role: "dispatcher", at: "street" };
const districtSupervisor = { role: "supervisor", at: "district" };
const districtLeader = { role: "leader", at: "district" };
const cityLeader = { role: "leader", at: "city" };
const citySupervisor = { role: "supervisor", at: "city" };

const bySupervisor = [
  { role: "supervisor", of: "place" },
  { role: "leader", of: "place" },
];
const byLeader = [{ role: "leader", of: "place" }];

const reply = (days) => ({ within: workingDays(days), form: "supervision-reply" });

/** The thresholds of an electronic supervision system, then the three degrees of supervision and the leaders' meeting. */
const overdue = {
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

/** Sorting must not take long either: who verifies, files and dispatches is pressed as well. */
const sorting = (id, deadline, title) => ({
  id,
  title,
  watch: { deadline },
  source: "Domain §4: filed and dispatched in time are indicators of their own. Amounts are this district's data.",
  rungs: [
    {
      id: "urge",
      title: text("催办", "Urge"),
      at: { after: atOnce },
      measure: "urge",
      press: [{ role: "dispatcher" }],
      tell: [{ role: "dispatcher", at: "district" }],
    },
    {
      id: "supervise",
      title: text("督办", "Supervision order"),
      at: { after: workingHours(4) },
      measure: "supervise",
      degree: 3,
      press: [{ role: "dispatcher" }],
      tell: [districtSupervisor],
    },
  ],
});

const assistOverdue = {
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

const urgentOverdue = {
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

const checkOverdue = {
  id: "check-overdue",
  title: text("核查超期督办", "Check overdue"),
  watch: { deadline: "check-in-time" },
  source: "Made up for Changzhou",
  rungs: [
    {
      id: "urge",
      title: text("催办", "Urge"),
      at: { after: atOnce },
      measure: "urge",
      press: [{ role: "checker" }],
      tell: [districtSupervisor],
    },
  ],
};

const dissatisfied = {
  id: "dissatisfied",
  title: text("不满意督办", "Dissatisfaction"),
  watch: { outcome: "unsatisfied" },
  source: "Domain §2, hotline and Shenzhen rules: unsatisfied leads to redo under a supervision order; still unsatisfied, to a circular.",
  rungs: [
    {
      id: "supervise",
      title: text("重办督办", "Supervised redo"),
      at: { afterStart: atOnce },
      measure: "supervise",
      degree: 3,
      press: [handler, head],
      tell: [districtSupervisor],
      reply: reply(2),
    },
    {
      id: "supervise-again",
      title: text("升级督办", "Raised supervision"),
      at: { afterPrevious: workingDays(3), unlessReplied: true },
      measure: "supervise",
      degree: 2,
      press: [head],
      tell: [districtLeader],
    },
  ],
};

const dissatisfiedAgain = {
  id: "dissatisfied-again",
  title: text("再次不满意通报", "Dissatisfied again"),
  watch: { outcome: "unsatisfied", times: 2 },
  source: dissatisfied.source,
  rungs: [
    {
      id: "circulate",
      title: text("通报", "Circular"),
      at: { afterStart: atOnce },
      measure: "circulate",
      press: [head],
      tell: [districtLeader, cityLeader],
    },
  ],
};

const bounced = {
  id: "bounced",
  title: text("反复退回督办", "Bounced between units"),
  watch: { outcome: "returned", times: 2 },
  source: "Mission P-1: units pass cases around. The number is this district's data.",
  rungs: [
    {
      id: "supervise",
      title: text("推诿督办", "Supervision order"),
      at: { afterStart: atOnce },
      measure: "supervise",
      degree: 2,
      press: [{ role: "dispatcher", at: "district" }],
      tell: [districtSupervisor, districtLeader],
    },
  ],
};

const ordered = {
  id: "ordered",
  title: text("领导批示督办", "Supervision by order"),
  watch: { order: true },
  source: "Mission CZ-22: 督查督办",
  rungs: [
    {
      id: "supervise",
      title: text("督办", "Supervision order"),
      at: { hand: true },
      measure: "supervise",
      degree: 2,
      press: [handler, head],
      tell: [districtSupervisor],
      by: bySupervisor,
      reply: reply(2),
    },
    {
      id: "on-site",
      title: text("现场督办", "On-site supervision"),
      at: { hand: true },
      measure: "on-site",
      degree: 1,
      press: [head],
      tell: [districtLeader],
      by: byLeader,
      reply: reply(1),
    },
  ],
};

/** Pressure beside the lifecycle: step 督查督办 acts on a case while it travels, it is no station of its way. */
export const supervision = [
  overdue,
  sorting("verify-overdue", "verify-in-time", text("核实超期督办", "Verification overdue")),
  sorting("file-overdue", "file-in-time", text("立案超期督办", "Filing overdue")),
  sorting("dispatch-overdue", "dispatch-in-time", text("派遣超期督办", "Dispatch overdue")),
  urgentOverdue,
  assistOverdue,
  checkOverdue,
  dissatisfied,
  dissatisfiedAgain,
  bounced,
  ordered,
];
