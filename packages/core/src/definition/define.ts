import type { DefinedDistrict } from "./defined-district.js";
import type { DefinedWorkflow, StandardStep } from "./defined-workflow.js";

// The ids of a list are inferred from the list alone; every place that refers to them takes `NoInfer`, so that a
// misspelt one is refused instead of widening the list. One type parameter for each kind of id, never a type for each
// entry: a lifecycle of thirty stages costs the compiler about what one of three does.

/**
 * A workflow written in code: gives it back unchanged, and lets the compiler refuse ids that name nothing: stages
 * (`initial`, `to`, `watch.stage`, `reopenTo`), forms, fields in which units are chosen, deadlines (`watch.deadline`, `restarts`)
 * and steps.
 * Its roles, levels and units are compared with a district's by `defineDistrict`.
 */
export function defineWorkflow<
  Id extends string,
  Stage extends string,
  Form extends string = never,
  Deadline extends string = never,
  Step extends string = StandardStep,
  Role extends string = never,
  Level extends string = never,
  Unit extends string = never,
  Field extends string = never,
>(
  workflow: DefinedWorkflow<Id, Stage, Form, Deadline, Step, Role, Level, Unit, Field>,
): DefinedWorkflow<Id, Stage, Form, Deadline, Step, Role, Level, Unit, Field> {
  return workflow;
}

/**
 * A district written in code: gives it back unchanged, and lets the compiler refuse ids that name nothing: levels,
 * units, roles, members, channels, classes, items and workflows, also where workflows name them. A workflow of its own
 * ids is best written with `defineWorkflow`; those written in place share one set of stages, forms and deadlines.
 * A list in a file is of unknown ids and lets every id pass.
 *
 * Whether the whole holds together is for `checkDistrict`.
 */
export function defineDistrict<
  Level extends string,
  Unit extends string = string,
  Role extends string = never,
  Member extends string = string,
  Channel extends string = string,
  Class extends string = string,
  Item extends string = string,
  Workflow extends string = string,
  Stage extends string = string,
  Form extends string = never,
  Deadline extends string = never,
  Step extends string = StandardStep,
  Field extends string = never,
>(
  district: DefinedDistrict<Level, Unit, Role, Member, Channel, Class, Item, Workflow, Stage, Form, Deadline, Step, Field>,
): DefinedDistrict<Level, Unit, Role, Member, Channel, Class, Item, Workflow, Stage, Form, Deadline, Step, Field> {
  return district;
}
