import type {
  Action,
  ApprovalStep,
  CatalogueItem,
  DeadlineDefinition,
  FieldDefinition,
  FormDefinition,
  ProblemPath,
  Stage,
  Workflow,
} from "../definition/index.js";

/** A field, the form it is asked in, and whether that form is ever asked. */
export interface AskedField {
  field: FieldDefinition;
  form: string;
  asked: boolean;
}

/** A deadline and where it is written. */
export interface PlacedDeadline {
  deadline: DeadlineDefinition;
  path: ProblemPath;
  /** The stage it belongs to; nothing for a deadline of the whole case. */
  stage?: string;
  /** On the tickets of the stage's joint handling. */
  joint?: true;
  /** On a ruling that is owed. */
  ruling?: true;
}

/** A workflow's ids by what they name. */
export interface WorkflowIndex {
  workflow: Workflow;
  /** `workflows[n]` */
  path: ProblemPath;
  /** The catalogue items that go by it. */
  items: readonly CatalogueItem[];
  stages: ReadonlyMap<string, Stage>;
  forms: ReadonlyMap<string, FormDefinition>;
  steps: ReadonlySet<string> | undefined;
  /** Every place a deadline of an id is written. */
  deadlines: ReadonlyMap<string, PlacedDeadline[]>;
  /** The fields of an id, over all forms. */
  fields: ReadonlyMap<string, AskedField[]>;
  actions: ReadonlyMap<string, Action>;
  outcomes: ReadonlySet<string>;
  /** Forms somebody is asked to fill in. */
  askedForms: ReadonlySet<string>;
  /** Forms a citizen fills in about their own matter: at intake, in answer to a question and in the survey. */
  reportersForms: ReadonlySet<string>;
}

/** Indexes a workflow. */
export function indexWorkflow(workflow: Workflow, position: number, items: readonly CatalogueItem[]): WorkflowIndex {
  const path: ProblemPath = ["workflows", position];
  const actions = workflow.lifecycle.stages.flatMap((stage) => stage.actions ?? []);
  const askedForms = formsAsked(workflow, items);
  return {
    workflow,
    path,
    items,
    stages: new Map(workflow.lifecycle.stages.map((stage) => [stage.id, stage])),
    forms: new Map(workflow.forms.map((form) => [form.id, form])),
    steps: workflow.steps && new Set(workflow.steps.map(({ id }) => id)),
    deadlines: grouped(placedDeadlines(workflow, path), ({ deadline }) => deadline.id),
    fields: grouped(
      workflow.forms.flatMap((form) => form.fields.map((field) => ({ field, form: form.id, asked: askedForms.has(form.id) }))),
      ({ field }) => field.id,
    ),
    actions: new Map(actions.map((action) => [action.id, action])),
    outcomes: new Set(actions.flatMap((action) => action.outcome ?? [])),
    askedForms,
    reportersForms: formsOfReporters(workflow, items),
  };
}

function grouped<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}

/** All deadlines with their places: of the whole case, of the stages, of the tickets, of a ruling. */
function placedDeadlines({ lifecycle, operations }: Workflow, path: ProblemPath): PlacedDeadline[] {
  const whole = (lifecycle.deadlines ?? []).map((deadline, index) => ({ deadline, path: [...path, "lifecycle", "deadlines", index] }));
  const ofStages = lifecycle.stages.flatMap((stage, position): PlacedDeadline[] => {
    const at: ProblemPath = [...path, "lifecycle", "stages", position];
    const own = (stage.deadlines ?? []).map((deadline, index) => ({ deadline, path: [...at, "deadlines", index], stage: stage.id }));
    const joint = (stage.joint?.deadlines ?? []).map((deadline, index) => ({
      deadline,
      path: [...at, "joint", "deadlines", index],
      stage: stage.id,
      joint: true as const,
    }));
    return [...own, ...joint];
  });
  const ruling = operations?.ruling?.deadline;
  if (ruling === undefined) return [...whole, ...ofStages];
  return [...whole, ...ofStages, { deadline: ruling, path: [...path, "operations", "ruling", "deadline"], ruling: true }];
}

function formsOfReporters({ intakeForm, survey, operations }: Workflow, items: readonly CatalogueItem[]): Set<string> {
  const forms = [intakeForm ?? "intake", ...items.map((item) => item.intakeForm), operations?.ask?.answerForm, survey?.form];
  return new Set(forms.filter((form) => form !== undefined));
}

function formsAsked(workflow: Workflow, items: readonly CatalogueItem[]): Set<string> {
  const { lifecycle, supervision, operations } = workflow;
  const approvalForms = (steps: readonly ApprovalStep[] = []): (string | undefined)[] => steps.map(({ form }) => form);
  const operationForms = Object.values(operations ?? {}).flatMap((operation) => [
    operation !== undefined && "form" in operation ? operation.form : undefined,
    ...(operation !== undefined && "approval" in operation ? approvalForms(operation.approval) : []),
  ]);
  const asked = [
    ...formsOfReporters(workflow, items),
    ...lifecycle.stages.flatMap((stage) => [stage.joint?.form, ...(stage.actions ?? []).map((action) => action.form)]),
    ...supervision.flatMap(({ rungs }) => rungs.flatMap((rung) => [rung.reply?.form, ...approvalForms(rung.approval)])),
    ...operationForms,
  ];
  return new Set(asked.filter((form) => form !== undefined));
}
