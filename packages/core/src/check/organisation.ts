import type { District, ProblemPath } from "../definition/index.js";
import type { DistrictIndex } from "./district-index.js";
import type { References } from "./references.js";
import type { Report } from "./report.js";

/** The organisation: who lies under whom, which grids lie over which, who holds what post where. */
export function checkOrganisation(index: DistrictIndex, references: References, report: Report): void {
  const { district } = index;
  checkUnits(index, references, report);
  checkParents(district, report);
  district.roles.forEach((role, position) => role.at?.forEach((level, place) => references.level(level, ["roles", position, "at", place])));
  district.members.forEach((member, position) => {
    member.assignments.forEach((assignment, place) => {
      const path: ProblemPath = ["members", position, "assignments", place];
      const roleKnown = references.role(assignment.role, [...path, "role"]);
      const unitKnown = references.unit(assignment.unit, [...path, "unit"]);
      references.to("member", assignment.substituteFor, index.members, [...path, "substituteFor"]);
      checkDates(assignment, path, report);
      if (roleKnown && unitKnown) checkAssignmentLevel(index, assignment, path, report);
    });
  });
  district.teamRules.forEach((rule, position) =>
    rule.posts.forEach((post, place) => {
      const path: ProblemPath = ["teamRules", position, "posts", place];
      references.role(post.role, [...path, "role"]);
      if (post.max !== undefined && post.max < post.min) {
        report.add({ code: "bounds-crossed", path: [...path, "max"], details: { smallest: post.min, largest: post.max } });
      }
    }),
  );
  district.demo?.personas.forEach((persona, place) => references.to("member", persona, index.members, ["demo", "personas", place]));
}

function checkUnits(index: DistrictIndex, references: References, report: Report): void {
  index.district.units.forEach((unit, position) => {
    const path: ProblemPath = ["units", position];
    references.level(unit.level, [...path, "level"]);
    references.unit(unit.parent, [...path, "parent"]);
    checkDates(unit, path, report);
    unit.grid?.covers?.forEach((covered, place) => {
      const at = [...path, "grid", "covers", place];
      if (!references.unit(covered, at)) return;
      const kind = index.units.get(covered)?.grid?.kind;
      if (kind !== "base") report.add({ code: "covers-not-a-base-grid", path: at, severity: "warning", details: { id: covered } });
    });
    if (unit.grid?.kind === "professional" && (unit.grid.covers?.length ?? 0) === 0) {
      report.add({ code: "professional-grid-covers-nothing", path: [...path, "grid"], severity: "warning", details: { id: unit.id } });
    }
    checkLevelOrder(index, unit.id, path, report);
  });
}

/** A unit lies under a wider one: a street under a district, never the other way round. */
function checkLevelOrder(index: DistrictIndex, id: string, path: ProblemPath, report: Report): void {
  const unit = index.units.get(id);
  const above = unit?.parent === undefined ? undefined : index.levelOf(unit.parent);
  if (unit?.level === undefined || above === undefined || (unit.kind !== undefined && unit.kind !== "area")) return;
  const order = [...index.levels];
  const [own, parent] = [order.indexOf(unit.level), order.indexOf(above)];
  if (own === -1 || parent === -1 || own > parent) return;
  report.add({
    code: "level-order",
    path: [...path, "parent"],
    severity: "warning",
    details: { id, level: unit.level, parent: unit.parent, above },
  });
}

/** Each chain of parents must end at the top. Units whose chain is known to end are not walked again. */
function checkParents({ units }: District, report: Report): void {
  const parents = new Map(units.map((unit) => [unit.id, unit.parent]));
  const settled = new Set<string>();
  units.forEach((unit, position) => {
    const walked = new Set<string>();
    let at: string | undefined = unit.id;
    while (at !== undefined && !settled.has(at) && !walked.has(at)) {
      walked.add(at);
      at = parents.get(at);
    }
    if (at !== undefined && walked.has(at)) {
      const circle = [...walked].slice([...walked].indexOf(at));
      report.add({ code: "unit-cycle", path: ["units", position, "parent"], details: { units: [...circle, at] }, trace: [...circle, at] });
    }
    for (const id of walked) settled.add(id);
  });
}

function checkDates({ from, to }: { from?: string | undefined; to?: string | undefined }, path: ProblemPath, report: Report): void {
  if (from !== undefined && to !== undefined && to < from)
    report.add({ code: "dates-crossed", path: [...path, "to"], details: { from, to } });
}

/** A role held in a department counts as held at the level the department belongs to. */
function checkAssignmentLevel(
  index: DistrictIndex,
  { role, unit }: { role: string; unit: string },
  path: ProblemPath,
  report: Report,
): void {
  const levels = index.roles.get(role)?.at;
  const level = index.levelOf(unit);
  if (levels === undefined || level === undefined || levels.includes(level)) return;
  report.add({ code: "assignment-level", path: [...path, "unit"], severity: "warning", details: { role, unit, level, levels } });
}
