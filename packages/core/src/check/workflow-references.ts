import type { Action, ProblemPath, Stage } from "../definition/index.js";
import { standardSteps } from "../definition/index.js";
import type { DistrictIndex } from "./district-index.js";
import type { References } from "./references.js";
import { fewOf, under } from "./report.js";
import type { Report } from "./report.js";
import type { WorkflowIndex } from "./workflow-index.js";

/** Every id a workflow uses names something: stages, forms, roles, units, levels, deadlines, steps, actions. */
export function checkWorkflowReferences(workflow: WorkflowIndex, index: DistrictIndex, references: References, report: Report): void {
  const { path } = workflow;
  const { lifecycle, survey } = workflow.workflow;
  references.form(workflow.workflow.intakeForm, workflow, under(path, "intakeForm"));
  checkIntake(workflow, report);
  references.permissions(workflow.workflow.report, under(path, "report"));
  references.to("stage", lifecycle.initial, workflow.stages, under(path, "lifecycle", "initial"));
  lifecycle.stages.forEach((stage, position) => checkStage(stage, workflow, references, under(path, "lifecycle", "stages", position)));
  for (const { deadline, path: at, stage, joint } of [...workflow.deadlines.values()].flat()) {
    const ofStage = new Set(workflow.stages.get(stage ?? "")?.actions?.map(({ id }) => id));
    const actions = stage === undefined || joint ? workflow.actions : ofStage;
    deadline.metBy?.forEach((action, place) => references.to("action", action, actions, under(at, "metBy", place)));
    references.limit(deadline.limit, under(at, "limit"));
  }
  if (survey !== undefined) {
    references.form(survey.form, workflow, under(path, "survey", "form"));
    references.to("stage", survey.reopenTo, workflow.stages, under(path, "survey", "reopenTo"));
    references.limit(survey.within, under(path, "survey", "within"));
    references.permissions(survey.callBack, under(path, "survey", "callBack"));
  }
}

function checkIntake(workflow: WorkflowIndex, report: Report): void {
  const { intakeForm } = workflow.workflow;
  if (intakeForm !== undefined || workflow.forms.has("intake")) return;
  const allBringTheirs = workflow.items.length > 0 && workflow.items.every((item) => item.intakeForm !== undefined);
  if (allBringTheirs) return;
  report.add({
    code: "no-intake-form",
    path: under(workflow.path, "forms"),
    severity: "warning",
    details: { workflow: workflow.workflow.id },
  });
}

function checkStage(stage: Stage, workflow: WorkflowIndex, references: References, path: ProblemPath): void {
  references.to("step", stage.step, workflow.steps ?? new Set<string>(standardSteps), under(path, "step"));
  references.role(stage.responsible?.role, under(path, "responsible", "role"));
  references.unitRule(stage.responsible, workflow, under(path, "responsible"));
  stage.actions?.forEach((action, place) => checkAction(action, workflow, references, under(path, "actions", place)));
  const { joint } = stage;
  if (joint === undefined) return;
  const at = under(path, "joint");
  references.unitRule(joint.lead, workflow, under(at, "lead"));
  joint.assist.forEach((rule, place) => references.unitRule(rule, workflow, under(at, "assist", place)));
  references.unitRule(joint.assistField === undefined ? undefined : { field: joint.assistField }, workflow, at);
  references.form(joint.form, workflow, under(at, "form"));
  references.permissions(joint.by, under(at, "by"));
}

function checkAction(action: Action, workflow: WorkflowIndex, references: References, path: ProblemPath): void {
  const known = references.to("stage", action.to, workflow.stages, under(path, "to"));
  references.form(action.form, workflow, under(path, "form"));
  references.permissions(action.by, under(path, "by"));
  if (!known) return;
  const target = workflow.stages.get(action.to);
  const startable = new Set(
    [...(target?.deadlines ?? []), ...(target?.joint?.deadlines ?? []), ...(workflow.workflow.lifecycle.deadlines ?? [])].map(
      ({ id }) => id,
    ),
  );
  action.restarts?.forEach((deadline, place) => references.to("deadline", deadline, startable, under(path, "restarts", place)));
}

/** What the catalogue refers to. An item's limits are for deadlines of its workflow, as new cases will find it. */
export function checkCatalogue(index: DistrictIndex, references: References, report: Report): void {
  index.district.catalogue.forEach((item, position) => {
    const path: ProblemPath = ["catalogue", position];
    if (index.classes !== undefined) references.to("class", item.class, index.classes, under(path, "class"));
    references.to("workflow", item.workflow, index.newest, under(path, "workflow"));
    const workflow = index.newest.get(item.workflow);
    references.unitRule(item.owner, workflow, under(path, "owner"));
    references.unitRule(item.backstop, workflow, under(path, "backstop"));
    if (item.owner?.owner === true) report.add({ code: "owner-of-itself", path: under(path, "owner"), details: { item: item.id } });
    if (workflow !== undefined) references.form(item.intakeForm, workflow, under(path, "intakeForm"));
    for (const [deadline, limit] of Object.entries(item.limits ?? {})) {
      const at = under(path, "limits", deadline);
      if (workflow !== undefined) references.to("deadline", deadline, workflow.deadlines, at);
      references.limit(limit, at);
    }
  });
}

/** What indicators and the mappings of other systems' exports refer to. */
export function checkAssessmentAndReplays(index: DistrictIndex, references: References, report: Report): void {
  const { district, deadlines } = index;
  district.assessment.forEach((indicator, position) => {
    for (const part of ["numerator", "denominator"] as const) {
      references.to("deadline", indicator[part].deadline, deadlines, ["assessment", position, part, "deadline"]);
    }
  });
  district.replays?.forEach((replay, position) => {
    const path: ProblemPath = ["replays", position];
    replay.types.forEach(({ item }, place) => references.to("item", item, index.items, under(path, "types", place, "item")));
    replay.channels.forEach(({ channel }, place) =>
      references.to("channel", channel, index.channels, under(path, "channels", place, "channel")),
    );
    references.to("channel", replay.otherChannel, index.channels, under(path, "otherChannel"));
    references.to("deadline", replay.deadline, deadlines, under(path, "deadline"));
    const used = new Set(replay.types.flatMap(({ item }) => index.newest.get(index.items.get(item)?.workflow ?? "") ?? []));
    for (const workflow of used) {
      replay.fields.forEach(({ field }, place) => references.to("field", field, workflow.fields, under(path, "fields", place, "field")));
      checkReplayPath(replay.path, workflow, under(path, "path"), report);
    }
  });
}

/** The actions of a replay lead from the initial stage to a final one. */
function checkReplayPath(actions: readonly string[], workflow: WorkflowIndex, path: ProblemPath, report: Report): void {
  let stage = workflow.stages.get(workflow.workflow.lifecycle.initial);
  const trace = stage === undefined ? [] : [stage.id];
  for (const [place, id] of actions.entries()) {
    // Where the way led to a stage that does not exist, that is the fault: what would be possible there cannot be known.
    if (stage === undefined) return;
    const { actions: offered = [] } = stage;
    const action = offered.find((candidate) => candidate.id === id);
    if (action === undefined) {
      const known = offered.map((candidate) => candidate.id);
      const details = { action: id, stage: stage.id, known: fewOf(known), nearest: report.suggest(id, known) };
      report.add({ code: "replay-path-broken", path: under(path, place), details, trace });
      return;
    }
    stage = workflow.stages.get(action.to);
    trace.push(action.to);
  }
  if (stage !== undefined && stage.final !== true) report.add({ code: "replay-path-open", path, details: { stage: stage.id }, trace });
}
