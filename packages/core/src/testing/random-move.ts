import fc from "fast-check";
import type { Instant } from "../calendar/index.js";
import type { Actor, CaseState, CompiledDistrict, FieldValues } from "../case/index.js";
import type { Given } from "./random-chains.js";

/** Twenty-eight characters of base64url that are no secret. */
const SALT = "cmFuZG9tLXdhbGstbm8tc2VjcmV0";
const HOUR = 3_600_000;

const member = (id: string, role: string, unit: string): Actor => ({ kind: "member", id, posts: [{ role, unit }] });

const clerk = member("town-clerk", "clerk", "town");
const chief = member("chief", "chief", "town");
const mayor = member("mayor", "mayor", "town");
const citizen: Actor = { kind: "citizen", posts: [] };
const product: Actor = { kind: "system", posts: [] };

/** Whoever may turn up at a case of the random district, somebody without any post among them. */
const actors: readonly Actor[] = [
  clerk,
  member("office-clerk", "clerk", "office"),
  member("squad-clerk", "clerk", "squad"),
  chief,
  mayor,
  { kind: "member", id: "nobody", posts: [] },
  citizen,
  product,
];

/** Something personal, which must turn up in no event and no effect. */
export const PRIVATE = "13800138000";

/** What may always be done to an open case, and what to a closed one; what is listed twice is done twice as often. */
const onOpen = [
  ...Array<"act">(10).fill("act"),
  ...["supervise", "supervise", "lift", "hold", "extend", "set-due", "ask", "assist", "merge"],
] as const;
const onClosed = ["appeal", "reopen", "reopen"] as const;
const onAny = ["fire", "wait", "note", "join-duplicate", "part-duplicate", "calendar", "forged"] as const;

/** What more may be done once something is open: an answer that is owed, a question, a hold, a request, a dispute, a survey, a merging. */
const onceOpen = {
  tickets: ["answer-ticket", "answer-ticket", "answer-ticket", "answer-ticket", "withdraw-ticket"],
  rungs: ["answer-rung", "answer-rung", "answer-rung"],
  question: ["answer-question", "answer-question", "stop-asking"],
  held: ["resume"],
  requests: ["decide", "decide", "decide"],
  ruling: ["rule", "rule", "rule"],
  survey: ["survey", "survey", "survey"],
  merged: ["split", "split", "settle-duplicate", "settle-duplicate"],
} as const;

function onceOpenIn(state: CaseState): readonly Kind[] {
  const rungs = Object.values(state.chains).flatMap(({ fired }) => fired);
  const isOpen: Record<keyof typeof onceOpen, boolean> = {
    tickets: Object.values(state.tickets).some(({ status }) => status === "open"),
    rungs: rungs.some(({ replyDue, repliedAt }) => replyDue !== undefined && repliedAt === undefined),
    question: state.question !== undefined,
    held: state.held !== undefined,
    requests: openRequests(state).length > 0,
    ruling: state.ruling !== undefined && state.ruling.unit === undefined,
    survey: state.surveyUntil !== undefined,
    merged: state.mergedInto !== undefined,
  };
  return (Object.keys(onceOpen) as (keyof typeof onceOpen)[]).flatMap((name) => (isOpen[name] ? onceOpen[name] : []));
}

type Kind = (typeof onOpen | typeof onClosed | typeof onAny | (typeof onceOpen)[keyof typeof onceOpen])[number];

/**
 * What a walk does next, how many hours later: numbers by which it is found among what the case is up to. Once in a while it is
 * something the case is not up to, or somebody else who does it.
 */
export const randomMove = fc.record({
  what: fc.nat(999),
  who: fc.nat(actors.length - 1),
  one: fc.nat(9),
  other: fc.nat(9),
  odd: fc.constantFrom("nothing", "nothing", "nothing", "nothing", "what", "who"),
  hours: fc.oneof(
    fc.constant(0),
    fc.constant(0),
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 0, max: 400 }),
  ),
});

/** What a walk does next. */
export type RandomMove = Given<typeof randomMove>;

/** A move on a case as it is. */
interface Moving {
  district: CompiledDistrict;
  state: CaseState;
  at: Instant;
  one: number;
  other: number;
}

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** The input a move stands for on a case as it is; undefined where it stands for none. */
export function inputFor(district: CompiledDistrict, move: RandomMove, state: CaseState, at: Instant): Record<string, unknown> | undefined {
  const { what, who, one, other, odd } = move;
  const apt = state.closedAt === undefined ? onOpen : onClosed;
  const kinds: readonly Kind[] =
    odd === "what" ? [...onOpen, ...onClosed, ...onAny, ...Object.values(onceOpen).flat()] : [...apt, ...onceOpenIn(state), ...onAny];
  const kind = pick(kinds, what) as Kind;
  if (kind === "calendar") return { type: "calendar" };
  if (kind === "wait") return undefined;
  if (kind === "fire") {
    // The host fires in any order, however late, and now and then one it was told to drop.
    const due = pick(
      Object.entries(state.timers).filter(([, timer]) => timer.due <= at),
      one,
    );
    return due === undefined ? undefined : { type: "timer", key: due[0], generation: due[1].generation - (other === 0 ? 1 : 0) };
  }
  const actor = odd === "who" ? actors[who] : aptFor(kind, state, one);
  return { ...commandFor(kind, { district, state, at, one, other }), actor, salt: SALT };
}

