import type { Instant } from "../../calendar/index.js";
import type { CaseDraft } from "../draft.js";
import { rungTimerKey } from "../rung-timer-key.js";
import type { ChainState } from "../state.js";
import { armedChains, awaitedRung, chainOn, proposalOf, standsStill, watchedDeadline } from "./chain-at-work.js";
import { endChain, endChains, lapseProposal } from "./end-chains.js";
import { countsFromDue, dueOf, rungInstant, spanOf, timerFor } from "./rung-timer.js";

/**
 * Brings the chains of a case in line with how it stands: chains on a ticket end with it, pressure waits while what it presses for
 * stands still and goes on where it stopped, and what was proposed too early by a deadline that moved is taken back.
 * It looks at the case as it is, not at what just changed. It runs after the clocks of the deadlines.
 *
 * @param since Since when the case is as it is, where that was noticed later only: a timer that fired late.
 */
export function settlePressure(draft: CaseDraft, since: Instant = draft.at): void {
  if (draft.state.closedAt !== undefined) return;
  endTicketChains(draft);
  takeBackEarlyProposals(draft);
  for (const chain of armedChains(draft)) settleClock(draft, chain, since);
}

/** A chain on a ticket that was answered or taken back has nobody left to press. */
function endTicketChains(draft: CaseDraft): void {
  for (const { chain, subject } of armedChains(draft)) {
    const ticket = subject === "case" ? undefined : draft.state.tickets[subject.slice("ticket:".length)];
    if (ticket === undefined || ticket.status === "open") continue;
    const state = chainOn(draft, chain, subject);
    if (ticket.status === "withdrawn" && state !== undefined) endChain(draft, state, "left");
    else endChains(draft, [chain], subject, "met");
  }
}

/** A deadline was given more time while a rung counted from it was proposed: its time has not come yet. */
function takeBackEarlyProposals(draft: CaseDraft): void {
  for (const chain of armedChains(draft)) {
    const rung = awaitedRung(draft, chain);
    const proposal = rung === undefined ? undefined : proposalOf(draft, chain, rung.id);
    if (rung === undefined || proposal?.askedBy.kind !== "system" || !countsFromDue(rung)) continue;
    const deadline = watchedDeadline(draft, chain);
    const due = dueOf(deadline);
    const { clock: _clock, ...counting } = chain;
    const at = rungInstant(draft, rung, counting, due);
    if (at === undefined || at <= draft.at) continue;
    lapseProposal(draft, proposal.id, "settled", timerFor(draft, counting, rung, due, deadline?.provisional ?? false));
  }
}

/** Stops the clock of the rung a chain waits for, or lets it run on with what was left. */
function settleClock(draft: CaseDraft, chain: ChainState, since: Instant): void {
  const rung = awaitedRung(draft, chain);
  const span = rung === undefined ? undefined : spanOf(rung);
  if (rung === undefined || span === undefined || proposalOf(draft, chain, rung.id) !== undefined) return;
  const { calendar } = draft.district;
  const key = rungTimerKey(chain.chain, rung.id, chain.subject);
  const pending = draft.state.timers[key];
  const named = { chain: chain.chain, rung: rung.id, subject: chain.subject };
  const isStill = standsStill(draft, chain);
  if (isStill && pending !== undefined) {
    const remaining = calendar.remaining(Math.min(since, pending.due), pending.due, span);
    draft.record({ type: "rung-stopped", ...named, remaining }, draft.cancelTimer(key));
  } else if (!isStill && pending === undefined) {
    // Without a clock that stood still: what somebody ordered before its time was refused, and its time is yet to come.
    const from = chain.clock?.rung === rung.id ? { from: chain.clock.from ?? since } : {};
    const why = chain.clock?.rung === rung.id && chain.clock.from === undefined ? "resumed" : "refused";
    const deadline = watchedDeadline(draft, chain);
    const running = chain.clock === undefined ? chain : { ...chain, clock: { ...chain.clock, ...from } };
    const [timer] = timerFor(draft, running, rung, dueOf(deadline), deadline?.provisional ?? false);
    if (timer?.op === "set") draft.record({ type: "rung-moved", ...named, due: timer.due, why, ...from }, [timer]);
  }
}
