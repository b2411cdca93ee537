// Pressure that somebody in charge orders.

import { text } from "../../text.mjs";
import { byLeader, bySupervisor, districtLeader, districtSupervisor, handler, head } from "./people.mjs";
import { reply } from "./reply.mjs";

export const ordered = {
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
