// Pressure that follows from what came out: dissatisfaction, or a matter passed around.

import { text } from "../../text.mjs";
import { backstop, cityAgrees, cityLeader, districtLeader, districtSupervisor, handler, head } from "./people.mjs";
import { reply } from "./reply.mjs";
import { atOnce, workingDays } from "../spans.mjs";

export const dissatisfied = {
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

export const dissatisfiedAgain = {
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
      approval: cityAgrees,
    },
  ],
};

export const bounced = {
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

/** Who is responsible must not stay open either. */
export const unruled = {
  id: "ruling-overdue",
  title: text("裁定超期督办", "Ruling overdue"),
  watch: { deadline: "rule-in-time" },
  source: "Domain §3: unclear duty leads to a quick ruling. The amounts are this district's data.",
  rungs: [
    {
      id: "urge",
      title: text("催办", "Urge"),
      at: { after: atOnce },
      measure: "urge",
      press: [backstop],
      tell: [districtSupervisor],
    },
    {
      id: "supervise",
      title: text("督办", "Supervision order"),
      at: { after: workingDays(1) },
      measure: "supervise",
      degree: 2,
      press: [backstop],
      tell: [districtLeader],
      reply: reply(1),
    },
  ],
};
