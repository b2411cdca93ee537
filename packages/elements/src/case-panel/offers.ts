import type { CaseView } from "@gridloop/core/api";
import { localised } from "../language/localised.js";
import type { Offer, OfferGroup } from "./offer.js";
import { operationOffers } from "./operations/operation-offers.js";
import { requestOffers } from "./operations/request-offers.js";
import { supervisionOffers } from "./operations/supervision-offers.js";
import { inBothLanguages } from "./speech.js";

type ActionView = CaseView["actions"][number];
type OwedReplyView = CaseView["replies"][number];

/** Everything the reader may do with a case now: what is owed first, then the ways on in the workflow's order, then the rest. */
export function offersOf(view: CaseView): readonly Offer[] {
  const main = view.actions.find(isAdvance)?.id;
  return [
    ...view.replies.map((reply) => replyOffer(view, reply)),
    ...requestOffers(view),
    ...view.actions.map((action) => actionOffer(view, action, action.id === main)),
    ...supervisionOffers(view),
    ...operationOffers(view),
  ];
}

const isAdvance = ({ kind }: ActionView): boolean => kind === undefined || kind === "advance";

/** Kinds of action that end or undo what others did; they stand apart, so that nobody takes them by a slip. */
const graveKinds: ReadonlySet<ActionView["kind"]> = new Set(["return", "reject", "withdraw"]);

function actionOffer(view: CaseView, action: ActionView, isMain: boolean): Offer {
  const group: OfferGroup = graveKinds.has(action.kind) ? "grave" : isMain ? "main" : "way";
  const stays = action.to === view.stage;
  return {
    key: `action:${action.id}`,
    group,
    title: action.title,
    consequence: inBothLanguages(({ offers }, locale) =>
      stays ? offers.staysIn : offers.leadsTo(localised(action.toTitle, locale) || action.to),
    ),
    ...(action.form ? { form: action.form } : {}),
    request: (data) => ({ path: `actions/${encodeURIComponent(action.id)}`, body: { data } }),
  };
}

/** What is owed is named after what it answers: the ticket, or the measure that asked for it. */
function replyOffer(view: CaseView, { form, dueAt, type, ticket, chain, rung, subject }: OwedReplyView): Offer {
  const asked = view.tickets.find(({ id }) => id === ticket);
  const pressing = view.chains.find((each) => each.chain === chain && each.subject === subject);
  const fired = pressing?.fired.filter((each) => each.rung === rung).at(-1);
  const title = inBothLanguages(({ offers, ladder }, locale) => {
    if (type === "ticket") return asked ? offers.replyTicket(localised(asked.unit.title, locale)) : offers.ticketReply;
    return offers.replyTo(localised(fired?.title, locale) || (fired ? ladder.measures[fired.measure] : (rung ?? "")));
  });
  const named = type === "ticket" ? { ticket } : { chain, rung, subject };
  return {
    key: `reply:${type}:${ticket ?? `${chain}:${rung}:${subject}`}`,
    group: "reply",
    title,
    consequence: inBothLanguages(({ offers }) => offers.replyConsequence),
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(form ? { form } : {}),
    request: (data) => ({ path: "reply", body: { ...named, data } }),
  };
}
