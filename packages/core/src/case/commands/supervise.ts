import type { Rung } from "../../definition/index.js";
import { armChains, fireRung } from "../chains.js";
import type { CaseCommand } from "../command.js";
import type { CompiledChain } from "../compiled-district.js";
import type { CaseDraft } from "../draft.js";
import type { Rejection } from "../rejection.js";
import { subjectKey } from "../subject.js";
import { fillFor } from "./fill.js";
import { notPermitted, permit } from "./operation.js";

/**
 * Somebody entitled fires a rung by hand. Without a rung, the lowest by hand above the height the chain has reached
 * that the actor may fire.
 */
export function supervise(draft: CaseDraft, command: Extract<CaseCommand, { type: "supervise" }>): Rejection | undefined {
  if (draft.state.closedAt !== undefined) return { ok: false, code: "case-closed" };
  const chain = draft.workflow.chains.get(command.chain);
  if (chain === undefined) return { ok: false, code: "chain-unknown", chain: command.chain };
  const subject = command.subject ?? "case";
  if (subject !== "case" && draft.state.tickets[subject.slice("ticket:".length)] === undefined)
    return { ok: false, code: "ticket-unknown", ticket: subject };
  const rung =
    command.rung === undefined ? nextByHand(draft, chain, command) : chain.definition.rungs.find(({ id }) => id === command.rung);
  if (rung === undefined) return { ok: false, code: "rung-unknown", chain: command.chain, rung: command.rung ?? "" };
  if (rung.by === undefined) return { ok: false, code: "rung-not-by-hand", chain: command.chain, rung: rung.id };
  // What needs approval only those may bring about who could approve it.
  const permissions = rung.approval ?? rung.by;
  const by = permit(draft, permissions, command.actor);
  if (by === undefined) return notPermitted("supervise", permissions);
  armChains(draft, [command.chain], subject, draft.at);
  const state = draft.state.chains[subjectKey(command.chain, subject)];
  if (state?.status !== "armed") return { ok: false, code: "chain-ended", chain: command.chain };
  // Filled in last: its personal values are kept under the number of the very next event.
  const filled = fillFor(draft, draft.workflow.definition.operations?.supervise?.form, command.data, command.actor, by);
  if (!filled.ok) return filled;
  fireRung(draft, state, rung, draft.at, by, filled.given);
  return undefined;
}

function nextByHand(draft: CaseDraft, chain: CompiledChain, command: Extract<CaseCommand, { type: "supervise" }>): Rung | undefined {
  const { rungs } = chain.definition;
  const fired = draft.state.chains[subjectKey(command.chain, command.subject ?? "case")]?.fired ?? [];
  const height = Math.max(0, ...fired.map((each) => rungs.findIndex(({ id }) => id === each.rung) + 1));
  return rungs.slice(height).find((rung) => rung.by !== undefined && permit(draft, rung.approval ?? rung.by, command.actor) !== undefined);
}
