import type { ActionKind, CompiledWorkflow } from "@gridloop/core";

/** The stages of a lifecycle as a map to find one's way on. */
export interface LifecycleMap {
  /** All stages, in the order they are written. */
  stages: readonly string[];
  isFinal(stage: string): boolean;
  /** How many actions lie between two stages at least; Infinity where none leads there. */
  distance(from: string, to: string): number;
  /** The stage nearest to another in which an action of a kind can be taken. */
  nearestWith(kind: ActionKind, from: string): string | undefined;
}

/** Kinds of action that lead a case out of its lifecycle instead of on. */
const exits = new Set<ActionKind>(["direct-answer", "reject", "withdraw"]);

type Ways = ReadonlyMap<string, readonly string[]>;

/** Draws the map of a workflow's lifecycle. */
export function lifecycleMap(workflow: CompiledWorkflow): LifecycleMap {
  const stages = workflow.definition.lifecycle.stages;
  const ways = (leads: (kind: ActionKind) => boolean): Ways =>
    new Map(stages.map((stage) => [stage.id, (stage.actions ?? []).filter(({ kind }) => leads(kind ?? "advance")).map(({ to }) => to)]));
  const main = distancesOn(ways((kind) => kind === "advance"));
  const any = distancesOn(ways((kind) => kind === "advance" || exits.has(kind)));
  const initial = workflow.definition.lifecycle.initial;
  return {
    stages: stages.map(({ id }) => id),
    isFinal: (id) => workflow.stages.get(id)?.definition.final === true,
    // The way out is a short cut to a stage the main road leads to; only what lies off that road is reached by it.
    distance: (from, to) => (main(initial, to) < Infinity ? main(from, to) : any(from, to)),
    nearestWith: (kind, from) =>
      stages
        .filter((stage) => stage.actions?.some((action) => action.kind === kind) === true && main(from, stage.id) < Infinity)
        .sort((a, b) => main(from, a.id) - main(from, b.id))[0]?.id,
  };
}

/** Distances on a net of ways, found out once for each start. */
function distancesOn(ways: Ways): (from: string, to: string) => number {
  const known = new Map<string, Map<string, number>>();
  return (from, to) => {
    let distances = known.get(from);
    if (!distances) {
      distances = new Map([[from, 0]]);
      // A map may grow while it is walked: breadth first.
      for (const [stage, distance] of distances)
        for (const next of ways.get(stage) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
      known.set(from, distances);
    }
    return distances.get(to) ?? Infinity;
  };
}
