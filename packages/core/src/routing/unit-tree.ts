import type { Level, Unit } from "../definition/index.js";

/** The organisation tree by id. Ids that are unknown have no ancestors, no children, no level, and cover nothing. */
export interface UnitTree {
  /** All units as the district lists them. */
  units: readonly Unit[];
  /** The uppermost unit: the first without a parent. */
  root: string;
  /** Levels from the widest (0) to the narrowest. */
  levelIndex: ReadonlyMap<string, number>;
  unit(id: string): Unit | undefined;
  children(id: string): readonly string[];
  /** The unit itself, its parent, and so on up to the root. */
  ancestors(id: string): string[];
  /** The unit itself and all below it, parents before children. */
  descendants(id: string): string[];
  /** Whether the first unit is the second or lies above it. */
  covers(upper: string, lower: string): boolean;
  /** The level of a unit; that of the nearest above where it has none of its own, as a department of an area. */
  levelOf(id: string): string | undefined;
}

/** Whether a unit is an area of a level, as opposed to a department, centre or squad in one. */
export const isArea = (unit: Unit): boolean => (unit.kind ?? (unit.level === undefined ? "department" : "area")) === "area";

/**
 * Indexes the units of a district in linear time. A walk numbers each unit on entry (its place in `order`) and notes
 * where its branch ends, so that `covers` compares two numbers whatever the depth.
 *
 * Total even for a district that is not sound: a unit whose parent does not exist counts as uppermost, and so does one
 * unit of each circle of parents.
 */
export function createUnitTree(levels: readonly Pick<Level, "id">[], units: readonly Unit[]): UnitTree {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const children = childrenByParent(units, byId);
  const walk = walkBranches(units, byId, children);
  const root = units.find((unit) => walk.parent.get(unit.id) === undefined)?.id ?? "";

  const ancestors = (id: string): string[] => {
    const path: string[] = [];
    for (let at = byId.has(id) ? id : undefined; at !== undefined; at = walk.parent.get(at)) path.push(at);
    return path;
  };
  return {
    units,
    root,
    levelIndex: new Map(levels.map((level, index) => [level.id, index])),
    unit: (id) => byId.get(id),
    children: (id) => children.get(id) ?? [],
    ancestors,
    descendants: (id) => walk.order.slice(walk.entry.get(id) ?? 0, walk.end.get(id) ?? 0),
    covers(upper, lower) {
      const at = walk.entry.get(lower);
      const from = walk.entry.get(upper);
      const to = walk.end.get(upper);
      return at !== undefined && from !== undefined && to !== undefined && from <= at && at < to;
    },
    levelOf(id) {
      for (let at: string | undefined = id; at !== undefined; at = walk.parent.get(at)) {
        const level = byId.get(at)?.level;
        if (level !== undefined) return level;
      }
      return undefined;
    },
  };
}

function childrenByParent(units: readonly Unit[], byId: ReadonlyMap<string, Unit>): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parent } of units) {
    if (parent === undefined || !byId.has(parent)) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [id]);
    else siblings.push(id);
  }
  return children;
}

interface Walk {
  /** Units in the order they are entered: a branch lies in one piece. */
  order: string[];
  entry: Map<string, number>;
  /** The place in `order` behind a unit's branch. */
  end: Map<string, number>;
  parent: Map<string, string | undefined>;
}

function walkBranches(units: readonly Unit[], byId: ReadonlyMap<string, Unit>, children: ReadonlyMap<string, string[]>): Walk {
  const walk: Walk = { order: [], entry: new Map(), end: new Map(), parent: new Map() };
  for (const { id, parent } of units) {
    if (parent === undefined || !byId.has(parent)) walkBranch(id, children, walk);
  }
  // Whatever is left hangs on a circle of parents.
  for (const { id } of units) if (!walk.entry.has(id)) walkBranch(id, children, walk);
  return walk;
}

/** Walks one branch without recursion, so that no depth of a tree overflows the stack. */
function walkBranch(top: string, children: ReadonlyMap<string, string[]>, walk: Walk): void {
  const open: { id: string; next: number }[] = [];
  const enter = (id: string, parent: string | undefined): void => {
    walk.entry.set(id, walk.order.length);
    walk.order.push(id);
    walk.parent.set(id, parent);
    open.push({ id, next: 0 });
  };
  enter(top, undefined);
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const child = children.get(at.id)?.[at.next];
    at.next += 1;
    if (child === undefined) {
      walk.end.set(at.id, walk.order.length);
      open.pop();
    } else if (!walk.entry.has(child)) enter(child, at.id);
  }
}
