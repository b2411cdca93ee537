import type { CaseDraft } from "./draft.js";
import { appealOrder } from "./orders/appeal-order.js";
import { extendOrder } from "./orders/extend-order.js";
import { holdOrder } from "./orders/hold-order.js";
import type { Order, OrderKind, Placed } from "./orders/order-kind.js";
import { reopenOrder } from "./orders/reopen-order.js";
import { rungOrder } from "./orders/rung-order.js";
import { setDueOrder } from "./orders/set-due-order.js";
import type { Rejection } from "./rejection.js";
import { approvalSteps, askApproval, pendingRequest, type Asking } from "./requests.js";
import type { RequestedOrder, RequestState } from "./state.js";

type OrderName = RequestedOrder["operation"];

const kinds: { [N in OrderName]: OrderKind<N> } = {
  hold: holdOrder,
  extend: extendOrder,
  setDue: setDueOrder,
  appeal: appealOrder,
  reopen: reopenOrder,
  rung: rungOrder,
};

const kindOf = <N extends OrderName>(order: Order<N>): OrderKind<N> => kinds[order.operation as N];

/** Why an order cannot be asked for now; undefined: it can. */
export function whyNotAsked(draft: CaseDraft, order: RequestedOrder): Rejection | undefined {
  const refused = whyImpossible(draft, order) ?? kindOf(order).tooLate?.(draft, order);
  if (refused !== undefined) return refused;
  const pending = pendingRequest(draft.state, order);
  return pending === undefined ? undefined : { ok: false, code: "request-pending", request: pending.id };
}

/** Why an order could not take effect as the case is now; undefined: it could. */
export const whyImpossible = (draft: CaseDraft, order: RequestedOrder): Rejection | undefined => kindOf(order).impossible(draft, order);

/** Does what was asked for: at once, or as soon as everybody has approved whose approval the workflow wants. Check `whyNotAsked` first. */
export function placeOrder(draft: CaseDraft, asking: Asking): void {
  const { order, by, given } = asking;
  if (approvalSteps(draft.workflow, order).length === 0) {
    takeEffect(draft, order, { by, given });
    return;
  }
  const { id, status } = askApproval(draft, asking);
  if (status === "granted") takeEffect(draft, order, { by, request: id });
}

/** Lets an order take effect. Check `whyImpossible` first. */
export const takeEffect = (draft: CaseDraft, order: RequestedOrder, placed: Placed): void => {
  kindOf(order).takeEffect(draft, order, placed);
};

/** What follows from refusing a request. */
export const afterRefusal = (draft: CaseDraft, request: RequestState): void => {
  kindOf(request.order).refused?.(draft, request.order, request);
};
