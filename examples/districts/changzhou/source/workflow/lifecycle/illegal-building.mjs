// Illegal building: one matter with several milestones, each with a limit of its own in the catalogue.

import { text } from "../../text.mjs";

/** The milestones beside the whole. */
export const milestones = [
  { id: "stop-in-time", title: text("责令停工时限", "Order to stop"), metBy: ["order-stop"] },
  { id: "fine-in-time", title: text("处罚决定时限", "Penalty"), metBy: ["decide-penalty"] },
];

/** The matters that have those milestones. */
export const illegalBuilding = {
  item: "id",
  oneOf: ["illegal-building-under-way", "illegal-building-finished", "illegal-rooftop-building", "illegal-yard-building"],
};
