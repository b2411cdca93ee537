import type { Instant } from "../../calendar/index.js";
import { evaluateCondition, type Rung } from "../../definition/index.js";
import { SYSTEM, type CaseDraft } from "../draft.js";
import { factsOf } from "../facts.js";
import { nextMeeting } from "../meeting.js";
import { askApproval } from "../requests.js";
import { rungTimerKey } from "../rung-timer-key.js";
import type { ChainState } from "../state.js";
import { compiledChain } from "./chain-at-work.js";
import { fireRung, skipRung } from "./fire-rung.js";

/**
 * A rung's timer came due: it fires, or is proposed where others must approve it, or is passed over where its instant lay before the
 * chain was armed, its condition does not hold, or the answer it would have pressed for is there.
 */
export function rungDue(draft: CaseDraft, chain: ChainState, rung: Rung, due: Instant): void {
  const holds = rung.when === undefined || evaluateCondition(rung.when, factsOf(draft.district, draft.state, draft.item));
  if (due < chain.startedAt || isAnswered(draft, chain, rung) || !holds) skipRung(draft, chain, rung, due);
  else if (rung.approval !== undefined) proposeRung(draft, chain, rung, due);
  else fireRung(draft, chain, rung, { counted: due, by: SYSTEM, meetingAt: meetingOf(draft, rung) });
}

/** Whether the answer is there that a rung would press for: the one to what was fired last below it. */
export function isAnswered(draft: CaseDraft, chain: ChainState, rung: Rung): boolean {
  if (!("afterPrevious" in rung.at) || rung.at.unlessReplied !== true) return false;
  const order = compiledChain(draft, chain.chain).definition.rungs.map(({ id }) => id);
  const below = chain.fired.filter((each) => each.skipped !== true && order.indexOf(each.rung) < order.indexOf(rung.id));
  const highest = Math.max(-1, ...below.map((each) => order.indexOf(each.rung)));
  return below.findLast((each) => each.rung === order[highest])?.repliedAt !== undefined;
}

/** Time proposes a rung; until it is decided the chain waits. */
function proposeRung(draft: CaseDraft, chain: ChainState, rung: Rung, due: Instant): void {
  const meetingAt = meetingOf(draft, rung);
  const order = {
    operation: "rung" as const,
    chain: chain.chain,
    rung: rung.id,
    subject: chain.subject,
    counted: due,
    ...(meetingAt === undefined ? {} : { meetingAt }),
  };
  // Its timer has fired; it goes with the proposal, so that nothing is pending for it meanwhile.
  askApproval(draft, { order, given: {}, by: SYSTEM, timers: draft.cancelTimer(rungTimerKey(chain.chain, rung.id, chain.subject)) });
}

/** When the meeting is that a rung fired now takes the case to. */
export const meetingOf = (draft: CaseDraft, rung: Rung): Instant | undefined =>
  rung.meeting === undefined ? undefined : nextMeeting(draft.district.calendar, rung.meeting, draft.at);
