// Several units at work on a matter, in due course or in an emergency.

import { text } from "../../text.mjs";
import { dispose, giveBack, handleInTime } from "./disposal.mjs";
import { workingDays } from "../spans.mjs";
import { owner } from "./people.mjs";

const assistInTime = { id: "assist-in-time", title: text("协办时限", "Answer of a unit"), limit: workingDays(3) };

export const jointHandling = {
  id: "joint-handling",
  step: "dispatch",
  title: text("联合处置中", "Handled jointly"),
  responsible: owner,
  deadlines: [handleInTime],
  joint: {
    lead: { owner: true },
    assistField: "assisting-units",
    form: "ticket-reply",
    by: [
      { role: "handler", of: "ticket" },
      { role: "department-leader", of: "ticket" },
    ],
    deadlines: [assistInTime],
    complete: "lead",
  },
  actions: [dispose(), giveBack],
};

export const urgentHandling = {
  id: "urgent-handling",
  step: "dispatch",
  title: text("应急处置中", "Urgently handled"),
  responsible: owner,
  deadlines: [{ id: "urgent-in-time", title: text("应急处置时限", "Urgent handling"), limit: { amount: 2, unit: "elapsed-hours" } }],
  joint: {
    lead: { owner: true },
    assist: [
      { at: "district", function: "emergency" },
      { at: "district", function: "public-security" },
      { at: "district", function: "fire-rescue" },
      { at: "district", function: "health" },
    ],
    assistField: "assisting-units",
    form: "ticket-reply",
    by: [
      { role: "handler", of: "ticket" },
      { role: "department-leader", of: "ticket" },
    ],
    deadlines: [{ id: "arrive-in-time", title: text("到场时限", "Arrival on site"), limit: { amount: 30, unit: "elapsed-minutes" } }],
    complete: "lead",
  },
  actions: [dispose(), giveBack],
};
