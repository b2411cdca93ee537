import type { Rung } from "../../definition/index.js";
import { chainHeight } from "../../machine/index.js";
import { armChains, rungOf } from "../chains.js";
import type { CaseCommand } from "../command.js";
import type { CompiledChain } from "../compiled-district.js";
import type { CaseDraft } from "../draft.js";
import type { Rejection } from "../rejection.js";
import { rungTimerKey } from "../rung-timer-key.js";
import { subjectKey, type Subject } from "../subject.js";
import { askFor } from "./ask-for.js";
import { notPermitted, permit } from "./operation.js";

type SuperviseCommand = Extract<CaseCommand, { type: "supervise" }>;

/**
 * Somebody entitled fires a rung by hand, or proposes it where others must approve it. Without a rung, the lowest by hand above the
 * height the chain has reached that the actor may fire.
 */
export function supervise(draft: CaseDraft, command: SuperviseCommand): Rejection | undefined {
  if (draft.state.closedAt !== undefined) return { ok: false, code: "case-closed" };
  const chain = draft.workflow.chains.get(command.chain);
  if (chain === undefined) return { ok: false, code: "chain-unknown", chain: command.chain };
  const subject = command.subject ?? "case";
  const wrongSubject = whyNotAbout(draft, chain, subject);
  if (wrongSubject !== undefined) return wrongSubject;
  const rung = command.rung === undefined ? nextByHand(draft, chain, subject, command) : rungOf(draft, command.chain, command.rung);
  if (rung === undefined) return { ok: false, code: "rung-unknown", chain: command.chain, rung: command.rung ?? "" };
  if (rung.by === undefined) return { ok: false, code: "rung-not-by-hand", chain: command.chain, rung: rung.id };
  const by = permit(draft, rung.by, command.actor);
  if (by === undefined) return notPermitted("supervise", rung.by);
  if (command.meetingAt !== undefined && command.meetingAt <= draft.at) return { ok: false, code: "meeting-passed" };
  armChains(draft, [command.chain], subject, draft.at);
  const form = draft.workflow.definition.operations?.supervise?.form;
  const order = {
    operation: "rung" as const,
    chain: command.chain,
    rung: rung.id,
    subject,
    counted: draft.at,
    ...(command.meetingAt === undefined || !takesToMeeting(rung) ? {} : { meetingAt: command.meetingAt }),
  };
  return askFor(draft, {
    order,
    allowed: { operation: { by: rung.by, ...(form === undefined ? {} : { form }) }, by },
    data: command.data,
    actor: command.actor,
    // While it is proposed, its own time does not propose it once more.
    timers: draft.cancelTimer(rungTimerKey(command.chain, rung.id, subject)),
  });
}

/** Whether a rung has a date to be set. */
export const takesToMeeting = (rung: Rung): boolean => rung.meeting !== undefined || rung.measure === "dispatch-meeting";

/** Why a chain cannot be about a subject: of a ticket's deadline it presses on that ticket, while it is open; of others on the case. */
function whyNotAbout(draft: CaseDraft, chain: CompiledChain, subject: Subject): Rejection | undefined {
  if (subject === "case") {
    return watchesTickets(draft, chain) ? { ok: false, code: "ticket-unknown", ticket: "" } : undefined;
  }
  const id = subject.slice("ticket:".length);
  const ticket = draft.state.tickets[id];
  if (ticket === undefined) return { ok: false, code: "ticket-unknown", ticket: id };
  return ticket.status === "open" ? undefined : { ok: false, code: "ticket-closed", ticket: id };
}

/** Whether a chain watches a deadline of tickets. */
export function watchesTickets({ workflow }: Pick<CaseDraft, "workflow">, { definition: { watch } }: CompiledChain): boolean {
  return "deadline" in watch && workflow.deadlines.get(watch.deadline)?.scope === "ticket";
}

function nextByHand(draft: CaseDraft, chain: CompiledChain, subject: Subject, { actor }: SuperviseCommand): Rung | undefined {
  const { rungs } = chain.definition;
  const state = draft.state.chains[subjectKey(chain.definition.id, subject)];
  const height = state?.status === "armed" ? chainHeight(rungs, state.machine) : 0;
  return rungs.slice(height).find((rung) => rung.by !== undefined && permit(draft, rung.by, actor) !== undefined);
}
