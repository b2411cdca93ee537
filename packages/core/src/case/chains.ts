import type { Instant } from "../calendar/index.js";
import { evaluateCondition, resolveLimit, type Rung } from "../definition/index.js";
import { CHAIN_END, moveMachine, nextTimedRung, rungEvent, startMachine, timerSubject, type TimerRequest } from "../machine/index.js";
import type { ActedBy } from "./actor.js";
import type { CompiledChain } from "./compiled-district.js";
import { SYSTEM, type CaseDraft } from "./draft.js";
import type { Given, Pressure } from "./event.js";
import { factsOf } from "./facts.js";
import { addressed } from "./responsible.js";
import type { ChainState, DeadlineState, FiredRung } from "./state.js";
import { subjectKey, type Subject } from "./subject.js";
import type { TimerChange } from "./timer.js";

/** The key of a rung's timer. */
export const rungTimerKey = (chain: string, rung: string, subject: Subject): string => `rung/${chain}/${rung}/${subject}`;

const chainOf = (draft: CaseDraft, id: string): CompiledChain => draft.workflow.chains.get(id) as CompiledChain;
const stateOf = (draft: CaseDraft, id: string, subject: Subject): ChainState | undefined => draft.state.chains[subjectKey(id, subject)];

/** Arms chains on a subject; one already at work goes on where it stands. */
export function armChains(draft: CaseDraft, ids: readonly string[], subject: Subject, startedAt: Instant): void {
  for (const id of ids) {
    const { definition, machine } = chainOf(draft, id);
    if (stateOf(draft, id, subject)?.status === "armed") continue;
    if (definition.when !== undefined && !evaluateCondition(definition.when, factsOf(draft.district, draft.state, draft.item))) continue;
    const { state, timers } = startMachine(machine);
    const awaited = rungTimers(draft, { chain: id, subject, startedAt }, timers);
    draft.record({ type: "chain-armed", chain: id, subject, startedAt, machine: state }, awaited);
  }
}

/** Ends chains: what they watched is settled. */
export function endChains(draft: CaseDraft, ids: readonly string[], subject: Subject, why: "met" | "left" | "closed" | "restarted"): void {
  for (const id of ids) {
    const chain = stateOf(draft, id, subject);
    if (chain?.status !== "armed") continue;
    const { state, timers } = moveMachine(chainOf(draft, id).machine, chain.machine, CHAIN_END);
    draft.record({ type: "chain-ended", chain: id, subject, why, machine: state }, rungTimers(draft, chain, timers));
  }
}

/** A deadline was left behind, not met: chains keep pressing whoever has the case now, unless they are to begin anew. */
export function abandonChains(draft: CaseDraft, ids: readonly string[], subject: Subject): void {
  endChains(
    draft,
    ids.filter((id) => chainOf(draft, id).definition.onReturn === "restart"),
    subject,
    "restarted",
  );
}

/** Ends every chain still at work, because the case closed. */
export function endAllChains(draft: CaseDraft): void {
  for (const chain of Object.values(draft.state.chains)) endChains(draft, [chain.chain], chain.subject, "closed");
}

/** How the pending rungs' timers change when the deadline they count from moves, or stops (`due` undefined). */
export function movedRungs(
  draft: CaseDraft,
  ids: readonly string[],
  subject: Subject,
  due: Instant | undefined,
  provisional: boolean,
): TimerChange[] {
  const changes: TimerChange[] = [];
  for (const id of ids) {
    const chain = stateOf(draft, id, subject);
    const awaited = chain?.status === "armed" ? awaitedRung(draft, chain) : undefined;
    if (chain === undefined || awaited === undefined || !countsFromDue(awaited)) continue;
    const key = rungTimerKey(id, awaited.id, subject);
    const instant = due === undefined ? undefined : rungInstant(draft, awaited, chain, due);
    if (instant === undefined) changes.push(...draft.cancelTimer(key));
    else changes.push(draft.setTimer(key, instant, provisional));
  }
  return changes;
}

const countsFromDue = (rung: Rung): boolean => "before" in rung.at || "after" in rung.at;

/** The rung the chain's machine waits for where it stands. */
function awaitedRung(draft: CaseDraft, chain: ChainState): Rung | undefined {
  const { rungs } = chainOf(draft, chain.chain).definition;
  const heights = chain.fired.map((fired) => rungs.findIndex(({ id }) => id === fired.rung) + 1);
  return nextTimedRung(rungs, Math.max(0, ...heights));
}

/** The timers a chain's machine asked for, with the instants the calendar gives them. */
function rungTimers(draft: CaseDraft, chain: Counting, requests: readonly TimerRequest[]): TimerChange[] {
  const changes: TimerChange[] = [];
  for (const request of requests) {
    const rung = chainOf(draft, chain.chain).definition.rungs.find(({ id }) => id === timerSubject(request.name)) as Rung;
    const key = rungTimerKey(chain.chain, rung.id, chain.subject);
    if (request.op === "cancel") {
      changes.push(...draft.cancelTimer(key));
      continue;
    }
    const deadline = watchedDeadline(draft, chain);
    const due = rungInstant(draft, rung, chain, deadline?.status === "stopped" ? undefined : deadline?.due);
    if (due !== undefined) changes.push(draft.setTimer(key, due, deadline?.provisional ?? false));
  }
  return changes;
}

