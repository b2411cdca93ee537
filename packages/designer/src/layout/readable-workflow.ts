import type { ViewedAction, ViewedChain, ViewedStage, ViewedStep, ViewedWorkflow } from "./viewed-workflow.js";

/**
 * The part of a value that can be drawn. A draft may lack anything, and a page may hand over anything: what has no id,
 * or an id that is taken, is left out instead of taking the page down.
 *
 * @param given a workflow, or what a page took for one
 * @returns a workflow with every list in place; nothing where there are no stages to speak of
 */
export function readableWorkflow(given: ViewedWorkflow | null | undefined): ViewedWorkflow | undefined {
  const lifecycle = given?.lifecycle;
  if (!given || typeof lifecycle !== "object" || lifecycle === null || !Array.isArray(lifecycle.stages)) return undefined;
  const stages = identified<ViewedStage>(lifecycle.stages).map((stage) => ({
    ...stage,
    step: typeof stage.step === "string" ? stage.step : "",
    actions: identified<ViewedAction>(stage.actions).map((action) => ({ ...action, to: typeof action.to === "string" ? action.to : "" })),
    deadlines: identified(stage.deadlines),
  }));
  const { steps, supervision, ...rest } = given;
  return {
    ...rest,
    ...(Array.isArray(steps) && { steps: identified<ViewedStep>(steps) }),
    lifecycle: { initial: lifecycle.initial, deadlines: identified(lifecycle.deadlines), stages },
    supervision: identified<ViewedChain>(supervision).filter(({ watch, rungs }) => watch && Array.isArray(rungs)),
  };
}

/** The members of a list that have an id of their own. */
function identified<Member extends { readonly id: string }>(list: readonly Member[] | undefined): Member[] {
  const taken = new Set<string>();
  if (!Array.isArray(list)) return [];
  return list.filter((member: Member | null | undefined) => {
    if (typeof member?.id !== "string" || taken.has(member.id)) return false;
    taken.add(member.id);
    return true;
  });
}
