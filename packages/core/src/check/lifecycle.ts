import type { Action, Condition, Stage } from "../definition/index.js";
import { under } from "./report.js";
import type { Report } from "./report.js";
import { createStageGraph } from "./stage-graph.js";
import type { StageGraph } from "./stage-graph.js";
import type { WorkflowIndex } from "./workflow-index.js";

/**
 * Whether every case that enters a lifecycle can come out of it again: every stage can be reached, every stage leads
 * on, from every stage a final one can be reached, and no chain of automatic actions runs for ever.
 */
export function checkLifecycle(workflow: WorkflowIndex, report: Report): void {
  const { lifecycle, survey } = workflow.workflow;
  const path = under(workflow.path, "lifecycle");
  lifecycle.stages.forEach((stage, position) => {
    const at = under(path, "stages", position);
    checkWayOn(stage, at, report);
    stage.actions?.forEach((action, place) => checkAction(action, stage, workflow, under(at, "actions", place), report));
  });
  if (survey?.reopenTo !== undefined && workflow.stages.get(survey.reopenTo)?.final === true) {
    report.add({ code: "reopen-to-final", path: under(workflow.path, "survey", "reopenTo"), details: { stage: survey.reopenTo } });
  }
  if (!lifecycle.stages.some((stage) => stage.final === true || !leadsOn(stage))) {
    report.add({ code: "no-final-stage", path: under(path, "stages"), details: { workflow: workflow.workflow.id } });
    return;
  }
  const graph = createStageGraph(workflow);
  checkReachable(workflow, graph, report);
  checkCloses(workflow, graph, report);
  checkAutomaticLoops(workflow, report);
}

const leadsOn = (stage: Stage): boolean => (stage.actions ?? []).some((action) => action.to !== stage.id);

function checkWayOn(stage: Stage, path: (string | number)[], report: Report): void {
  const actions = stage.actions ?? [];
  if (stage.final === true) {
    if (actions.length > 0) report.add({ code: "final-with-actions", path: under(path, "actions"), details: { stage: stage.id } });
    const clocks = stage.joint === undefined ? "deadlines" : "joint";
    if ((stage.deadlines?.length ?? 0) > 0 || stage.joint !== undefined) {
      report.add({ code: "final-with-deadlines", path: under(path, clocks), details: { stage: stage.id } });
    }
    return;
  }
  if (leadsOn(stage)) return;
  report.add({ code: "stage-without-way-on", path, details: { stage: stage.id }, trace: [stage.id] });
}

function checkAction(action: Action, stage: Stage, workflow: WorkflowIndex, path: (string | number)[], report: Report): void {
  const details = { action: action.id, stage: stage.id };
  if (action.by === undefined && action.automatic !== true) report.add({ code: "action-nobody-may-take", path, details });
  if (action.automatic === true && action.form !== undefined)
    report.add({ code: "automatic-with-form", path: under(path, "form"), details });
  if (action.kind === "return" && action.automatic !== true) checkReason(action, details, workflow, path, report);
}

/** A return says why: in a form somebody cannot leave empty. */
function checkReason(
  { form }: Action,
  details: { action: string; stage: string },
  workflow: WorkflowIndex,
  path: (string | number)[],
  report: Report,
): void {
  const asked = form === undefined ? undefined : workflow.forms.get(form);
  const isUnknown = form !== undefined && asked === undefined;
  if (isUnknown || asked?.fields.some(({ type, required }) => required === true && type !== "statement")) return;
  const variant = form === undefined ? {} : { variant: "optional" };
  report.add({ code: "return-without-reason", path, severity: "warning", details: { ...details, form }, ...variant });
}

function checkReachable(workflow: WorkflowIndex, graph: StageGraph, report: Report): void {
  // Where an action leads to a stage that does not exist, that is the fault; what it was to reach cannot be known.
  if (graph.dangling) return;
  const { lifecycle } = workflow.workflow;
  lifecycle.stages.forEach((stage, position) => {
    if (graph.reachable.has(stage.id)) return;
    const path = under(workflow.path, "lifecycle", "stages", position);
    report.add({ code: "stage-unreachable", path, details: { stage: stage.id, initial: lifecycle.initial }, trace: [stage.id] });
  });
}

/** One problem for all stages a case would be caught in: they share the missing way out. */
function checkCloses(workflow: WorkflowIndex, graph: StageGraph, report: Report): void {
  const { stages } = workflow.workflow.lifecycle;
  const caught = stages.filter((stage) => graph.reachable.has(stage.id) && !graph.closes.has(stage.id));
  // The innermost is the one to mend: the stage from which the fewest others can be reached.
  const [worst] = caught.toSorted((a, b) => graph.from(a.id).size - graph.from(b.id).size);
  if (worst === undefined) return;
  const circle = [...graph.from(worst.id)];
  report.add({
    code: "stage-never-closes",
    path: under(workflow.path, "lifecycle", "stages", stages.indexOf(worst)),
    details: { stage: worst.id, stages: circle },
    trace: [...graph.wayTo(worst.id), ...circle.filter((id) => id !== worst.id)],
  });
}

/** Automatic actions are taken as soon as they may be: a circle of them would never let the case rest. */
function checkAutomaticLoops(workflow: WorkflowIndex, report: Report): void {
  const { stages } = workflow.workflow.lifecycle;
  const settled = new Set<string>();
  const walk = (stage: Stage, above: string[]): void => {
    stage.actions?.forEach((action, place) => {
      if (action.automatic !== true || endsByItself(action.when)) return;
      const start = action.to === stage.id ? above.length - 1 : above.indexOf(action.to);
      if (start !== -1) {
        const loop = [...above.slice(start), action.to];
        const path = under(workflow.path, "lifecycle", "stages", stages.indexOf(stage), "actions", place);
        report.add({ code: "automatic-loop", path, details: { action: action.id, stages: loop }, trace: loop });
        return;
      }
      const next = workflow.stages.get(action.to);
      if (next !== undefined && !settled.has(next.id)) walk(next, [...above, next.id]);
    });
    settled.add(stage.id);
  };
  for (const stage of stages) if (!settled.has(stage.id)) walk(stage, [stage.id]);
}

/** Whether going round changes what the condition reads: counts of returns, hand-overs and reopenings, and urgency, do. */
function endsByItself(condition: Condition | undefined): boolean {
  if (condition === undefined) return false;
  if ("all" in condition) return condition.all.some(endsByItself);
  if ("any" in condition) return condition.any.every(endsByItself);
  if ("not" in condition) return endsByItself(condition.not);
  return ["returns", "handovers", "reopenings", "urgent"].includes(condition.case ?? "");
}
