import type { Instant } from "../../calendar/index.js";
import type { Duration, Rung } from "../../definition/index.js";
import { timerSubject, type TimerRequest } from "../../machine/index.js";
import type { CaseDraft } from "../draft.js";
import { rungTimerKey } from "../rung-timer-key.js";
import type { ChainState, DeadlineState, FiredRung } from "../state.js";
import type { Subject } from "../subject.js";
import type { TimerChange } from "../timer.js";
import { armedChains, awaitedRung, chainOn, compiledChain, proposalOf, rungOf, watchedDeadline } from "./chain-at-work.js";

/** What a rung's instant is counted from. */
export type Counting = Pick<ChainState, "chain" | "subject" | "startedAt" | "clock"> & { fired?: readonly FiredRung[] };

/** Whether a rung counts from the instant the watched deadline is due. */
export const countsFromDue = (rung: Rung): boolean => "before" in rung.at || "after" in rung.at;

/** The span a rung's time is counted in; none for a rung by hand. */
export function spanOf({ at }: Rung): Duration | undefined {
  if ("before" in at) return at.before;
  if ("after" in at) return at.after;
  if ("afterStart" in at) return at.afterStart;
  return "afterPrevious" in at ? at.afterPrevious : undefined;
}

/** The due instant rungs count from: while its clock is stopped nobody knows it, and once it is met nothing is due. */
export const dueOf = (deadline: DeadlineState | undefined): Instant | undefined =>
  deadline === undefined || deadline.status === "stopped" || deadline.status === "met" ? undefined : deadline.due;

/** The timers a chain's machine asked for, with the instants the calendar gives them. */
export function rungTimers(draft: CaseDraft, chain: Counting, requests: readonly TimerRequest[]): TimerChange[] {
  return requests.flatMap((request) => {
    const rung = rungOf(draft, chain.chain, timerSubject(request.name)) as Rung;
    if (request.op === "cancel") return draft.cancelTimer(rungTimerKey(chain.chain, rung.id, chain.subject));
    // Somebody proposed it before its time: the chain waits for the decision.
    if (proposalOf(draft, chain, rung.id) !== undefined) return [];
    const deadline = watchedDeadline(draft, chain);
    return timerFor(draft, chain, rung, dueOf(deadline), deadline?.provisional ?? false);
  });
}

/** Sets the timer of a rung, where it has an instant. */
export function timerFor(draft: CaseDraft, chain: Counting, rung: Rung, due: Instant | undefined, provisional: boolean): TimerChange[] {
  const at = rungInstant(draft, rung, chain, due);
  if (at === undefined) return [];
  const guessed = (countsFromDue(rung) && provisional) || isGuess(draft, rung, at);
  return [draft.setTimer(rungTimerKey(chain.chain, rung.id, chain.subject), at, guessed)];
}

/** Whether working time is counted past the days whose holidays are published. */
function isGuess({ district }: CaseDraft, rung: Rung, at: Instant): boolean {
  return spanOf(rung)?.unit.startsWith("working-") === true && !district.calendar.isPublished(district.calendar.civilDate(at));
}

/** When a rung fires by itself; undefined where what it counts from is not there. */
export function rungInstant(draft: CaseDraft, rung: Rung, chain: Counting, due: Instant | undefined): Instant | undefined {
  const { calendar } = draft.district;
  const { clock } = chain;
  if (clock?.rung === rung.id && clock.from !== undefined) return calendar.resume(clock.from, clock.remaining);
  if ("before" in rung.at) return due === undefined ? undefined : calendar.subtract(due, rung.at.before);
  if ("after" in rung.at) return due === undefined ? undefined : calendar.add(due, rung.at.after);
  if ("afterStart" in rung.at) return calendar.add(chain.startedAt, rung.at.afterStart);
  if ("afterPrevious" in rung.at) return calendar.add(rungBefore(draft, chain, rung)?.counted ?? chain.startedAt, rung.at.afterPrevious);
  return undefined;
}

/** The last of what a chain fired or passed over that lies lower than a rung; of those, the one highest up. */
export function rungBefore(draft: CaseDraft, { chain, fired = [] }: Counting, rung: Rung): FiredRung | undefined {
  const order = compiledChain(draft, chain).definition.rungs.map(({ id }) => id);
  const heights = fired.map((each) => order.indexOf(each.rung)).filter((height) => height < order.indexOf(rung.id));
  const highest = Math.max(-1, ...heights);
  return fired.findLast((each) => each.rung === order[highest]);
}

/** Whether the time of the rung a chain waits for has come. */
export function hasCome(draft: CaseDraft, chain: ChainState, rung: Rung): boolean {
  const isStill = chain.clock?.rung === rung.id && chain.clock.from === undefined;
  if (awaitedRung(draft, chain) !== rung || isStill) return false;
  const at = rungInstant(draft, rung, chain, dueOf(watchedDeadline(draft, chain)));
  return at !== undefined && at <= draft.at;
}

/** How the timers of awaited rungs change when the deadline they count from moves, or stops (`due` undefined). */
export function movedRungs(
  draft: CaseDraft,
  ids: readonly string[],
  subject: Subject,
  due: Instant | undefined,
  provisional: boolean,
): TimerChange[] {
  return ids.flatMap((id) => {
    const chain = chainOn(draft, id, subject);
    const rung = chain?.status === "armed" ? awaitedRung(draft, chain) : undefined;
    if (chain === undefined || rung === undefined || !countsFromDue(rung) || proposalOf(draft, chain, rung.id) !== undefined) return [];
    if (due === undefined) return draft.cancelTimer(rungTimerKey(id, rung.id, subject));
    const { clock: _clock, ...counting } = chain;
    return timerFor(draft, counting, rung, due, provisional);
  });
}

/** A new calendar year was published: rungs whose instant was a guess are counted anew. */
export function recountRungs(draft: CaseDraft): void {
  for (const chain of armedChains(draft)) {
    const rung = awaitedRung(draft, chain);
    if (rung === undefined) continue;
    const pending = draft.state.timers[rungTimerKey(chain.chain, rung.id, chain.subject)];
    if (pending?.provisional !== true) continue;
    const deadline = watchedDeadline(draft, chain);
    const [change] = timerFor(draft, chain, rung, dueOf(deadline), deadline?.provisional ?? false);
    if (change?.op !== "set" || (change.due === pending.due && change.provisional === true)) continue;
    const { chain: id, subject } = chain;
    draft.record({ type: "rung-moved", chain: id, rung: rung.id, subject, due: change.due, why: "calendar" }, [change]);
  }
}
