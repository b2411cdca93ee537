// Whom rungs press and tell, and who may take them on by hand.

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

export const byLeader = [{ role: "leader", of: "place" }];
