import type { AnyStateMachine } from "xstate";
import { createWorkCalendar, type WorkCalendar } from "../calendar/index.js";
import type {
  Action,
  CatalogueItem,
  DeadlineDefinition,
  District,
  FormDefinition,
  Joint,
  Stage,
  SupervisionChain,
  Workflow,
} from "../definition/index.js";
import { compileChain, compileLifecycle, compileTicket } from "../machine/index.js";
import { createOrganisation, type Organisation } from "../routing/index.js";
import type { Pinned } from "./state.js";

/** A stage with what a case needs of it at hand. */
export interface CompiledStage {
  definition: Stage;
  actions: ReadonlyMap<string, Action>;
  automatic: readonly Action[];
  joint?: { definition: Joint; machine: AnyStateMachine };
}

/** A deadline and what it is a limit on. */
export interface CompiledDeadline {
  definition: DeadlineDefinition;
  scope: "case" | "stage" | "ticket";
}

/** A supervision chain and its machine. */
export interface CompiledChain {
  definition: SupervisionChain;
  machine: AnyStateMachine;
}

/** A workflow with its machines. */
export interface CompiledWorkflow {
  definition: Workflow;
  lifecycle: AnyStateMachine;
  stages: ReadonlyMap<string, CompiledStage>;
  forms: ReadonlyMap<string, FormDefinition>;
  deadlines: ReadonlyMap<string, CompiledDeadline>;
  chains: ReadonlyMap<string, CompiledChain>;
}

/** A district ready to run: its newest definition, and what cases pinned to earlier ones need. */
export interface CompiledDistrict {
  definition: District;
  calendar: WorkCalendar;
  organisation: Organisation;
  /** The newest version of an item. */
  item(id: string): CatalogueItem | undefined;
  /** The version a case is pinned to. */
  pinnedItem(pinned: Pinned): CatalogueItem | undefined;
  /** The newest version of a workflow. */
  workflow(id: string): CompiledWorkflow | undefined;
  /** The version a case is pinned to. */
  pinnedWorkflow(pinned: Pinned): CompiledWorkflow | undefined;
}

/**
 * Makes a district ready to run. Workflows compile when first needed and are kept.
 *
 * @param district The newest published definition, sound by `checkDistrict`.
 * @param earlier Definitions published before it: cases stay pinned to their workflow and item versions.
 *   Organisation and calendar are dated, not pinned, and always the newest.
 */
export function compileDistrict(district: District, earlier: readonly District[] = []): CompiledDistrict {
  const all = [...earlier, district];
  const items = versions(all.flatMap((each) => each.catalogue));
  const workflows = versions(all.flatMap((each) => each.workflows));
  const compiled = new Map<Workflow, CompiledWorkflow>();
  const compile = (workflow: Workflow | undefined): CompiledWorkflow | undefined => {
    if (workflow === undefined) return undefined;
    let known = compiled.get(workflow);
    if (known === undefined) compiled.set(workflow, (known = compileWorkflow(workflow)));
    return known;
  };
  return {
    definition: district,
    calendar: createWorkCalendar(district.calendar, district.calendar.timeZone ?? district.timeZone),
    organisation: createOrganisation(district),
    item: (id) => items.newest.get(id),
    pinnedItem: (pinned) => items.exact.get(versionKey(pinned)),
    workflow: (id) => compile(workflows.newest.get(id)),
    pinnedWorkflow: (pinned) => compile(workflows.exact.get(versionKey(pinned))),
  };
}

const versionKey = ({ id, version }: Pinned): string => `${id}@${version}`;

function versions<T extends Pinned>(list: readonly T[]): { newest: Map<string, T>; exact: Map<string, T> } {
  const newest = new Map<string, T>();
  const exact = new Map<string, T>();
  for (const each of list) {
    exact.set(versionKey(each), each);
    if ((newest.get(each.id)?.version ?? 0) <= each.version) newest.set(each.id, each);
  }
  return { newest, exact };
}

/** Compiles one workflow: its lifecycle, the tickets of its joint stages, its chains. */
export function compileWorkflow(workflow: Workflow): CompiledWorkflow {
  return {
    definition: workflow,
    lifecycle: compileLifecycle(workflow),
    stages: new Map(workflow.lifecycle.stages.map((stage) => [stage.id, compileStage(stage)])),
    forms: new Map(workflow.forms.map((form) => [form.id, form])),
    deadlines: compileDeadlines(workflow),
    chains: new Map(workflow.supervision.map((chain) => [chain.id, { definition: chain, machine: compileChain(chain) }])),
  };
}

function compileStage(stage: Stage): CompiledStage {
  const actions = stage.actions ?? [];
  return {
    definition: stage,
    actions: new Map(actions.map((action) => [action.id, action])),
    automatic: actions.filter((action) => action.automatic === true),
    ...(stage.joint === undefined ? {} : { joint: { definition: stage.joint, machine: compileTicket(stage.joint) } }),
  };
}

function compileDeadlines(workflow: Workflow): Map<string, CompiledDeadline> {
  const found = new Map<string, CompiledDeadline>();
  const add = (list: readonly DeadlineDefinition[] | undefined, scope: CompiledDeadline["scope"]): void => {
    for (const definition of list ?? []) found.set(definition.id, { definition, scope });
  };
  add(workflow.lifecycle.deadlines, "case");
  for (const stage of workflow.lifecycle.stages) {
    add(stage.deadlines, "stage");
    add(stage.joint?.deadlines, "ticket");
  }
  return found;
}
