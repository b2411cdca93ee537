import type { Rung } from "../../definition/index.js";
import { chainHeight, nextTimedRung } from "../../machine/index.js";
import type { CompiledChain } from "../compiled-district.js";
import type { CaseDraft } from "../draft.js";
import { pendingRequest } from "../requests.js";
import type { ChainState, DeadlineState, RequestState } from "../state.js";
import { subjectKey, type Subject } from "../subject.js";

/** What of a case its chains are looked up in. */
export type ChainLook = Pick<CaseDraft, "state" | "workflow">;

/** A chain of the case's workflow with its machine. */
export const compiledChain = (draft: ChainLook, id: string): CompiledChain => draft.workflow.chains.get(id) as CompiledChain;

/** A chain as it stands on a subject; undefined before it was first armed there. */
export const chainOn = (draft: ChainLook, id: string, subject: Subject): ChainState | undefined =>
  draft.state.chains[subjectKey(id, subject)];

/** The chains at work now. */
export const armedChains = ({ state }: ChainLook): ChainState[] => Object.values(state.chains).filter(({ status }) => status === "armed");

/** A rung of a chain. */
export const rungOf = (draft: ChainLook, chain: string, rung: string): Rung | undefined =>
  draft.workflow.chains.get(chain)?.definition.rungs.find(({ id }) => id === rung);

/** How many rungs of a chain lie behind. */
export const heightOf = (draft: ChainLook, chain: ChainState): number =>
  chainHeight(compiledChain(draft, chain.chain).definition.rungs, chain.machine);

/** The rung that time fires next where the chain stands; it may be proposed by now. */
export const awaitedRung = (draft: ChainLook, chain: ChainState): Rung | undefined =>
  nextTimedRung(compiledChain(draft, chain.chain).definition.rungs, heightOf(draft, chain));

/** The request that proposes a rung and is not decided yet. */
export const proposalOf = (
  draft: ChainLook,
  { chain, subject }: Pick<ChainState, "chain" | "subject">,
  rung: string,
): RequestState | undefined => pendingRequest(draft.state, { operation: "rung", chain, rung, subject, counted: 0 });

/** The deadline a chain watches, as it stands for the chain's subject. */
export function watchedDeadline(draft: ChainLook, { chain, subject }: Pick<ChainState, "chain" | "subject">): DeadlineState | undefined {
  const { watch } = compiledChain(draft, chain).definition;
  return "deadline" in watch ? draft.state.deadlines[subjectKey(watch.deadline, subject)] : undefined;
}

/**
 * Whether what a chain presses for stands still: its deadline's clock is stopped, or the case is on hold and no deadline of the
 * chain's runs on over that. Nobody is pressed by time then.
 */
export function standsStill(draft: ChainLook, chain: Pick<ChainState, "chain" | "subject">): boolean {
  const deadline = watchedDeadline(draft, chain);
  if (deadline?.status === "stopped") return true;
  return draft.state.held !== undefined && (deadline === undefined || deadline.limit.stoppedBy.includes("hold"));
}
