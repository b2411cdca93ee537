import type { ActedBy } from "../actor.js";
import type { CaseDraft } from "../draft.js";
import type { Given } from "../event.js";
import type { Rejection } from "../rejection.js";
import type { RequestedOrder, RequestState } from "../state.js";

/** An order of one operation. */
export type Order<N extends RequestedOrder["operation"]> = Extract<RequestedOrder, { operation: N }>;

/** How an order comes to take effect: by whom, with which words, and after which request was approved. */
export interface Placed {
  by: ActedBy;
  given?: Given;
  request?: string;
}

/** What the orders of one operation need and do. */
export interface OrderKind<N extends RequestedOrder["operation"]> {
  /** Why it can no longer be asked for, though what was asked for in time may still be granted. */
  tooLate?(draft: CaseDraft, order: Order<N>): Rejection | undefined;
  /** Why it could not take effect as the case is now. */
  impossible(draft: CaseDraft, order: Order<N>): Rejection | undefined;
  takeEffect(draft: CaseDraft, order: Order<N>, placed: Placed): void;
  /** What follows from its being refused. */
  refused?(draft: CaseDraft, order: Order<N>, request: RequestState): void;
}

/** What stands in the events of an order's effect of how it came about. */
export const placedFacts = ({ given, request }: Placed): Given & { request?: string } => ({
  ...(request === undefined ? {} : { request }),
  ...given,
});
