import type { DistrictInput } from "./district.js";
import type { standardSteps } from "./lifecycle.js";
import type { WorkflowInput } from "./workflow.js";

/** A step every district has unless it writes its own. */
export type StandardStep = (typeof standardSteps)[number];

/** A type with some of its properties in a narrower type. */
export type With<Type, Narrower> = Omit<Type, keyof Narrower> & Narrower;

/** The type of a list's entries. */
export type Entry<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;

type StageInput = Entry<WorkflowInput["lifecycle"]["stages"]>;
type ActionInput = Entry<StageInput["actions"]>;
type DeadlineInput = Entry<StageInput["deadlines"]>;
type JointInput = NonNullable<StageInput["joint"]>;
type ChainInput = Entry<WorkflowInput["supervision"]>;
type RungInput = Entry<ChainInput["rungs"]>;
type ReplyInput = NonNullable<RungInput["reply"]>;
type ApprovalInput = Entry<RungInput["approval"]>;
type PlanInput = Entry<WorkflowInput["emergencyPlans"]>;
type PartnerInput = PlanInput["partners"][number];
type SurveyInput = NonNullable<WorkflowInput["survey"]>;
type PermissionInput = Entry<ActionInput["by"]>;
type RolePermission = Exclude<PermissionInput, { citizen: true }>;
type UnitRuleInput = NonNullable<DistrictInput["catalogue"][number]["owner"]>;
type OperationsInput = NonNullable<WorkflowInput["operations"]>;
type RulingInput = NonNullable<OperationsInput["ruling"]>;

/** A rule that finds a unit, of known ids. */
export type UnitRule<Level, Unit, Field, Rule = UnitRuleInput> = With<
  Rule,
  { at?: Level | undefined; unit?: Unit | undefined; field?: Field | undefined }
>;
type Permission<Role, Level> = With<RolePermission, { role: Role; at?: Level | undefined }> | { citizen: true };
type Addressee<Role, Level, Unit, Field> = UnitRule<Level, Unit, Field, With<Entry<RungInput["press"]>, { role: Role }>>;

type ApprovalStep<Form, Role, Level> = With<ApprovalInput, { by: Permission<Role, Level>[]; form?: Form | undefined }>;

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

type Joint<Form, DeadlineId, Role, Level, Unit, Field> = With<
  JointInput,
  {
    lead: UnitRule<Level, Unit, Field>;
    assist?: UnitRule<Level, Unit, Field>[] | undefined;
    assistField?: Field | undefined;
    form?: Form | undefined;
    by: Permission<Role, Level>[];
    deadlines?: Deadline<DeadlineId>[] | undefined;
  }
>;

type Stage<Id extends string, Form extends string, DeadlineId extends string, Step extends string, Role, Level, Unit, Field> = With<
  StageInput,
  {
    id: Id;
    step: NoInfer<Step>;
    responsible?:
      | UnitRule<
          Level,
          Unit,
          NoInfer<Field>,
          With<NonNullable<StageInput["responsible"]>, { role?: Role | undefined; stage?: NoInfer<Id> | undefined }>
        >
      | undefined;
    deadlines?: Deadline<DeadlineId>[] | undefined;
    actions?: Action<NoInfer<Id>, NoInfer<Form>, NoInfer<DeadlineId>, Role, Level>[] | undefined;
    joint?: Joint<NoInfer<Form>, DeadlineId, Role, Level, Unit, NoInfer<Field>> | undefined;
  }
>;

type Rung<Form, Role, Level, Unit, Field> = With<
  RungInput,
  {
    press?: Addressee<Role, Level, Unit, Field>[] | undefined;
    tell?: Addressee<Role, Level, Unit, Field>[] | undefined;
    copy?: Addressee<Role, Level, Unit, Field>[] | undefined;
    by?: Permission<Role, Level>[] | undefined;
    approval?: ApprovalStep<Form, Role, Level>[] | undefined;
    reply?: With<ReplyInput, { form?: Form | undefined }> | undefined;
  }
>;

type Chain<StageId, Form, DeadlineId, Role, Level, Unit, Field> = With<
  ChainInput,
  {
    watch: { deadline: DeadlineId } | { stage: StageId } | Extract<ChainInput["watch"], { outcome: string } | { order: true }>;
    rungs: Rung<Form, Role, Level, Unit, Field>[];
    lift?: Permission<Role, Level>[] | undefined;
  }
>;

type Survey<StageId, Form, Role, Level> = With<
  SurveyInput,
  { form: Form; reopenTo?: StageId | undefined; callBack?: Permission<Role, Level>[] | undefined }
>;

type Plan<Role, Level, Unit, Field> = With<
  PlanInput,
  { partners: With<PartnerInput, { post?: Addressee<Role, Level, Unit, Field> | undefined }>[] }
>;

type Ruling<StageId, Form, DeadlineId, Role, Level, Unit, Field> = With<
  RulingInput,
  {
    by: UnitRule<Level, Unit, Field, With<RulingInput["by"], { role?: Role | undefined; stage?: StageId | undefined }>>;
    form: Form;
    field: Field;
    to: StageId;
    deadline?: Deadline<DeadlineId> | undefined;
  }
>;

/** The places of an operation at which ids stand, whichever of them it has. */
interface OperationIds<StageId, Form, Role, Level, Field> {
  by: Permission<Role, Level>[];
  form: Form;
  answerForm: Form;
  field: Field;
  to: StageId;
  approval: ApprovalStep<Form, Role, Level>[];
}

type Operation<Type, StageId, Form, Role, Level, Field> = {
  [Key in keyof Type]: Key extends keyof OperationIds<StageId, Form, Role, Level, Field>
    ? OperationIds<StageId, Form, Role, Level, Field>[Key] | Extract<Type[Key], undefined>
    : Type[Key];
};

type Operations<StageId, Form, DeadlineId, Role, Level, Unit, Field> = {
  [Name in keyof OperationsInput]: Name extends "ruling"
    ? Ruling<StageId, Form, DeadlineId, Role, Level, Unit, Field> | undefined
    : Operation<NonNullable<OperationsInput[Name]>, StageId, Form, Role, Level, Field> | undefined;
};

type FormInput = Entry<WorkflowInput["forms"]>;
type FormOf<Id, Field> = With<FormInput, { id: Id; fields: With<FormInput["fields"][number], { id: Field }>[] }>;

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
  Field extends string,
> = With<
  WorkflowInput,
  {
    id: Id;
    forms?: FormOf<Form, Field>[] | undefined;
    intakeForm?: NoInfer<Form> | undefined;
    steps?: With<Entry<WorkflowInput["steps"]>, { id: Step }>[] | undefined;
    report?: Permission<Role, Level>[] | undefined;
    lifecycle: {
      initial: NoInfer<StageId>;
      deadlines?: Deadline<DeadlineId>[] | undefined;
      stages: Stage<StageId, Form, DeadlineId, Step, Role, Level, Unit, Field>[];
    };
    supervision?: Chain<NoInfer<StageId>, NoInfer<Form>, NoInfer<DeadlineId>, Role, Level, Unit, NoInfer<Field>>[] | undefined;
    emergencyPlans?: Plan<Role, Level, Unit, NoInfer<Field>>[] | undefined;
    survey?: Survey<NoInfer<StageId>, NoInfer<Form>, Role, Level> | undefined;
    operations?: Operations<NoInfer<StageId>, NoInfer<Form>, DeadlineId, Role, Level, Unit, NoInfer<Field>> | undefined;
  }
>;
