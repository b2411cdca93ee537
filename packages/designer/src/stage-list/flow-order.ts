import type { OutlinedAction, OutlinedStage, WorkflowOutline } from "./workflow-outline.js";

/** A way on from a stage. */
export interface FlowWay {
  readonly action: OutlinedAction;
  /** The stage it leads to; nothing where the definition names one that does not exist. */
  readonly target: OutlinedStage | undefined;
  /** Whether it leads back, to this stage or to one the case has passed. */
  readonly leadsBack: boolean;
}

/** A stage in its place in the flow. */
export interface FlowStage {
  readonly stage: OutlinedStage;
  /** Its place, counted from 1. */
  readonly number: number;
  readonly ways: readonly FlowWay[];
  /** Whether a case can get here from the initial stage at all. */
  readonly reachable: boolean;
  /** Whether a case that gets here can never leave although the stage does not end it. */
  readonly stuck: boolean;
}

/**
 * Orders the stages as a case travels: each after all those that lead forward to it, the way of the first action
 * before the others', what cannot be reached last. It is the reverse postorder of a depth-first search
 * (Cormen et al., Introduction to Algorithms, "Topological sort"); ways that close a circle are the ones that lead back.
 *
 * @param workflow a workflow, also a faulty draft: ways to stages that do not exist are kept without a target
 * @returns every stage once
 */
export function flowOrder(workflow: WorkflowOutline): FlowStage[] {
  const { initial, stages } = workflow.lifecycle;
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const { order, back } = search(byId, initial);
  const reached = new Set(order);
  const unreached = stages.filter((stage) => !reached.has(stage));
  return [...order, ...unreached].map((stage, index) => ({
    stage,
    number: index + 1,
    ways: actionsOf(stage).map((action) => ({ action, target: byId.get(action.to), leadsBack: back.has(action) })),
    reachable: index < reached.size,
    stuck: !stage.final && actionsOf(stage).length === 0,
  }));
}

/** Depth first with a stack of its own: a drawn workflow may be deeper than the engine's stack of calls. */
function search(byId: ReadonlyMap<string, OutlinedStage>, initial: string): { order: OutlinedStage[]; back: Set<OutlinedAction> } {
  const postorder: OutlinedStage[] = [];
  const back = new Set<OutlinedAction>();
  const entered = new Set<string>();
  const left = new Set<string>();
  const path: { stage: OutlinedStage; waysLeft: OutlinedAction[] }[] = [];

  const enter = (id: string): void => {
    const stage = byId.get(id);
    if (!stage || entered.has(id)) return;
    entered.add(id);
    // Ways are taken from the end, last action first; reversing the order in which stages are left puts the first one first.
    path.push({ stage, waysLeft: [...actionsOf(stage)] });
  };

  enter(initial);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const way = top.waysLeft.pop();
    if (!way) {
      path.pop();
      left.add(top.stage.id);
      postorder.push(top.stage);
    } else if (entered.has(way.to) && !left.has(way.to)) {
      back.add(way);
    } else {
      enter(way.to);
    }
  }
  return { order: postorder.reverse(), back };
}

function actionsOf(stage: OutlinedStage): readonly OutlinedAction[] {
  return stage.actions ?? [];
}
