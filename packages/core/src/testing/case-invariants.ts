import {
  evolve,
  moversOf,
  owedOf,
  owedReplies,
  replay,
  verifyChain,
  type ActedBy,
  type CaseEvent,
  type CaseState,
  type CompiledDistrict,
  type Effect,
} from "../case/index.js";
import type { Permission } from "../definition/index.js";
import { expectedTimers } from "./expected-timers.js";
import { PRIVATE } from "./random-move.js";

/** A step that was taken: what was before, what happened, what is now. */
export interface Taken {
  before: CaseState;
  events: readonly CaseEvent[];
  effects: readonly Effect[];
  state: CaseState;
}

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What no step of any case may break, as sentences about what this one broke; none: it broke nothing. */
export function brokenBy(district: CompiledDistrict, taken: Taken): string[] {
  const { events, effects, state } = taken;
  const { organisation } = district;
  return [
    ...unless(organisation.unit(state.responsible.unit) !== undefined, `${state.responsible.unit} is responsible and no unit`),
    ...unexpectedTimers(state.timers, expectedTimers(district, state)),
    ...Object.entries(state.timers).flatMap(([key, { due }]) => unless(due > state.changedAt, `${key} is due and was not fired`)),
    ...unless(!JSON.stringify([events, effects]).includes(PRIVATE), "something personal stands in events or effects"),
    ...Object.values(state.deadlines).flatMap(({ id, due, startedAt }) => unless(due >= startedAt - DAY, `${id} is due before it began`)),
    ...brokenTickets(state),
    ...(state.closedAt === undefined ? [] : pendingAfterClose(district, state)),
    ...events.flatMap((event) => notEntitled(district, taken, event)),
    ...Object.values(state.requests ?? {}).flatMap(sharedApproval),
    ...movedWrong(district, taken),
  ];
}

/** What is wrong with the evidence of a whole case. */
export function brokenEvidence(events: readonly CaseEvent[], state: CaseState): string[] {
  const verdict = verifyChain(stored(events));
  return [
    ...unless(JSON.stringify(replay(stored([...events]))) === JSON.stringify(state), "the events do not fold to the state"),
    ...unless(verdict.ok && verdict.head === state.head, "the evidence does not verify"),
  ];
}

const DAY = 86_400_000;

const unless = (holds: boolean, broken: string): string[] => (holds ? [] : [broken]);

/** The timers that are pending and ought not to be then, or are not and ought to be. */
function unexpectedTimers(timers: CaseState["timers"], expected: Record<string, number>): string[] {
  const keys = new Set([...Object.keys(timers), ...Object.keys(expected)]);
  return [...keys].flatMap((key) =>
    unless(timers[key]?.due === expected[key], `${key} is pending for ${String(timers[key]?.due)}, to come at ${String(expected[key])}`),
  );
}

/** Units work on the stage the case is in, each on one ticket, under one lead. */
function brokenTickets(state: CaseState): string[] {
  const open = Object.values(state.tickets).filter(({ status }) => status === "open");
  return [
    ...unless(new Set(open.map(({ unit }) => unit)).size === open.length, "a unit has two open tickets"),
    ...unless(open.filter(({ part }) => part === "lead").length <= 1, "two units lead"),
    ...open.flatMap(({ id, stage }) => unless(stage === state.stage, `ticket ${id} is open for a stage the case has left`)),
  ];
}

/** A closed case waits for nothing but an appeal or a reopening that was asked for. */
function pendingAfterClose(district: CompiledDistrict, state: CaseState): string[] {
  const pending = Object.values(state.requests ?? {}).filter(({ status }) => status === "open");
  const members = district.definition.members.map(({ id, assignments }) => ({
    kind: "member" as const,
    id,
    posts: assignments.map(({ role, unit }) => ({ role, unit })),
  }));
  return [
    ...Object.values(state.deadlines).flatMap(({ id, status }) =>
      unless(status === "met" || status === "left", `deadline ${id} is ${status} on a closed case`),
    ),
    ...Object.values(state.chains).flatMap(({ chain, status }) => unless(status === "ended", `chain ${chain} is armed on a closed case`)),
    ...Object.values(state.tickets).flatMap(({ id, status }) => unless(status !== "open", `ticket ${id} is open on a closed case`)),
    ...pending.flatMap(({ order: { operation } }) =>
      unless(operation === "appeal" || operation === "reopen", `a request to ${operation} is open on a closed case`),
    ),
    ...unless(state.question === undefined && state.held === undefined, "a closed case is on hold or waits for its citizen"),
    ...unless(owedOf(district, state).length === 0, "an answer is owed on a closed case"),
    ...members.flatMap((member) =>
      unless(owedReplies(district, state, member, state.changedAt).length === 0, `${member.id} is asked for an answer on a closed case`),
    ),
    ...unless(pending.length > 0 || moversOf(district, state).length === 0, "a closed case waits for somebody's move"),
  ];
}

