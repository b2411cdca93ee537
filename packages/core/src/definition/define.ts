import type { DistrictInput } from "./district.js";
import type { FileReference } from "./file-reference.js";
import type { standardSteps } from "./lifecycle.js";
import type { WorkflowInput } from "./workflow.js";

// The ids of a list are inferred from the list alone; every place that refers to them takes `NoInfer`, so that a
// misspelt one is refused instead of widening the list. One type parameter for each kind of id, never a type for each
// entry: a lifecycle of thirty stages costs the compiler about what one of three does.

/**
 * A workflow written in code: gives it back unchanged, and lets the compiler refuse ids that name nothing: stages
 * (`initial`, `to`, `watch.stage`, `reopenTo`), forms, deadlines (`watch.deadline`, `restarts`) and steps.
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
>(
  workflow: DefinedWorkflow<Id, Stage, Form, Deadline, Step, Role, Level, Unit>,
): DefinedWorkflow<Id, Stage, Form, Deadline, Step, Role, Level, Unit> {
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
>(
  district: DefinedDistrict<Level, Unit, Role, Member, Channel, Class, Item, Workflow, Stage, Form, Deadline, Step>,
): DefinedDistrict<Level, Unit, Role, Member, Channel, Class, Item, Workflow, Stage, Form, Deadline, Step> {
  return district;
}

type StandardStep = (typeof standardSteps)[number];

/** A type with some of its properties in a narrower type. */
type With<Type, Narrower> = Omit<Type, keyof Narrower> & Narrower;

/** The type of a list's entries. */
type Entry<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;

type StageInput = Entry<WorkflowInput["lifecycle"]["stages"]>;
type ActionInput = Entry<StageInput["actions"]>;
type DeadlineInput = Entry<StageInput["deadlines"]>;
type JointInput = NonNullable<StageInput["joint"]>;
type ChainInput = Entry<WorkflowInput["supervision"]>;
type RungInput = Entry<ChainInput["rungs"]>;
type ReplyInput = NonNullable<RungInput["reply"]>;
type PermissionInput = Entry<ActionInput["by"]>;
type RolePermission = Exclude<PermissionInput, { citizen: true }>;
type UnitRuleInput = NonNullable<DistrictInput["catalogue"][number]["owner"]>;
type Operations = NonNullable<WorkflowInput["operations"]>;

type UnitRule<Level, Unit, Rule = UnitRuleInput> = With<Rule, { at?: Level | undefined; unit?: Unit | undefined }>;
type Permission<Role, Level> = With<RolePermission, { role: Role; at?: Level | undefined }> | { citizen: true };
type Addressee<Role, Level, Unit> = UnitRule<Level, Unit, With<Entry<RungInput["press"]>, { role: Role }>>;

type Deadline<Id> = With<DeadlineInput, { id: Id }>;

type Action<Stage, Form, DeadlineId, Role, Level> = With<
  ActionInput,
  {
    to: Stage;
    form?: Form | undefined;
    restarts?: DeadlineId[] | undefined;
    by?: Permission<Role, Level>[] | undefined;
  }
>;

type Joint<Form, DeadlineId, Role, Level, Unit> = With<
  JointInput,
  {
    lead: UnitRule<Level, Unit>;
    assist?: UnitRule<Level, Unit>[] | undefined;
    form?: Form | undefined;
    by: Permission<Role, Level>[];
    deadlines?: Deadline<DeadlineId>[] | undefined;
  }
>;

type Stage<Id extends string, Form extends string, DeadlineId extends string, Step extends string, Role, Level, Unit> = With<
  StageInput,
  {
    id: Id;
    step: NoInfer<Step>;
    responsible?:
      | UnitRule<Level, Unit, With<NonNullable<StageInput["responsible"]>, { role?: Role | undefined; stage?: NoInfer<Id> | undefined }>>
      | undefined;
    deadlines?: Deadline<DeadlineId>[] | undefined;
    actions?: Action<NoInfer<Id>, NoInfer<Form>, NoInfer<DeadlineId>, Role, Level>[] | undefined;
    joint?: Joint<NoInfer<Form>, DeadlineId, Role, Level, Unit> | undefined;
  }
>;

type Rung<Form, Role, Level, Unit> = With<
  RungInput,
  {
    press?: Addressee<Role, Level, Unit>[] | undefined;
    tell?: Addressee<Role, Level, Unit>[] | undefined;
    copy?: Addressee<Role, Level, Unit>[] | undefined;
    by?: Permission<Role, Level>[] | undefined;
    approval?: Permission<Role, Level>[] | undefined;
    reply?: With<ReplyInput, { form?: Form | undefined }> | undefined;
  }
>;

type Chain<StageId, Form, DeadlineId, Role, Level, Unit> = With<
  ChainInput,
  {
    watch: { deadline: DeadlineId } | { stage: StageId } | Extract<ChainInput["watch"], { outcome: string } | { order: true }>;
    rungs: Rung<Form, Role, Level, Unit>[];
  }
