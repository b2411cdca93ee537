import type { Instant } from "../../calendar/index.js";
import { SYSTEM, type CaseDraft } from "../draft.js";
import { placedFacts, type OrderKind } from "./order-kind.js";

/** The key of the timer that ends a hold by itself. */
export const HOLD_TIMER = "hold/case";

/**
 * 挂账: the clocks a hold stops keep what is left of them (`clocks.ts`). It ends by itself, at the instant asked for or as soon
 * as it has lasted as long as the workflow allows at a time.
 */
export const holdOrder: OrderKind<"hold"> = {
  impossible(draft, { until }) {
    if (draft.state.held !== undefined) return { ok: false, code: "already-held" };
    const times = draft.workflow.definition.operations?.hold?.times;
    if (times !== undefined && draft.state.holds >= times)
      return { ok: false, code: "operation-exhausted", operation: "hold", most: times };
    // What was asked for may have taken so long to approve that there is nothing left to wait for.
    return until !== undefined && until <= draft.at ? { ok: false, code: "operation-too-late", operation: "hold" } : undefined;
  },
  takeEffect(draft, order, placed) {
    const until = earliest(order.until, longestHold(draft));
    const timers = until === undefined ? [] : [draft.setTimer(HOLD_TIMER, until)];
    const held = draft.record({ type: "held", ...(until === undefined ? {} : { until }), ...placedFacts(placed) }, timers, placed.by);
    draft.announce(held, { topic: "case-changed", facts: { held: true } });
  },
};

/** Until when a hold that began now could last; undefined: without end. */
export function longestHold(draft: CaseDraft): Instant | undefined {
  const atMost = draft.workflow.definition.operations?.hold?.atMost;
  return atMost === undefined ? undefined : draft.district.calendar.add(draft.at, atMost);
}

/** Ends a hold, by a person or by its timer. */
export function endHold(draft: CaseDraft, by = SYSTEM): void {
  const resumed = draft.record({ type: "resumed" }, draft.cancelTimer(HOLD_TIMER), by);
  draft.announce(resumed, { topic: "case-changed", facts: { held: false } });
}

const earliest = (one: Instant | undefined, other: Instant | undefined): Instant | undefined =>
  one === undefined ? other : other === undefined ? one : Math.min(one, other);
