// Whom rungs press and tell, who may take them on by hand, and who must agree.

import { text } from "../../text.mjs";

export const handler = { role: "handler" };

export const head = { role: "department-leader" };

export const dispatcher = { role: "dispatcher", at: "street" };

export const districtSupervisor = { role: "supervisor", at: "district" };

export const districtLeader = { role: "leader", at: "district" };

export const cityLeader = { role: "leader", at: "city" };

export const citySupervisor = { role: "supervisor", at: "city" };

export const bySupervisor = [
  { role: "supervisor", of: "place" },
  { role: "leader", of: "place" },
];

/** The unit that rules on who is responsible. */
export const backstop = { role: "department-leader", at: "district", function: "social-governance" };

export const byLeader = [{ role: "leader", of: "place" }];

/** Naming a unit before others is for the city to agree to. */
export const cityAgrees = [
  { title: text("市分管领导审批", "Leader in charge of the city"), by: [{ role: "leader", at: "city", of: "place" }], form: "approval" },
];