>;

type Operation<Type, Form, Role, Level> = Type extends { by: PermissionInput[] }
  ? With<Type, { by: Permission<Role, Level>[]; approval?: Permission<Role, Level>[] | undefined; form?: Form | undefined }>
  : Type;

/** A workflow whose ids the compiler knows. */
export type DefinedWorkflow<
  Id extends string,
  StageId extends string,
  Form extends string,
  DeadlineId extends string,
  Step extends string,
  Role extends string,
  Level extends string,
  Unit extends string,
> = With<
  WorkflowInput,
  {
    id: Id;
    forms?: With<Entry<WorkflowInput["forms"]>, { id: Form }>[] | undefined;
    intakeForm?: NoInfer<Form> | undefined;
    steps?: With<Entry<WorkflowInput["steps"]>, { id: Step }>[] | undefined;
    report?: Permission<Role, Level>[] | undefined;
    lifecycle: {
      initial: NoInfer<StageId>;
      deadlines?: Deadline<DeadlineId>[] | undefined;
      stages: Stage<StageId, Form, DeadlineId, Step, Role, Level, Unit>[];
    };
    supervision?: Chain<NoInfer<StageId>, NoInfer<Form>, NoInfer<DeadlineId>, Role, Level, Unit>[] | undefined;
    survey?: With<NonNullable<WorkflowInput["survey"]>, { form: NoInfer<Form>; reopenTo?: NoInfer<StageId> | undefined }> | undefined;
    operations?: { [Name in keyof Operations]: Operation<Operations[Name], NoInfer<Form>, Role, Level> } | undefined;
  }
>;

type UnitInput = DistrictInput["units"][number];
type MemberInput = Entry<DistrictInput["members"]>;
type ItemInput = DistrictInput["catalogue"][number];
type ReplayInput = Entry<DistrictInput["replays"]>;
type TeamRuleInput = Entry<DistrictInput["teamRules"]>;

type UnitOf<Id extends string, Level> = With<
  UnitInput,
  {
    id: Id;
    level?: Level | undefined;
    parent?: NoInfer<Id> | undefined;
    grid?: With<NonNullable<UnitInput["grid"]>, { covers?: NoInfer<Id>[] | undefined }> | undefined;
  }
>;

type MemberOf<Id extends string, Role, Unit> = With<
  MemberInput,
  {
    id: Id;
    assignments?:
      With<Entry<MemberInput["assignments"]>, { role: Role; unit: Unit; substituteFor?: NoInfer<Id> | undefined }>[] | undefined;
  }
>;

type ItemOf<Id, Class, Workflow, Level, Unit> = With<
  ItemInput,
  {
    id: Id;
    class?: Class | undefined;
    workflow: Workflow;
    owner?: UnitRule<Level, Unit> | undefined;
    backstop?: UnitRule<Level, Unit> | undefined;
  }
>;

type ReplayOf<Item, Channel> = With<
  ReplayInput,
  {
    types: { value: string; item: Item }[];
    channels?: { value: string; channel: Channel }[] | undefined;
    otherChannel: Channel;
  }
>;

type Listed<List, Id> = With<Entry<List>, { id: Id }>[];

/** A district whose ids the compiler knows. */
export type DefinedDistrict<
  Level extends string,
  Unit extends string,
  Role extends string,
  Member extends string,
  Channel extends string,
  Class extends string,
  Item extends string,
  Workflow extends string,
  StageId extends string,
  Form extends string,
  DeadlineId extends string,
  Step extends string,
> = With<
  DistrictInput,
  {
    levels: Listed<DistrictInput["levels"], Level>;
    units: UnitOf<Unit, NoInfer<Level>>[] | FileReference;
    roles: With<Entry<DistrictInput["roles"]>, { id: Role; at?: NoInfer<Level>[] | undefined }>[];
    members?: MemberOf<Member, NoInfer<Role>, NoInfer<Unit>>[] | FileReference | undefined;
    teamRules?:
      With<TeamRuleInput, { posts: With<Entry<TeamRuleInput["posts"]>, { role: NoInfer<Role> }>[] }>[] | FileReference | undefined;
    channels: Listed<DistrictInput["channels"], Channel> | FileReference;
    classes?: Listed<DistrictInput["classes"], Class> | FileReference | undefined;
    catalogue: ItemOf<Item, NoInfer<Class>, NoInfer<Workflow>, NoInfer<Level>, NoInfer<Unit>>[] | FileReference;
    workflows: DefinedWorkflow<Workflow, StageId, Form, DeadlineId, Step, NoInfer<Role>, NoInfer<Level>, NoInfer<Unit>>[];
    assessment?: DistrictInput["assessment"] | FileReference;
    replays?: ReplayOf<NoInfer<Item>, NoInfer<Channel>>[] | FileReference | undefined;
    demo?: { personas?: NoInfer<Member>[] | undefined } | undefined;
  }
>;
