import { awaitedRung, chainOn, endChains, isAnswered, lapseProposal, proposalOf, rungOf, skipRung } from "../chains.js";
import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import type { CaseEvent } from "../event.js";
import { pressedActor, unansweredRungs, type UnansweredRung } from "../owed-rungs.js";
import type { Rejection } from "../rejection.js";
import type { ChainState } from "../state.js";
import { fillFor } from "./fill.js";

/** Somebody pressed answers what a rung asked of them. */
export function answerRung(draft: CaseDraft, command: Extract<CaseCommand, { type: "answer-rung" }>): Rejection | undefined {
  if (draft.state.closedAt !== undefined) return { ok: false, code: "case-closed" };
  if (draft.workflow.chains.get(command.chain) === undefined) return { ok: false, code: "chain-unknown", chain: command.chain };
  const rung = rungOf(draft, command.chain, command.rung);
  if (rung === undefined) return { ok: false, code: "rung-unknown", chain: command.chain, rung: command.rung };
  const subject = command.subject ?? "case";
  const owed = unansweredRungs(draft).find(
    (each) => each.rung === rung && each.chain.chain === command.chain && each.chain.subject === subject,
  );
  if (owed === undefined) return { ok: false, code: "reply-not-owed", chain: command.chain, rung: rung.id };
  const by = pressedActor(draft, owed, command.actor);
  if (by === undefined) return { ok: false, code: "not-permitted", command: "answer-rung", needs: rung.press.map(({ role }) => role) };
  const filled = fillFor(draft, owed.reply.form, command.data, command.actor, by);
  if (!filled.ok) return filled;
  const answered = draft.record({ type: "rung-answered", chain: command.chain, rung: rung.id, subject, ...filled.given }, [], by);
  draft.announce(answered, { topic: "case-changed", facts: { chain: command.chain, rung: rung.id } });
  announceAnswer(draft, answered, owed);
  settleAnswered(draft, owed.chain);
  return undefined;
}

/** Lets those hear of the answer who wanted it: whoever was told of the rung, and whoever fired it by hand. */
function announceAnswer(draft: CaseDraft, answered: CaseEvent, { chain, rung, fired }: UnansweredRung): void {
  const posts = new Map((fired.answerTo ?? []).map((post) => [`${post.role}@${post.unit}`, post]));
  for (const { role, unit } of posts.values())
    draft.announce(answered, { topic: "answered", role, unit, facts: { chain: chain.chain, rung: rung.id } });
}

/** What an answer settles: a proposal to press for it, and a chain that ends with its answers. */
function settleAnswered(draft: CaseDraft, { chain: id, subject }: ChainState): void {
  const chain = chainOn(draft, id, subject);
  if (chain?.status !== "armed") return;
  const next = awaitedRung(draft, chain);
  const proposal = next === undefined ? undefined : proposalOf(draft, chain, next.id);
  if (next !== undefined && proposal?.askedBy.kind === "system" && isAnswered(draft, chain, next)) {
    lapseProposal(draft, proposal.id, "settled");
    skipRung(draft, chain, next, draft.at);
  }
  const isComplete = unansweredRungs(draft).every(({ chain: other }) => other.chain !== id || other.subject !== subject);
  if (isComplete && draft.workflow.chains.get(id)?.definition.ends === "answered") endChains(draft, [id], subject, "answered");
}