/** Nobody approves twice, or what they asked for themselves, beyond the first steps, which whoever asks may decide themselves. */
function sharedApproval({ id, askedBy, approvals, status, steps }: NonNullable<CaseState["requests"]>[string]): string[] {
  const by = approvals.map((each) => each.by.member);
  const others = by.filter((member) => member !== askedBy.member);
  const own = by.findIndex((member) => member !== askedBy.member);
  return [
    ...unless(new Set(others).size === others.length, `somebody approved ${id} twice`),
    ...unless(own === -1 || !by.slice(own).includes(askedBy.member), `whoever asked for ${id} approved it after others`),
    ...unless(status !== "granted" || approvals.length === steps, `${id} was granted by ${String(approvals.length)} of ${String(steps)}`),
    ...unless(status !== "open" || approvals.length < steps, `${id} has all its approvals and waits`),
  ];
}

/** Whoever did something by a post holds that post, and it is one of those that may. */
function notEntitled(district: CompiledDistrict, taken: Taken, event: CaseEvent): string[] {
  const { by, type } = event;
  const workflow = district.pinnedWorkflow(taken.state.workflow);
  if (workflow === undefined) return ["the case's workflow is not known"];
  if (by.kind === "member" && !holds(district, by)) return [`${type} was done by a post that ${String(by.member)} does not hold`];
  const roles = (permissions: readonly Permission[] | undefined): boolean =>
    (permissions ?? []).some((each) => ("role" in each ? by.kind === "member" && each.role === by.role : by.kind === "citizen"));
  const { operations = {}, survey } = workflow.definition;
  const steps = Object.values(taken.state.requests ?? {});
  const granted = "request" in event ? steps.find(({ id }) => id === event.request) : undefined;
  // What was approved takes effect by whoever gave the last approval.
  if (granted !== undefined)
    return unless(
      by.kind === "member" || granted.askedBy.kind === "system" || type === "request-lapsed",
      `${type} of ${granted.id} by nobody`,
    );
  switch (type) {
    case "acted": {
      const action = workflow.stages.get(event.from)?.actions.get(event.action);
      return unless(action?.automatic === true ? by.kind === "system" : roles(action?.by), `${event.action} by ${JSON.stringify(by)}`);
    }
    case "held":
      return unless(roles(operations.hold?.by), "held by somebody else");
    case "asked":
      return unless(roles(operations.ask?.by), "asked by somebody else");
    case "assistants-named":
      return unless(roles(operations.assist?.by), "assistants named by somebody else");
    case "merged":
      return unless(roles(operations.merge?.by), "merged by somebody else");
    case "split":
      return unless(by.kind === "system" || roles(operations.split?.by), "split by somebody else");
    case "ruled":
      return unless(event.provisional === true ? by.kind === "system" : by.role === operations.ruling?.by.role, "ruled by somebody else");
    case "surveyed":
      return unless(by.kind === "citizen" || roles(survey?.callBack), "surveyed by somebody else");
    case "rung-fired":
      return unless(event.byHand === true ? by.kind === "member" : by.kind === "system", "a rung fired by somebody else");
    default:
      return [];
  }
}

function holds({ organisation, calendar }: CompiledDistrict, { member, role, unit }: ActedBy): boolean {
  const posts = member === undefined ? [] : organisation.postsOf(member, calendar.civilDate(0));
  return posts.some((post) => post.role === role && post.unit === unit);
}

/** More time is the span that was granted; what runs on runs on with what was left of it. */
function movedWrong({ calendar }: CompiledDistrict, { before, events }: Taken): string[] {
  let state = before;
  return events.flatMap((event) => {
    const known = "deadline" in event ? state.deadlines[`${event.deadline}/${event.subject}`] : undefined;
    state = evolve(state, event);
    if (event.type !== "deadline-moved" || known === undefined) return [];
    if (event.why === "extended" && event.span !== undefined)
      return unless(event.due === calendar.add(known.due, event.span), `${known.id} was extended by something else than was granted`);
    if (event.why !== "resumed" || known.remaining === undefined) return [];
    const due = known.extensions.reduce((at, span) => calendar.add(at, span), calendar.resume(event.since ?? event.at, known.remaining));
    return unless(event.due === due, `${known.id} ran on with something else than was left`);
  });
}
