import type { CaseView } from "@gridloop/core/api";
import type { Offer } from "../offer.js";
import { appealOffer, setDueOffer } from "./deadline-offers.js";
import { extendOffer } from "./extend-offer.js";
import { mergeOffer } from "./merge-offer.js";
import { plainOffer } from "./plain-offer.js";
import type { OperationId, OperationView } from "./plain-offer.js";
import { untilOffer } from "./until-offer.js";
import { withdrawTicketOffer } from "./withdraw-ticket-offer.js";

/** How each operation is offered: those that need more than the workflow's own form have a way of their own. */
const makers: Readonly<Record<OperationId, (view: CaseView, operation: OperationView) => Offer | undefined>> = {
  note: plainOffer,
  hold: untilOffer,
  resume: plainOffer,
  extend: extendOffer,
  "set-due": setDueOffer,
  ask: untilOffer,
  "stop-asking": plainOffer,
  assist: plainOffer,
  "withdraw-ticket": withdrawTicketOffer,
  merge: mergeOffer,
  split: plainOffer,
  appeal: appealOffer,
  reopen: plainOffer,
  rule: plainOffer,
  "call-back": plainOffer,
};

/** What may be done beside the lifecycle. An operation a newer server knows and this page does not is left out. */
export const operationOffers = (view: CaseView): readonly Offer[] =>
  view.operations.flatMap((operation) => (Object.hasOwn(makers, operation.id) ? (makers[operation.id](view, operation) ?? []) : []));
