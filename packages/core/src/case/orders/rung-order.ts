import type { Instant } from "../../calendar/index.js";
import { chainOn, fireRung, hasCome, heightOf, meetingOf, rungOf, skipRung } from "../chains.js";
import type { CaseDraft } from "../draft.js";
import type { Order, OrderKind } from "./order-kind.js";

/**
 * A rung that somebody orders, or that time proposed because others must approve it. Approved it fires, and what counts from it counts
 * from then. Refused, one that time proposed is passed over, so that the ladder goes on; one that somebody ordered just is not fired.
 */
export const rungOrder: OrderKind<"rung"> = {
  impossible(draft, order) {
    if (rungOf(draft, order.chain, order.rung) === undefined)
      return { ok: false, code: "rung-unknown", chain: order.chain, rung: order.rung };
    if (chainOn(draft, order.chain, order.subject)?.status !== "armed") return { ok: false, code: "chain-ended", chain: order.chain };
    return order.meetingAt !== undefined && meetingFor(draft, order) === undefined ? { ok: false, code: "meeting-passed" } : undefined;
  },
  takeEffect(draft, order, { by, given, request: id }) {
    const chain = chainOn(draft, order.chain, order.subject);
    const rung = rungOf(draft, order.chain, order.rung);
    if (chain === undefined || rung === undefined) return undefined;
    const request = id === undefined ? undefined : draft.state.requests?.[id];
    const asked = request?.values === undefined ? {} : { values: request.values };
    fireRung(draft, chain, rung, {
      counted: draft.at,
      by,
      byHand: (request?.askedBy ?? by).kind !== "system",
      ...(id === undefined ? {} : { request: id }),
      meetingAt: meetingFor(draft, order),
      given: given ?? asked,
    });
    return undefined;
  },
  refused(draft, order, { askedBy }) {
    const chain = chainOn(draft, order.chain, order.subject);
    const rung = rungOf(draft, order.chain, order.rung);
    if (chain?.status !== "armed" || rung === undefined) return;
    // Of what somebody ordered before its time the time is yet to come.
    if (askedBy.kind !== "system" && !hasCome(draft, chain, rung)) return;
    const ladder = draft.workflow.chains.get(order.chain)?.definition.rungs ?? [];
    // A rung higher up was fired by hand meanwhile: this one lies behind already.
    if (ladder.indexOf(rung) >= heightOf(draft, chain)) skipRung(draft, chain, rung, draft.at);
  },
};

/** The date the meeting was set for while that lies ahead, else that of the next regular one. */
function meetingFor(draft: CaseDraft, { chain, rung, meetingAt }: Order<"rung">): Instant | undefined {
  if (meetingAt !== undefined && meetingAt > draft.at) return meetingAt;
  const definition = rungOf(draft, chain, rung);
  return definition === undefined ? undefined : meetingOf(draft, definition);
}
