import { expect, test } from "vitest";
import { districtSchema } from "../definition/district.js";
import { smallDistrict } from "../testing/small-district.js";
import { checkTeams } from "./check-teams.js";
import { createOrganisation } from "./organisation.js";

const written = smallDistrict();
written.members?.push({
  id: "standin",
  name: "代",
  assignments: [{ role: "reporter-grid-member", unit: "liuyuan-1", from: "2026-02-01", substituteFor: "zhao" }],
});
const lianhu = districtSchema.parse(written);
const organisation = createOrganisation(lianhu);

test("a base grid without its grid member is reported, a dedicated grid has another team", () => {
  expect(checkTeams(organisation, lianhu.teamRules, "2026-03-02")).toEqual([
    { grid: "liuyuan-2", rule: "urban-team", role: "reporter-grid-member", has: 0, min: 1 },
  ]);
});

test("before anybody took office every grid lacks its team", () => {
  expect(checkTeams(organisation, lianhu.teamRules, "2025-12-31").map(({ grid }) => grid)).toEqual(["liuyuan-1", "liuyuan-2"]);
});

test("a substitute fills the post of whom they stand in for, and does not make a second", () => {
  const one = [{ id: "one", when: { kind: "base" as const }, posts: [{ role: "reporter-grid-member", min: 1, max: 1 }] }];
  expect(checkTeams(organisation, one, "2026-03-02").map(({ grid }) => grid)).toEqual(["liuyuan-2"]);
});
