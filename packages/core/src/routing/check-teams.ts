import type { TeamRule, Unit } from "../definition/index.js";
import { inForce } from "./in-force.js";
import type { Organisation } from "./organisation.js";

/** A grid whose team has too few or too many holders of a role. */
export interface TeamGap {
  grid: string;
  rule: string;
  role: string;
  /** Posts filled on the day: a substitute fills the post of whom they stand in for, not one more. */
  has: number;
  min: number;
  max?: number;
}

const isFor = ({ when }: TeamRule, grid: NonNullable<Unit["grid"]>): boolean =>
  when.kind === grid.kind && (when.setting === undefined || when.setting === grid.setting);

/**
 * Which grids lack posts of their team (4+X, 3+X, 2+X, 1+1+N as the district wrote them), or have too many, on a civil
 * date. Every rule that is for a grid applies to it. Grids in the order of the district's units.
 */
export function checkTeams(organisation: Organisation, teamRules: readonly TeamRule[], date: string): TeamGap[] {
  const gaps: TeamGap[] = [];
  for (const unit of organisation.units) {
    const { grid } = unit;
    if (grid === undefined || !inForce(unit, date)) continue;
    for (const rule of teamRules) {
      if (!isFor(rule, grid)) continue;
      for (const { role, min, max } of rule.posts) {
        const has = new Set(organisation.holders(role, unit.id, date).map((holder) => holder.substituteFor ?? holder.member)).size;
        const enough = has >= min && (max === undefined || has <= max);
        if (!enough) gaps.push({ grid: unit.id, rule: rule.id, role, has, min, ...(max === undefined ? {} : { max }) });
      }
    }
  }
  return gaps;
}