/** What a rung's instant is counted from. */
type Counting = Pick<ChainState, "chain" | "subject" | "startedAt"> & { fired?: readonly FiredRung[] };

/** When a rung fires by itself; undefined where what it counts from is not there. */
function rungInstant(draft: CaseDraft, rung: Rung, chain: Counting, due: Instant | undefined): Instant | undefined {
  const { calendar } = draft.district;
  if ("before" in rung.at) return due === undefined ? undefined : calendar.subtract(due, rung.at.before);
  if ("after" in rung.at) return due === undefined ? undefined : calendar.add(due, rung.at.after);
  if ("afterStart" in rung.at) return calendar.add(chain.startedAt, rung.at.afterStart);
  if ("afterPrevious" in rung.at) return calendar.add(chain.fired?.at(-1)?.counted ?? chain.startedAt, rung.at.afterPrevious);
  return undefined;
}

/** The deadline a chain watches, as it stands for the chain's subject. */
function watchedDeadline(draft: CaseDraft, chain: Counting): DeadlineState | undefined {
  const { watch } = chainOf(draft, chain.chain).definition;
  return "deadline" in watch ? draft.state.deadlines[subjectKey(watch.deadline, chain.subject)] : undefined;
}

/**
 * A rung's timer came due: it fires, or is passed over where its instant lay before the chain was armed, its condition
 * does not hold, or the answer it would have pressed for is there.
 */
export function rungDue(draft: CaseDraft, chain: ChainState, rung: Rung, due: Instant): void {
  const previous = chain.fired.at(-1);
  const answered = "afterPrevious" in rung.at && rung.at.unlessReplied === true && previous?.repliedAt !== undefined;
  const holds = rung.when === undefined || evaluateCondition(rung.when, factsOf(draft.district, draft.state, draft.item));
  if (due < chain.startedAt || answered || !holds) skipRung(draft, chain, rung, due);
  else fireRung(draft, chain, rung, due, SYSTEM);
}

function skipRung(draft: CaseDraft, chain: ChainState, rung: Rung, counted: Instant): void {
  const { state, timers } = moveMachine(chainOf(draft, chain.chain).machine, chain.machine, rungEvent(rung.id));
  const skipped: FiredRung = { rung: rung.id, at: draft.at, measure: rung.measure, units: [], counted };
  const changes = consumed(draft, chain, rung, rungTimers(draft, { ...chain, fired: [...chain.fired, skipped] }, timers));
  draft.record(
    { type: "rung-skipped", chain: chain.chain, rung: rung.id, subject: chain.subject, measure: rung.measure, counted, machine: state },
    changes,
  );
}

/** A timer that fired is gone, whether or not the machine's move cancelled it too. */
function consumed(draft: CaseDraft, chain: ChainState, rung: Rung, changes: readonly TimerChange[]): TimerChange[] {
  const key = rungTimerKey(chain.chain, rung.id, chain.subject);
  return changes.some((change) => change.key === key) ? [...changes] : [...draft.cancelTimer(key), ...changes];
}

/** Fires a rung: records who is pressed and told by which rule, and lets them hear of it. */
export function fireRung(draft: CaseDraft, chain: ChainState, rung: Rung, counted: Instant, by: ActedBy, given: Given = {}): void {
  const { state, timers } = moveMachine(chainOf(draft, chain.chain).machine, chain.machine, rungEvent(rung.id));
  const base = pressedUnit(draft, chain.subject);
  const to = (list: Rung["press"] = []): Pressure[] =>
    list.map((each) => addressed(draft.district, draft.item, each, draft.state, base, draft.date));
  const press = to(rung.press);
  const tell = [...to(rung.tell), ...to(rung.copy)];
  const byHand = by.kind !== "system";
  const next: FiredRung = { rung: rung.id, at: draft.at, measure: rung.measure, units: press.map(({ unit }) => unit), counted };
  const changes = rungTimers(draft, { ...chain, fired: [...chain.fired, next] }, timers);
  const fired = draft.record(
    {
      type: "rung-fired",
      chain: chain.chain,
      rung: rung.id,
      subject: chain.subject,
      measure: rung.measure,
      ...(rung.degree === undefined ? {} : { degree: rung.degree }),
      press,
      tell,
      rule: `${draft.state.workflow.id}@${String(draft.state.workflow.version)}/${chain.chain}/${rung.id}`,
      counted,
      ...(byHand ? { byHand: true as const } : {}),
      ...(rung.reply === undefined ? {} : { replyDue: draft.district.calendar.due(draft.at, resolveLimit(rung.reply.within)).at }),
      machine: state,
      ...given,
    },
    byHand ? changes : consumed(draft, chain, rung, changes),
    by,
  );
  const facts = { chain: chain.chain, rung: rung.id, measure: rung.measure };
  for (const each of press) draft.announce(fired, { topic: "pressed", role: each.role, unit: each.unit, facts });
  for (const each of tell) draft.announce(fired, { topic: "told", role: each.role, unit: each.unit, facts });
}

/** Whom pressure on a subject falls on: a ticket's unit, else the unit responsible now. */
function pressedUnit(draft: CaseDraft, subject: Subject): string {
  const ticket = subject === "case" ? undefined : draft.state.tickets[subject.slice("ticket:".length)];
  return ticket?.unit ?? draft.state.responsible.unit;
}
