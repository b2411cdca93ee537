import type { CaseView, FormOnWire } from "@gridloop/core/api";
import type { Offer } from "../offer.js";
import { inBothLanguages, spokenAt, whenIn } from "../speech.js";
import { asking, plainOffer } from "./plain-offer.js";
import type { OperationView } from "./plain-offer.js";

/** A hold or a question: the workflow's form asks why or what, until when is the panel's own question, within what the server allows. */
export function untilOffer(view: CaseView, operation: OperationView): Offer {
  const { id, form } = operation;
  const until = untilField(view, operation);
  return {
    ...plainOffer(view, operation),
    form: asking(id, form, { after: [until] }),
    fieldOf: { "/until": until.id },
    request: ({ [until.id]: end, ...data }) => ({ path: id, body: { ...(end === undefined ? {} : { until: end }), data } }),
  };
}

function untilField(view: CaseView, { id, until }: OperationView): FormOnWire["fields"][number] {
  const isHold = id === "hold";
  return {
    id: `${id}-until`,
    type: "datetime",
    label: inBothLanguages(({ offers }) => (isHold ? offers.holdUntil : offers.askUntil)),
    hint: spokenAt(view.at, (speech) => {
      const { offers } = speech.say;
      if (until !== undefined) return offers.untilOtherwise(whenIn(speech, until));
      return isHold ? offers.holdUntilHint : offers.askUntilHint;
    }),
    min: view.at,
    ...(until === undefined ? {} : { max: until }),
  };
}
