// Pressure on who sorts matters and on who checks them.

import { text } from "../../text.mjs";
import { districtSupervisor } from "./people.mjs";
import { atOnce, workingHours } from "../spans.mjs";

/** Sorting must not take long either: who verifies, files and dispatches is pressed as well. */
export const sorting = (id, deadline, title) => ({
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

export const checkOverdue = {
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
