import type { District } from "../definition/index.js";
import { createDirectory, type Directory } from "./directory.js";
import { inForce } from "./in-force.js";
import { createUnitTree, isArea, type UnitTree } from "./unit-tree.js";

/** A district's organisation, indexed. Units and members are named by id; dates are civil, YYYY-MM-DD. */
export interface Organisation extends UnitTree, Directory {
  /** Whether a unit exists, on a date where one is given. */
  exists(unit: string, date?: string): boolean;
  /**
   * The area of a level a unit lies in, the unit itself included; where there is none, the nearest area above that level.
   * Undefined for a unit or a level that is unknown.
   */
  climb(unit: string, level: string, date?: string): string | undefined;
  /** The department of a function in this very area: the uppermost, of several the first listed. */
  departmentOf(area: string, functionId: string, date?: string): string | undefined;
  /**
   * Whether posts in a unit have authority over another: the unit itself, all below it, and for an office that acts
   * for its area (`actsForArea`) all of that area.
   */
  governs(unit: string, over: string): boolean;
  /** The unit and the offices that act for it: where its posts are. */
  seatsOf(unit: string): string[];
  /**
   * The units whose members may see what one of these units takes part in: these and all above them, and the offices that
   * act for those, each once. For one unit the nearest come first, an area before its offices.
   */
  reach(units: readonly string[]): string[];
}

/** What of a district makes up its organisation. */
export type OrganisationDefinition = Pick<District, "levels" | "units" | "members">;

/** Indexes a district's organisation, in time linear in its units and assignments. */
export function createOrganisation({ levels, units, members }: OrganisationDefinition): Organisation {
  const tree = createUnitTree(levels, units);
  const departments = departmentsByArea(tree);
  const exists = (id: string, date?: string): boolean => {
    const unit = tree.unit(id);
    return unit !== undefined && inForce(unit, date);
  };
  const seatsOf = (id: string): string[] => [id, ...tree.children(id).filter((child) => tree.unit(child)?.actsForArea === true)];
  return {
    ...tree,
    ...createDirectory(members),
    exists,
    seatsOf,
    climb(unit, level, date) {
      const asked = tree.levelIndex.get(level);
      if (asked === undefined) return undefined;
      return tree.ancestors(unit).find((id) => {
        const area = tree.unit(id);
        const index = tree.levelIndex.get(area?.level ?? "");
        return area !== undefined && index !== undefined && index <= asked && isArea(area) && inForce(area, date);
      });
    },
    departmentOf: (area, functionId, date) => departments.get(departmentKey(area, functionId))?.find((id) => exists(id, date)),
    governs: (unit, over) => tree.covers(seat(tree, unit), over),
    reach: (ids) => [...new Set(ids.flatMap((id) => tree.ancestors(id)).flatMap(seatsOf))],
  };
}

/** The unit whose authority a post in a unit has: of an office that acts for its area, that area. */
function seat(tree: UnitTree, id: string): string {
  const unit = tree.unit(id);
  return unit?.actsForArea === true && unit.parent !== undefined && tree.unit(unit.parent) !== undefined ? unit.parent : id;
}

const departmentKey = (area: string, functionId: string): string => `${functionId}@${area}`;

/** Departments by the area they belong to and their function; a squad below a department belongs to the same area. */
function departmentsByArea(tree: UnitTree): Map<string, string[]> {
  const found = new Map<string, { id: string; depth: number }[]>();
  for (const unit of tree.units) {
    if (unit.function === undefined || isArea(unit)) continue;
    const above = tree.ancestors(unit.id);
    const depth = above.findIndex((id) => {
      const area = tree.unit(id);
      return area !== undefined && isArea(area);
    });
    const area = above[depth];
    if (area === undefined) continue;
    const key = departmentKey(area, unit.function);
    found.set(key, [...(found.get(key) ?? []), { id: unit.id, depth }]);
  }
  // `sort` is stable: of departments at one depth the first listed stays first.
  return new Map([...found].map(([key, list]) => [key, list.sort((a, b) => a.depth - b.depth).map(({ id }) => id)]));
}
