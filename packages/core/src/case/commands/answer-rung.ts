import type { Instant } from "../../calendar/index.js";
import type { Rung } from "../../definition/index.js";
import type { ActedBy, Actor } from "../actor.js";
import type { CaseCommand } from "../command.js";
import type { CaseDraft } from "../draft.js";
import { actedBy, validPosts } from "../permission.js";
import type { Rejection } from "../rejection.js";
import type { ChainState, FiredRung } from "../state.js";
import { fillFor } from "./fill.js";

/** Somebody pressed answers what a rung asked of them. */
export function answerRung(draft: CaseDraft, command: Extract<CaseCommand, { type: "answer-rung" }>): Rejection | undefined {
  const chain = draft.workflow.chains.get(command.chain);
  if (chain === undefined) return { ok: false, code: "chain-unknown", chain: command.chain };
  const rung = chain.definition.rungs.find(({ id }) => id === command.rung);
  if (rung === undefined) return { ok: false, code: "rung-unknown", chain: command.chain, rung: command.rung };
  const subject = command.subject ?? "case";
  const owed = unansweredRungs(draft).find(
    (each) => each.rung === rung && each.chain.chain === command.chain && each.chain.subject === subject,
  );
  if (owed === undefined) return { ok: false, code: "reply-not-owed", chain: command.chain, rung: rung.id };
  const roles = rung.press.map(({ role }) => role);
  const by = pressedActor(draft, owed.fired.units, roles, command.actor);
  if (by === undefined) return { ok: false, code: "not-permitted", command: "answer-rung", needs: roles };
  const filled = fillFor(draft, owed.reply.form, command.data, command.actor, by);
  if (!filled.ok) return filled;
  const answered = draft.record({ type: "rung-answered", chain: command.chain, rung: rung.id, subject, ...filled.given }, [], by);
  draft.announce(answered, { topic: "case-changed", facts: { chain: command.chain, rung: rung.id } });
  return undefined;
}

/** A rung that fired, and the answer to it that is still owed. */
export interface UnansweredRung {
  chain: ChainState;
  rung: Rung;
  fired: FiredRung;
  reply: NonNullable<Rung["reply"]>;
  due: Instant;
}

/** The rungs whose answer is owed. Of a rung that fired more than once the last time is answered, and with it those before. */
export function unansweredRungs({ state, workflow }: Pick<CaseDraft, "state" | "workflow">): UnansweredRung[] {
  return Object.values(state.chains).flatMap((chain) =>
    (workflow.chains.get(chain.chain)?.definition.rungs ?? []).flatMap((rung): UnansweredRung[] => {
      const fired = chain.fired.findLast((each) => each.rung === rung.id);
      if (rung.reply === undefined || fired?.replyDue === undefined || fired.repliedAt !== undefined) return [];
      return [{ chain, rung, fired, reply: rung.reply, due: fired.replyDue }];
    }),
  );
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
