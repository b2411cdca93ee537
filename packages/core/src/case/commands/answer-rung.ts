import type { ActedBy, Actor } from "../actor.js";
import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { actedBy, validPosts } from "../permission.js";
import type { Rejection } from "../rejection.js";
import { subjectKey } from "../subject.js";
import { fillFor } from "./fill.js";

/** Somebody pressed answers what a rung asked of them. */
export function answerRung(draft: CaseDraft, command: Extract<CaseCommand, { type: "answer-rung" }>): Rejection | undefined {
  const chain = draft.workflow.chains.get(command.chain);
  if (chain === undefined) return { ok: false, code: "chain-unknown", chain: command.chain };
  const rung = chain.definition.rungs.find(({ id }) => id === command.rung);
  if (rung === undefined) return { ok: false, code: "rung-unknown", chain: command.chain, rung: command.rung };
  const subject = command.subject ?? "case";
  const fired = draft.state.chains[subjectKey(command.chain, subject)]?.fired.findLast((each) => each.rung === rung.id);
  if (rung.reply === undefined || fired?.replyDue === undefined || fired.repliedAt !== undefined) {
    return { ok: false, code: "reply-not-owed", chain: command.chain, rung: rung.id };
  }
  const by = pressedActor(
    draft,
    fired.units,
    rung.press.map(({ role }) => role),
    command.actor,
  );
  if (by === undefined) return { ok: false, code: "not-permitted", command: "answer-rung", needs: rung.press.map(({ role }) => role) };
  const filled = fillFor(draft, rung.reply.form, command.data, command.actor, by);
  if (!filled.ok) return filled;
  const answered = draft.record({ type: "rung-answered", chain: command.chain, rung: rung.id, subject, ...filled.given }, [], by);
  draft.announce(answered, { topic: "case-changed", facts: { chain: command.chain, rung: rung.id } });
  return undefined;
}

/** The post by which an actor is among those a rung pressed. */
export function pressedActor(
  draft: Pick<CaseDraft, "district" | "date">,
  units: readonly string[],
  roles: readonly string[],
  actor: Actor,
): ActedBy | undefined {
  if (actor.kind !== "member") return undefined;
  const post = validPosts(draft.district, actor, draft.date).find((each) => roles.includes(each.role) && units.includes(each.unit));
  return post === undefined ? undefined : actedBy(actor, post);
}
