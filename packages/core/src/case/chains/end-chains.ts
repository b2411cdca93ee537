import { CHAIN_END, moveMachine } from "../../machine/index.js";
import { SYSTEM, type CaseDraft } from "../draft.js";
import type { ChainEnd, Given } from "../event.js";
import { announceDecision } from "../requests.js";
import type { ChainState } from "../state.js";
import type { Subject } from "../subject.js";
import type { TimerChange } from "../timer.js";
import { armedChains, chainOn, compiledChain } from "./chain-at-work.js";
import { rungTimers } from "./rung-timer.js";

/** Ends that a chain which only the case's close ends lives through. */
const settling: ReadonlySet<ChainEnd> = new Set<ChainEnd>(["met", "left"]);

/** Ends chains by themselves: what they watched is settled. */
export function endChains(draft: CaseDraft, ids: readonly string[], subject: Subject, why: ChainEnd): void {
  for (const id of ids) {
    const chain = chainOn(draft, id, subject);
    if (chain?.status !== "armed") continue;
    if (settling.has(why) && compiledChain(draft, id).definition.ends === "closed") continue;
    endChain(draft, chain, why);
  }
}

/** Ends a chain, whatever it says of its end; what it proposed and nobody decided lapses. */
export function endChain(draft: CaseDraft, chain: ChainState, why: ChainEnd, by = SYSTEM, given: Given = {}): void {
  const { state, timers } = moveMachine(compiledChain(draft, chain.chain).machine, chain.machine, CHAIN_END);
  const ended = draft.record(
    { type: "chain-ended", chain: chain.chain, subject: chain.subject, why, machine: state, ...given },
    rungTimers(draft, chain, timers),
    by,
  );
  for (const { id, order, status } of Object.values(draft.state.requests ?? {})) {
    if (status !== "open" || order.operation !== "rung" || order.chain !== chain.chain || order.subject !== chain.subject) continue;
    lapseProposal(draft, id, lapsing[why]);
  }
  if (why === "lifted") draft.announce(ended, { topic: "case-changed", facts: { chain: chain.chain } });
}

/** Why the proposals of a chain lapse with it. */
const lapsing = { met: "settled", left: "settled", restarted: "settled", answered: "settled", lifted: "ended", closed: "closed" } as const;

/** Lets a proposed rung lapse that presses for nothing any more. */
export function lapseProposal(
  draft: CaseDraft,
  request: string,
  why: "closed" | "settled" | "ended",
  timers: readonly TimerChange[] = [],
): void {
  const lapsed = draft.record({ type: "request-lapsed", request, why }, timers);
  announceDecision(draft, lapsed, request);
}

/** A deadline was left behind, not met: chains keep pressing whoever has the case now, unless they are to begin anew. */
export function abandonChains(draft: CaseDraft, ids: readonly string[], subject: Subject): void {
  const anew = ids.filter((id) => compiledChain(draft, id).definition.onReturn === "restart");
  endChains(draft, anew, subject, "restarted");
}

/** Ends every chain still at work, because the case closed. */
export function endAllChains(draft: CaseDraft): void {
  for (const chain of armedChains(draft)) endChain(draft, chain, "closed");
}
