import type { Condition, FieldDefinition, ProblemPath } from "../definition/index.js";
import { checkComparison } from "./comparison.js";
import type { DistrictIndex } from "./district-index.js";
import { under } from "./report.js";
import type { Report } from "./report.js";
import type { AskedField, WorkflowIndex } from "./workflow-index.js";

/** Where a condition stands, which decides what it may read. */
export interface ConditionPlace {
  index: DistrictIndex;
  report: Report;
  /** Fields by id; several where several forms ask for the same. */
  fields: ReadonlyMap<string, readonly AskedField[]>;
  /** The workflow whose stages, steps and outcomes the condition may name; nothing: any workflow's. */
  workflow?: WorkflowIndex;
  /** The form at hand, whose personal values may be read: they are there, and nothing is kept of the answer. */
  form?: string;
  /** The field whose own condition it is. */
  field?: string;
}

/** All conditions of a workflow: on actions, deadlines, chains, rungs, fields, emergency plans and the survey. */
export function checkWorkflowConditions(workflow: WorkflowIndex, index: DistrictIndex, report: Report): void {
  const place: ConditionPlace = { index, report, workflow, fields: workflow.fields };
  const { path } = workflow;
  const check = (condition: Condition | undefined, at: ProblemPath, more: Partial<ConditionPlace> = {}): void => {
    if (condition !== undefined) checkCondition(condition, at, { ...place, ...more });
  };
  workflow.workflow.lifecycle.stages.forEach((stage, position) =>
    stage.actions?.forEach((action, number) => check(action.when, under(path, "lifecycle", "stages", position, "actions", number, "when"))),
  );
  for (const { deadline, path: at } of [...workflow.deadlines.values()].flat()) check(deadline.when, under(at, "when"));
  workflow.workflow.supervision.forEach((chain, position) => {
    const at = under(path, "supervision", position);
    check(chain.when, under(at, "when"));
    chain.rungs.forEach((rung, number) => check(rung.when, under(at, "rungs", number, "when")));
  });
  workflow.workflow.forms.forEach((form, position) =>
    form.fields.forEach((field, number) => {
      const at = under(path, "forms", position, "fields", number);
      check(field.show, under(at, "show"), { form: form.id, field: field.id });
      if (typeof field.required === "object") check(field.required, under(at, "required"), { form: form.id });
    }),
  );
  workflow.workflow.emergencyPlans?.forEach((plan, position) => check(plan.when, under(path, "emergencyPlans", position, "when")));
  const { survey } = workflow.workflow;
  check(survey?.unsatisfied, under(path, "survey", "unsatisfied"), survey === undefined ? {} : { form: survey.form });
}

/** Conditions of indicators: they are recomputed from the event log, over the cases of every workflow. */
export function checkIndicatorConditions(index: DistrictIndex, report: Report): void {
  const fields = new Map<string, AskedField[]>();
  for (const workflow of index.workflows) {
    for (const [id, asked] of workflow.fields) fields.set(id, [...(fields.get(id) ?? []), ...asked]);
  }
  const place: ConditionPlace = { index, report, fields };
  index.district.assessment.forEach((indicator, position) => {
    const path: ProblemPath = ["assessment", position];
    for (const part of ["numerator", "denominator"] as const) {
      const { where } = indicator[part];
      if (where !== undefined) checkCondition(where, under(path, part, "where"), place);
    }
    indicator.exemptions?.forEach((exemption, number) => checkCondition(exemption, under(path, "exemptions", number), place));
  });
}

function checkCondition(condition: Condition, path: ProblemPath, place: ConditionPlace): void {
  if ("all" in condition) condition.all.forEach((part, number) => checkCondition(part, under(path, "all", number), place));
  else if ("any" in condition) condition.any.forEach((part, number) => checkCondition(part, under(path, "any", number), place));
  else if ("not" in condition) checkCondition(condition.not, under(path, "not"), place);
  else if (condition.field === undefined) checkComparison(condition, undefined, path, place);
  else {
    const field = readableField(condition.field, under(path, "field"), place);
    if (field !== undefined) checkComparison(condition, field, path, place);
  }
}

/** The field a condition reads, if it may. */
function readableField(id: string, path: ProblemPath, place: ConditionPlace): FieldDefinition | undefined {
  const { report, fields, form } = place;
  const candidates = fields.get(id);
  if (candidates === undefined) {
    const known = [...fields.keys()];
    report.add({ code: "unknown-field", path, details: { id, nearest: report.suggest(id, known), known: known.slice(0, 12) } });
    return undefined;
  }
  const found = candidates.find((candidate) => candidate.form === form) ?? candidates.find(({ asked }) => asked) ?? candidates[0];
  if (found === undefined) return undefined;
  if (!found.asked && found.form !== form) report.add({ code: "condition-field-not-asked", path, details: { id, form: found.form } });
  const isPersonal = (found.field.personal ?? "none") !== "none";
  if (isPersonal && found.form !== form) report.add({ code: "condition-on-personal", path, details: { id, form: found.form } });
  if (id === place.field) report.add({ code: "condition-on-itself", path, details: { id } });
  return found.field;
}
