import type { ViewedStage, ViewedStep, ViewedWorkflow } from "./viewed-workflow.js";

/** The outward steps of a workflow that writes none of its own. The same as core's `standardSteps`, which comes with zod. */
const standardSteps: readonly string[] = ["collect", "file", "dispatch", "supervise", "report-back", "close"];

/**
 * The outward steps in the order a citizen sees them: the workflow's own, else the six standard ones where its stages
 * use those, else the order in which a case first meets them. A step that a stage names and nobody declared stands last.
 *
 * @param workflow the workflow
 * @param inFlow its stages in flow order
 */
export function stepOrder(workflow: ViewedWorkflow, inFlow: readonly ViewedStage[]): ViewedStep[] {
  const met = [...new Set(inFlow.map(({ step }) => step))];
  const standard = met.every((id) => standardSteps.includes(id)) ? standardSteps.map((id) => ({ id })) : [];
  const declared: readonly ViewedStep[] = workflow.steps ?? standard;
  const known = new Set(declared.map(({ id }) => id));
  return [...declared, ...met.filter((id) => !known.has(id)).map((id) => ({ id }))];
}
