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
 * (Cormen et al., Introduction to Algorithms, "Topological sort") over the ways that lead on; ways that return a case
 * or have it done again are followed only to what nothing else leads to. A way up the list leads back.
 *
 * @param workflow a workflow, also a faulty draft: ways to stages that do not exist are kept without a target
 * @returns every stage once
 */
export function flowOrder(workflow: WorkflowOutline): FlowStage[] {
  const { initial, stages } = workflow.lifecycle;
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const order = search(byId, initial);
  const reached = new Set(order);
  const unreached = stages.filter((stage) => !reached.has(stage));
  const place = new Map(order.map(({ id }, index) => [id, index]));
  return [...order, ...unreached].map((stage, index) => {
    const leadsBack = (to: string): boolean => index < order.length && (place.get(to) ?? order.length) <= index;
    return {
      stage,
      number: index + 1,
      ways: actionsOf(stage).map((action) => ({ action, target: byId.get(action.to), leadsBack: leadsBack(action.to) })),
      reachable: index < order.length,
      stuck: !stage.final && actionsOf(stage).length === 0,
    };
  });
}

/** The stages that can be reached, in order. */
function search(byId: ReadonlyMap<string, OutlinedStage>, initial: string): OutlinedStage[] {
  const entered = new Set<string>();
  const order = searchFrom(byId, initial, entered);
  // Not `for … of order.flatMap(…)`: what a return leads to has returns of its own.
  for (let index = 0; index < order.length; index += 1) {
    for (const way of actionsOf(order[index])) {
      if (returns(way)) order.push(...searchFrom(byId, way.to, entered));
    }
  }
  return order;
}

/** Depth first with a stack of its own: a drawn workflow may be deeper than the engine's stack of calls. */
function searchFrom(byId: ReadonlyMap<string, OutlinedStage>, from: string, entered: Set<string>): OutlinedStage[] {
  const postorder: OutlinedStage[] = [];
  const path: { stage: OutlinedStage; waysLeft: OutlinedAction[] }[] = [];

  const enter = (id: string): void => {
    const stage = byId.get(id);
    if (!stage || entered.has(id)) return;
    entered.add(id);
    // Ways are taken from the end, last action first; reversing the order in which stages are left puts the first one first.
    path.push({ stage, waysLeft: actionsOf(stage).filter((way) => !returns(way)) });
  };

  enter(from);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const way = top.waysLeft.pop();
    if (way) {
      enter(way.to);
    } else {
      path.pop();
      postorder.push(top.stage);
    }
  }
  return postorder.reverse();
}

function returns({ kind }: OutlinedAction): boolean {
  return kind === "return" || kind === "redo";
}

function actionsOf(stage: OutlinedStage | undefined): readonly OutlinedAction[] {
  return stage?.actions ?? [];
}
