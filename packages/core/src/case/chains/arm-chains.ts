import type { Instant } from "../../calendar/index.js";
import { evaluateCondition } from "../../definition/index.js";
import { startMachine } from "../../machine/index.js";
import type { CaseDraft } from "../draft.js";
import { factsOf } from "../facts.js";
import type { Subject } from "../subject.js";
import { armedChains, awaitedRung, chainOn, compiledChain } from "./chain-at-work.js";
import { endChains } from "./end-chains.js";
import { rungTimers } from "./rung-timer.js";

/** Arms chains on a subject; one already at work goes on where it stands. */
export function armChains(draft: CaseDraft, ids: readonly string[], subject: Subject, startedAt: Instant): void {
  for (const id of ids) {
    if (chainOn(draft, id, subject)?.status === "armed" || !mayBeArmed(draft, id)) continue;
    const { state, timers } = startMachine(compiledChain(draft, id).machine);
    const awaited = rungTimers(draft, { chain: id, subject, startedAt }, timers);
    draft.record({ type: "chain-armed", chain: id, subject, startedAt, machine: state }, awaited);
  }
}

/** Whether the condition a chain is armed under holds. */
export function mayBeArmed({ district, state, item, workflow }: CaseDraft, id: string): boolean {
  const when = workflow.chains.get(id)?.definition.when;
  return when === undefined || evaluateCondition(when, factsOf(district, state, item));
}

/** What chains watch for came about once more: those at work go on, those that have climbed as far as time takes them begin anew. */
export function armForOutcome(draft: CaseDraft, ids: readonly string[]): void {
  const done = ids.filter((id) => {
    const chain = chainOn(draft, id, "case");
    return chain?.status === "armed" && awaitedRung(draft, chain) === undefined;
  });
  endChains(draft, done, "case", "restarted");
  armChains(draft, ids, "case", draft.at);
}

/**
 * The case went to another unit: chains that are to begin anew then do, unless what they watch does so by itself (a deadline that is
 * left and starts again, a stage that is left).
 */
export function restartChains(draft: CaseDraft, staysInStage: boolean): void {
  const ids = armedChains(draft)
    .filter(({ subject }) => subject === "case")
    .map(({ chain }) => compiledChain(draft, chain).definition)
    .filter(({ onReturn, watch }) => onReturn === "restart" && !("deadline" in watch) && (!("stage" in watch) || staysInStage))
    .map(({ id }) => id);
  endChains(draft, ids, "case", "restarted");
  armChains(draft, ids, "case", draft.at);
}
