import type { WorkflowIndex } from "./workflow-index.js";

/** What follows from what in a lifecycle. */
export interface StageGraph {
  /** Stages a case can come to, the initial one among them. */
  reachable: ReadonlySet<string>;
  /** Stages from which a case can come to a final one, or to one whose own fault is reported by itself. */
  closes: ReadonlySet<string>;
  /** Whether an action, or the lifecycle's beginning, names a stage that does not exist. */
  dangling: boolean;
  /** A stage and all that can be reached from it. */
  from(stage: string): ReadonlySet<string>;
  /** The shortest way from the initial stage, both ends included; empty if there is none. */
  wayTo(stage: string): string[];
}

/**
 * The graph of a lifecycle: actions are edges, and so are the reopening of a closed case, after an unsatisfied answer or by order, and
 * the ruling on a returned one, which no case can count on to be closed.
 */
export function createStageGraph(workflow: WorkflowIndex): StageGraph {
  const { lifecycle, survey, operations } = workflow.workflow;
  const reopenTo = [survey?.reopenTo, operations?.reopen?.to].filter((id) => id !== undefined);
  const ruledTo = operations?.ruling?.to;
  const returnedTo = new Set(
    lifecycle.stages.flatMap(({ actions = [] }) => actions.filter(({ kind }) => kind === "return").map(({ to }) => to)),
  );
  const forward = new Map<string, string[]>();
  const backward = new Map<string, string[]>();
  const ends: string[] = [];
  let dangling = !workflow.stages.has(lifecycle.initial);
  for (const stage of lifecycle.stages) {
    const isFinal = stage.final === true;
    const targets = (stage.actions ?? []).map((action) => action.to);
    const unknown = targets.some((id) => !workflow.stages.has(id));
    const wayOn = targets.some((id) => id !== stage.id);
    dangling ||= unknown;
    if (isFinal || unknown || !wayOn) ends.push(stage.id);
    const ruled = ruledTo !== undefined && returnedTo.has(stage.id) ? [ruledTo] : [];
    forward.set(
      stage.id,
      (isFinal ? reopenTo : [...targets, ...ruled]).filter((id) => workflow.stages.has(id)),
    );
    for (const target of isFinal ? [] : targets) backward.set(target, [...(backward.get(target) ?? []), stage.id]);
  }
  const came = waysFrom(
    [lifecycle.initial].filter((id) => workflow.stages.has(id)),
    forward,
  );
  return {
    reachable: new Set(came.keys()),
    closes: new Set(waysFrom(ends, backward).keys()),
    dangling,
    from: (stage) => new Set(waysFrom([stage], forward).keys()),
    wayTo(stage) {
      const way: string[] = [];
      for (let at: string | undefined = came.has(stage) ? stage : undefined; at !== undefined; at = came.get(at)) way.unshift(at);
      return way;
    },
  };
}

/** Breadth first: every stage that can be reached, and the one it was first reached from. */
function waysFrom(starts: readonly string[], edges: ReadonlyMap<string, readonly string[]>): Map<string, string | undefined> {
  const came = new Map<string, string | undefined>(starts.map((start) => [start, undefined]));
  // A map hands out entries added while it is walked, in the order they were added.
  for (const [stage] of came) {
    for (const next of edges.get(stage) ?? []) if (!came.has(next)) came.set(next, stage);
  }
  return came;
}
