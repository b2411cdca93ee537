import type { DistrictInput } from "@gridloop/core";
import { smallDistrict } from "../../../core/src/testing/small-district.js";

/** Units a role is looked at in: where it belongs, beside that, above, below, and in another part of the city. */
export const unitsTried = [
  "east-centre",
  "east-urban-management",
  "east-water",
  "liuyuan-1",
  "east",
  "lianhu",
  "west-centre",
  "west",
] as const;

/** A member who holds one role in one unit. */
export interface Holder {
  id: string;
  role: string;
  unit: string;
}

/** A holder of every role in every unit tried, whether a district would give it out there or not. */
export function holdersIn(district: DistrictInput): Holder[] {
  return district.roles.flatMap(({ id: role }) => unitsTried.map((unit) => ({ id: `${role}-at-${unit}`, role, unit })));
}

/** The small district with a second district beside its first, a holder of every role everywhere, approvals, and a call-back. */
export function matrixDistrict(): DistrictInput {
  const district = smallDistrict();
  district.units.push(
    { id: "west", level: "district", parent: "lianhu", title: { "zh-CN": "城西区", en: "West District" } },
    {
      ...{ id: "west-centre", kind: "centre", parent: "west", actsForArea: true, function: "governance-centre" },
      title: { "zh-CN": "城西区社会治理中心", en: "West District Governance Centre" },
    },
  );
  district.members = [
    ...(district.members ?? []),
    ...holdersIn(district).map(({ id, role, unit }) => ({ id, name: id, assignments: [{ role, unit, from: "2026-01-01" }] })),
  ];
  const [workflow] = district.workflows;
  if (!workflow) throw new Error("no workflow");
  workflow.operations = {
    ...workflow.operations,
    hold: {
      by: [{ role: "handler" }],
      approval: [{ by: [{ role: "supervisor", of: "place" }] }, { by: [{ role: "leader", of: "place" }] }],
      atMost: { amount: 30, unit: "calendar-days" },
    },
    appeal: { ...workflow.operations?.appeal, by: [{ role: "handler", of: "owner" }] },
  };
  if (workflow.survey) workflow.survey.callBack = [{ role: "dispatcher", of: "place" }];
  return district;
}
