import type { DefinedWorkflow, Entry, UnitRule, With } from "./defined-workflow.js";
import type { DistrictInput } from "./district.js";
import type { FileReference } from "./file-reference.js";

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

type ItemOf<Id, Class, Workflow, Level, Unit, Field> = With<
  ItemInput,
  {
    id: Id;
    class?: Class | undefined;
    workflow: Workflow;
    owner?: UnitRule<Level, Unit, Field> | undefined;
    backstop?: UnitRule<Level, Unit, Field> | undefined;
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
  Field extends string,
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
    catalogue: ItemOf<Item, NoInfer<Class>, NoInfer<Workflow>, NoInfer<Level>, NoInfer<Unit>, NoInfer<Field>>[] | FileReference;
    workflows: DefinedWorkflow<Workflow, StageId, Form, DeadlineId, Step, NoInfer<Role>, NoInfer<Level>, NoInfer<Unit>, Field>[];
    assessment?: DistrictInput["assessment"] | FileReference;
    replays?: ReplayOf<NoInfer<Item>, NoInfer<Channel>>[] | FileReference | undefined;
    demo?: { personas?: NoInfer<Member>[] | undefined } | undefined;
  }
>;
