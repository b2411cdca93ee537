import type { CaseView } from "@gridloop/core/api";
import type { Offer } from "../offer.js";
import { inBothLanguages, spokenAt, textIn } from "../speech.js";
import { asking, plainOffer } from "./plain-offer.js";
import type { OperationView } from "./plain-offer.js";

const which = "withdraw-ticket";

/** A ticket taken back: whose. Nothing where there is none to take back. */
export function withdrawTicketOffer(view: CaseView, operation: OperationView): Offer | undefined {
  const tickets = (operation.tickets ?? []).flatMap((id) => view.tickets.find((ticket) => ticket.id === id) ?? []);
  const [first] = tickets;
  if (!first) return undefined;
  const plain = plainOffer(view, operation);
  const question = {
    id: which,
    type: "radio" as const,
    label: inBothLanguages(({ offers }) => offers.whoseTicket),
    required: true,
    options: tickets.map(({ unit }, index) => ({ id: `t${index}`, title: unit.title })),
  };
  const about = spokenAt(view.at, (speech) => speech.say.offers.about(textIn(speech, first.unit.title)));
  return {
    ...plain,
    ...(tickets.length > 1
      ? { form: asking(which, operation.form, { before: [question] }) }
      : { limits: [about, ...(plain.limits ?? [])] }),
    request: ({ [which]: chosen, ...data }) => {
      const { id } = tickets[Number(String(chosen).slice(1))] ?? first;
      return { path: `tickets/${encodeURIComponent(id)}/withdraw`, body: { data } };
    },
  };
}
