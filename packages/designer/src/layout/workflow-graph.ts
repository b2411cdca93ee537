import type { Text } from "@gridloop/core/definition";
import { flowOrder } from "../stage-list/flow-order.js";
import { stepOrder } from "./step-order.js";
import type { ViewedAction, ViewedStage, ViewedWorkflow } from "./viewed-workflow.js";

/** Where a way leads: on, back to what the case has passed, nowhere else, early to an end, or to a stage that does not exist. */
export type Course = "forward" | "back" | "stay" | "exit" | "nowhere";

/**
 * Which ways into a final stage are drawn as a stub instead of a line: `auto`, those that would pass over other stages;
 * `stubs`, all of them; `drawn`, none.
 */
export type ExitRule = "auto" | "stubs" | "drawn";

/** A way on. */
export interface GraphWay {
  readonly action: ViewedAction;
  readonly course: Course;
  /** The stage it leads to; nothing where it does not exist. */
  readonly target: string | undefined;
}

/** A stage in its place. */
export interface GraphStage {
  readonly id: string;
  readonly stage: ViewedStage;
  /** Its place among all stages in drawing order, counted from 1. */
  readonly number: number;
  /** Its step's place among the steps, counted from 0. */
  readonly step: number;
  /** Its rank along the flow, counted from 0; every step has ranks of its own. */
  readonly layer: number;
  /** Ways on, back, to itself, to an end and into nowhere, in this order; those to one stage stand together. */
  readonly ways: readonly GraphWay[];
  /** Whether cases start here. */
  readonly first: boolean;
  readonly reachable: boolean;
  readonly stuck: boolean;
  /** From how many stages cases come here early, by ways that are drawn as stubs. */
  readonly exitsHere: number;
}

/** An outward step with its stages. */
export interface GraphStep {
  readonly id: string;
  readonly title: Text | undefined;
  readonly stages: readonly GraphStage[];
}

/** A workflow as a drawing sees it: stages by step and rank, ways by where they lead. */
export interface WorkflowGraph {
  readonly steps: readonly GraphStep[];
  /** In drawing order: by step, within a step by flow. */
  readonly stages: readonly GraphStage[];
  readonly layers: number;
}

/** A stage while its place is being found. */
interface Draft {
  readonly stage: ViewedStage;
  readonly step: number;
  readonly reachable: boolean;
  readonly stuck: boolean;
  layer: number;
}

const courseOrder: readonly Course[] = ["forward", "back", "stay", "exit", "nowhere"];

/**
 * Sorts a workflow for drawing. Outward steps come first: a stage stands in its step, so a way to an earlier step leads
 * back even where no circle closes. Within a step, stages follow the flow.
 *
 * @param workflow a readable workflow
 * @param exitRule which ways into a final stage become stubs
 */
export function workflowGraph(workflow: ViewedWorkflow, exitRule: ExitRule = "auto"): WorkflowGraph {
  const flow = flowOrder(workflow);
  const steps = stepOrder(
    workflow,
    flow.map(({ stage }) => stage),
  );
  const stepIndex = new Map(steps.map(({ id }, index) => [id, index]));
  const drafts = flow
    .map(({ stage, reachable, stuck }): Draft => ({ stage, reachable, stuck, step: stepIndex.get(stage.step) ?? 0, layer: 0 }))
    // Stable: within a step the order of the flow stays.
    .sort((a, b) => a.step - b.step);
  const position = new Map(drafts.map(({ stage }, index) => [stage.id, index]));
  const layers = rank(drafts, position);
  const waysOf = drafts.map((draft, index) => waysFrom(draft, index, { drafts, position, exitRule }));
  const exits = new Map<string, Set<string>>();
  waysOf.forEach((ways, index) => {
    for (const { course, target } of ways) {
      if (course !== "exit" || target === undefined) continue;
      exits.set(target, (exits.get(target) ?? new Set()).add(drafts[index]?.stage.id ?? ""));
    }
  });
  const stages = drafts.map(({ stage, step, layer, reachable, stuck }, index): GraphStage => ({
    id: stage.id,
    stage,
    number: index + 1,
    step,
    layer,
    ways: waysOf[index] ?? [],
    first: reachable && stage.id === workflow.lifecycle.initial,
    reachable,
    stuck,
    exitsHere: exits.get(stage.id)?.size ?? 0,
  }));
  return {
    steps: steps.map(({ id, title }, index) => ({ id, title, stages: stages.filter(({ step }) => step === index) })),
    stages,
    layers,
  };
}

/**
 * Gives every stage the lowest rank after all that lead on to it and after every earlier step (longest path);
 * final stages stand in the last rank of their step.
 * @returns how many ranks there are
 */
function rank(drafts: readonly Draft[], position: ReadonlyMap<string, number>): number {
  const earliest = drafts.map(() => 0);
  let base = 0;
  let next = 0;
  let step = -1;
  drafts.forEach((draft, index) => {
    if (draft.step !== step) {
      closeStep(drafts, step, next - 1);
      step = draft.step;
      base = next;
    }
    draft.layer = Math.max(base, earliest[index] ?? 0);
    next = Math.max(next, draft.layer + 1);
    for (const { to } of draft.stage.actions ?? []) {
      const target = position.get(to) ?? -1;
      if (target > index) earliest[target] = Math.max(earliest[target] ?? 0, draft.layer + 1);
    }
  });
  closeStep(drafts, step, next - 1);
  return next;
}

/** Moves a step's final stages to its last rank. */
function closeStep(drafts: readonly Draft[], step: number, last: number): void {
  for (const draft of drafts) {
    const leadsOn = (draft.stage.actions ?? []).length > 0;
    if (draft.step === step && draft.stage.final && !leadsOn) draft.layer = last;
  }
}

function waysFrom(
  draft: Draft,
  index: number,
  { drafts, position, exitRule }: { drafts: readonly Draft[]; position: ReadonlyMap<string, number>; exitRule: ExitRule },
): GraphWay[] {
  const courseTo = (place: number | undefined): Course => {
    if (place === undefined) return "nowhere";
    if (place === index) return "stay";
    if (place < index) return "back";
    const target = drafts[place];
    const early = exitRule === "stubs" || (exitRule === "auto" && (target?.layer ?? 0) > draft.layer + 1);
    return target?.stage.final && early ? "exit" : "forward";
  };
  const ways = (draft.stage.actions ?? []).map((action): GraphWay => {
    const place = position.get(action.to);
    return { action, course: courseTo(place), target: place === undefined ? undefined : action.to };
  });
  const firstTo = (way: GraphWay): number => ways.findIndex(({ target }) => target === way.target);
  return ways
    .map((way, given) => ({ way, key: [courseOrder.indexOf(way.course), firstTo(way), given] as const }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2])
    .map(({ way }) => way);
}
