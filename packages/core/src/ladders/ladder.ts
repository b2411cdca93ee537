import type {
  ApprovalStep,
  DeadlineDefinition,
  Duration,
  Limit,
  Operations,
  Permission,
  Text,
  UnitRule,
  WorkflowInput,
} from "../definition/index.js";

/** A supervision chain as a district writes it. */
export type ChainInput = NonNullable<WorkflowInput["supervision"]>[number];

/** Whom a rung presses or tells: holders of a role in a unit found by rule. */
export type AddresseeInput = { role: string } & UnitRule;

/** A weekly meeting. */
export type MeetingInput = NonNullable<ChainInput["rungs"][number]["meeting"]>;

/** What kind of thing a parameter is: an id of the district's own (deadline, stage, form, field), posts, or a figure. */
export type LadderParameterKind =
  | "deadline"
  | "stage"
  | "form"
  | "field"
  | "addressees"
  | "permissions"
  | "approval"
  | "span"
  | "limit"
  | "times"
  | "meeting"
  | "unit-rule";

/** The value of a parameter, by its kind. */
export interface LadderParameterValue {
  deadline: string;
  stage: string;
  form: string;
  field: string;
  addressees: AddresseeInput[];
  permissions: Permission[];
  approval: ApprovalStep[];
  span: Duration;
  limit: Limit;
  times: number;
  meeting: MeetingInput;
  "unit-rule": UnitRule & { role?: string };
}

/** What a district decides about a ladder. */
export interface LadderParameter<Kind extends LadderParameterKind = LadderParameterKind> {
  kind: Kind;
  title: Text;
  /** The rule's own figure, where it has one. */
  default?: LadderParameterValue[Kind];
  /** Neither given by the rule nor needed: without it the ladder asks for less. */
  optional?: true;
}

/** The parameters of a ladder by name. */
export type LadderParameters = Readonly<Record<string, LadderParameter>>;

/** The names of the parameters a district must decide: those without a figure of the rule's and not optional. */
type RequiredName<Parameters extends LadderParameters> = {
  [Name in keyof Parameters]: Parameters[Name] extends { default: unknown } | { optional: true } ? never : Name;
}[keyof Parameters];

type ValueOf<Parameter> = Parameter extends { kind: infer Kind extends LadderParameterKind } ? LadderParameterValue[Kind] : never;

/** What a district gives to have a ladder as its own. */
export type LadderValues<Parameters extends LadderParameters> = {
  [Name in RequiredName<Parameters>]: ValueOf<Parameters[Name]>;
} & { [Name in Exclude<keyof Parameters, RequiredName<Parameters>>]?: ValueOf<Parameters[Name]> };

/** The same with the rule's figures filled in. */
export type DecidedValues<Parameters extends LadderParameters> = {
  [Name in keyof Parameters as Parameters[Name] extends { optional: true } ? never : Name]: ValueOf<Parameters[Name]>;
} & { [Name in keyof Parameters as Parameters[Name] extends { optional: true } ? Name : never]?: ValueOf<Parameters[Name]> };

/** What a rule says besides its ladder: parts of a workflow for a district to lay into its own. */
export interface BesidesLadder {
  deadlines?: DeadlineDefinition[];
  /** Of the survey: where an unsatisfied case goes, and how often. */
  survey?: { reopenTo: string; reopenAtMost: number };
  ruling?: NonNullable<Operations["ruling"]>;
}

/**
 * A supervision ladder that is in use somewhere, as a preset: a district gives its own deadlines, roles, forms and, where the rule has no
 * figures, thresholds, and gets the chains as data, to write into a workflow or to change.
 */
export interface Ladder<Parameters extends LadderParameters = LadderParameters> {
  id: string;
  title: Text;
  /** The rule it is taken from. */
  source: Text;
  /** What of the rule is not in the ladder, or left to the district. */
  note?: Text;
  parameters: Parameters;
  /** The chains, for the workflow's `supervision`. */
  chains(values: LadderValues<Parameters>): ChainInput[];
  /** What the rule says besides, where it says any. */
  besides?(values: LadderValues<Parameters>): BesidesLadder;
}

/** A ladder among others: what it needs is told by its parameters, not by its type. Ask `missingValues` before `chains`. */
export interface ListedLadder extends Omit<Ladder, "chains" | "besides"> {
  chains(values: Readonly<Record<string, unknown>>): ChainInput[];
  besides?(values: Readonly<Record<string, unknown>>): BesidesLadder;
}

/** Fills in the rule's figures where a district gives none of its own. */
export function decided<Parameters extends LadderParameters>(
  parameters: Parameters,
  values: LadderValues<Parameters>,
): DecidedValues<Parameters> {
  const defaults = Object.entries(parameters).flatMap(([name, { default: figure }]) => (figure === undefined ? [] : [[name, figure]]));
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(defaults), ...Object.fromEntries(given) } as DecidedValues<Parameters>;
}

/** The names of parameters without which a ladder cannot be had, of those not given. */
export function missingValues({ parameters }: Pick<Ladder, "parameters">, values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(parameters)
    .filter(([name, { default: figure, optional }]) => figure === undefined && optional !== true && values[name] === undefined)
    .map(([name]) => name);
}