/** Somebody who might do such a thing. */
function aptFor(kind: Kind, state: CaseState, one: number): Actor {
  switch (kind) {
    case "rule":
    case "lift":
      return chief;
    case "answer-question":
      return citizen;
    case "survey":
      return one % 3 === 0 ? clerk : citizen;
    case "decide":
      return (openRequests(state)[0]?.approvals.length ?? 0) === 0 ? chief : mayor;
    case "join-duplicate":
    case "part-duplicate":
    case "settle-duplicate":
      return product;
    default:
      return clerk;
  }
}

const openRequests = (state: CaseState): NonNullable<CaseState["requests"]>[string][] =>
  Object.values(state.requests ?? {}).filter(({ status }) => status === "open");

const answer = (other: number): FieldValues => ({ public: other % 2 === 0 ? "no" : "yes", private: PRIVATE });
const units = ["town", "office", "squad"];

function commandFor(kind: Kind, moving: Moving): Record<string, unknown> {
  const { state, at, one, other } = moving;
  const later = at + (1 + other) * 24 * HOUR;
  const open = Object.values(state.tickets).filter(({ status }) => status === "open");
  const ticket = pick(open, one)?.id ?? "t1";
  switch (kind) {
    case "act":
      return action(moving);
    case "answer-ticket":
      return { type: kind, ticket, data: answer(other) };
    case "withdraw-ticket":
      return { type: kind, ticket, data: {} };
    case "answer-rung":
    case "supervise":
    case "lift":
      return pressure(kind, moving);
    case "decide":
      return { type: kind, request: (openRequests(state)[0] ?? { id: "r1" }).id, grant: other % 4 !== 0, data: {} };
    case "rule":
      return { type: kind, data: { unit: pick(units, one) as string } };
    case "assist":
      return { type: kind, data: { units: units.filter((_unit, index) => index !== one % 3) } };
    case "note":
    case "answer-question":
    case "survey":
      return { type: kind, data: answer(other) };
    case "hold":
    case "ask":
      return { type: kind, data: {}, ...(one % 2 === 0 ? { until: later } : {}) };
    default:
      return deadlineOrPair(kind, moving);
  }
}

/** An action of the stage the case is in, filled in as its form asks, or another or badly. */
function action({ district, state, one, other }: Moving): Record<string, unknown> {
  const actions = [...(district.pinnedWorkflow(state.workflow)?.stages.get(state.stage)?.actions.values() ?? [])].filter(
    ({ automatic }) => automatic !== true || other === 8,
  );
  const chosen = pick(actions, one) ?? { id: "a0", form: undefined };
  const data: FieldValues =
    chosen.form === "choice" ? { unit: pick(units, other) as string } : chosen.form === undefined ? {} : answer(other);
  return { type: "act", action: chosen.id, data: other === 9 ? answer(other) : data };
}

function pressure(kind: "answer-rung" | "supervise" | "lift", { state, at, one, other }: Moving): Record<string, unknown> {
  const chain = pick(Object.values(state.chains), one);
  const named = { chain: chain?.chain ?? `c${String(one % 3)}`, subject: chain?.subject ?? "case" };
  if (kind === "lift") return { type: kind, ...named, data: {} };
  const fired = pick([...(chain?.firedBefore ?? []), ...(chain?.fired ?? [])], other)?.rung;
  if (kind === "answer-rung") return { type: kind, ...named, rung: fired ?? "r0", data: answer(other) };
  return {
    type: kind,
    ...(one % 2 === 0 ? { chain: `c${String(other % 3)}` } : named),
    ...(other === 0 ? {} : { rung: `r${String(other % 4)}` }),
    ...(other === 9 ? { meetingAt: at + 48 * HOUR } : {}),
    data: {},
  };
}

/** Commands about a deadline, and those about the other case of a pair. */
function deadlineOrPair(kind: Kind, { state, at, one, other }: Moving): Record<string, unknown> {
  const deadline = pick(
    Object.values(state.deadlines).filter(({ status, late }) => (kind === "appeal" ? late : status === "running" || status === "stopped")),
    one,
  );
  const named = { deadline: deadline?.id ?? "none", subject: deadline?.subject ?? "case" };
  const pair = { case: `c${String(1 + (one % 2))}`, number: `n${String(one % 2)}` };
  switch (kind) {
    case "extend":
      return { type: kind, ...named, ...(other < 6 ? {} : { by: { amount: other, unit: "working-hours" } }), data: {} };
    case "set-due":
      return { type: kind, ...named, due: at + (other - 4) * HOUR, data: {} };
    case "appeal":
      return { type: kind, ...named, data: {} };
    case "merge":
      return { type: kind, into: pair, data: {} };
    case "join-duplicate":
    case "part-duplicate":
      return { type: kind, duplicate: pair };
    case "settle-duplicate":
      return { type: kind, primary: pair, outcome: `o${String(other % 2)}`, said: [], ...(other === 9 ? { withdrawn: true } : {}) };
    case "forged":
      return (
        pick([{ type: "act", action: "xstate.init", data: {} }, { type: "constructor" }, { type: "act", action: "rule", data: {} }], one) ??
        {}
      );
    default:
      return { type: kind, data: {} };
  }
}
