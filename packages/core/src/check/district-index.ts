import type { CatalogueItem, District, Unit } from "../definition/index.js";
import { indexWorkflow } from "./workflow-index.js";
import type { WorkflowIndex } from "./workflow-index.js";

/** A district's ids by what they name, so that each reference is one look-up. */
export interface DistrictIndex {
  district: District;
  units: ReadonlyMap<string, Unit>;
  levels: ReadonlySet<string>;
  roles: ReadonlyMap<string, District["roles"][number]>;
  members: ReadonlySet<string>;
  functions: ReadonlySet<string>;
  unitKinds: ReadonlySet<string>;
  channels: ReadonlySet<string>;
  /** Nothing where the district writes no classes down: then any will do. */
  classes: ReadonlySet<string> | undefined;
  items: ReadonlyMap<string, CatalogueItem>;
  seasons: ReadonlySet<string>;
  /** One for each entry of `workflows`, in the same order. */
  workflows: readonly WorkflowIndex[];
  /** The newest version of each workflow: the one new cases go by. */
  newest: ReadonlyMap<string, WorkflowIndex>;
  /** Deadlines of all workflows. */
  deadlines: ReadonlySet<string>;
  /** The level of a unit, or of the nearest unit above that has one. */
  levelOf(unit: string): string | undefined;
}

/** Indexes a district in one pass over each list. */
export function indexDistrict(district: District): DistrictIndex {
  const units = new Map(district.units.map((unit) => [unit.id, unit]));
  const workflows = district.workflows.map((workflow, position) => {
    const items = district.catalogue.filter((item) => item.workflow === workflow.id);
    return indexWorkflow(workflow, position, items);
  });
  const newest = new Map<string, WorkflowIndex>();
  for (const index of workflows) {
    const known = newest.get(index.workflow.id);
    if (known === undefined || known.workflow.version < index.workflow.version) newest.set(index.workflow.id, index);
  }
  return {
    district,
    units,
    levels: idsOf(district.levels),
    roles: new Map(district.roles.map((role) => [role.id, role])),
    members: idsOf(district.members),
    functions: new Set(district.units.flatMap((unit) => unit.function ?? [])),
    unitKinds: new Set(["area", ...district.units.flatMap((unit) => unit.kind ?? [])]),
    channels: idsOf(district.channels),
    classes: district.classes && idsOf(district.classes),
    items: new Map(district.catalogue.map((item) => [item.id, item])),
    seasons: idsOf(district.calendar.seasons),
    workflows,
    newest,
    deadlines: new Set(workflows.flatMap((index) => [...index.deadlines.keys()])),
    levelOf: levels(units),
  };
}

const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));

/** Looks levels up with what was found before, so that all units together cost one walk over the tree. */
function levels(units: ReadonlyMap<string, Unit>): (unit: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (start) => {
    const path: string[] = [];
    const seen = new Set<string>();
    let at: string | undefined = start;
    let level: string | undefined;
    while (at !== undefined && !seen.has(at)) {
      if (found.has(at)) level = found.get(at);
      else level = units.get(at)?.level;
      if (level !== undefined || found.has(at)) break;
      seen.add(at);
      path.push(at);
      at = units.get(at)?.parent;
    }
    for (const passed of path) found.set(passed, level);
    return level;
  };
}
