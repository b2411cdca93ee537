import type { Instant } from "../calendar/index.js";
import type { Rung } from "../definition/index.js";
import type { ActedBy, Actor } from "./actor.js";
import type { CaseDraft } from "./draft.js";
import type { Pressure } from "./event.js";
import { actedBy, validPosts } from "./permission.js";
import type { ChainState, FiredRung } from "./state.js";

/** A rung that fired, and the answer to it that is still owed. */
export interface UnansweredRung {
  chain: ChainState;
  rung: Rung;
  fired: FiredRung;
  reply: NonNullable<Rung["reply"]>;
  due: Instant;
}

/**
 * The rungs whose answer is owed. Of a rung that fired more than once the last time is answered, and with it those before. An answer
 * stays owed when its chain ends or begins anew, but not once the chain was lifted or the case closed.
 */
export function unansweredRungs({ state, workflow }: Pick<CaseDraft, "state" | "workflow">): UnansweredRung[] {
  if (state.closedAt !== undefined) return [];
  return Object.values(state.chains)
    .filter(({ ended }) => ended !== "lifted")
    .flatMap((chain) =>
      (workflow.chains.get(chain.chain)?.definition.rungs ?? []).flatMap((rung): UnansweredRung[] => {
        const firings = [...(chain.firedBefore ?? []), ...chain.fired];
        const fired = firings.findLast((each) => each.rung === rung.id && each.skipped !== true);
        if (rung.reply === undefined || fired?.replyDue === undefined || fired.repliedAt !== undefined) return [];
        return [{ chain, rung, fired, reply: rung.reply, due: fired.replyDue }];
      }),
    );
}

/** The posts that owe the answer to a rung. */
export function pressedPosts({ rung, fired }: Pick<UnansweredRung, "rung" | "fired">): Pressure[] {
  // What was fired before posts were kept names units only.
  return fired.press ?? fired.units.flatMap((unit) => rung.press.map(({ role }) => ({ role, unit })));
}

/** The post by which an actor is among those a rung pressed. */
export function pressedActor(
  draft: Pick<CaseDraft, "district" | "date">,
  owed: Pick<UnansweredRung, "rung" | "fired">,
  actor: Actor,
): ActedBy | undefined {
  if (actor.kind !== "member") return undefined;
  const pressed = pressedPosts(owed);
  const post = validPosts(draft.district, actor, draft.date).find((each) =>
    pressed.some(({ role, unit }) => role === each.role && unit === each.unit),
  );
  return post === undefined ? undefined : actedBy(actor, post);
}
