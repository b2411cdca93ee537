import type { CaseView } from "@gridloop/core/api";
import type { Offer } from "../offer.js";
import { inBothLanguages } from "../speech.js";
import { asking, plainOffer } from "./plain-offer.js";
import type { OperationView } from "./plain-offer.js";

const into = "merge-into";

/** The case becomes a duplicate of another: of which one is the panel's own question. */
export function mergeOffer(view: CaseView, operation: OperationView): Offer {
  const question = {
    id: into,
    type: "text" as const,
    label: inBothLanguages(({ offers }) => offers.mergeInto),
    hint: inBothLanguages(({ offers }) => offers.mergeIntoHint),
    required: true,
    maxLength: 100,
  };
  return {
    ...plainOffer(view, operation),
    form: asking("merge", operation.form, { before: [question] }),
    asksForCase: { field: into, item: view.item.id, except: view.number },
    fieldOf: { "/into": into },
    request: ({ [into]: number, ...data }) => ({ path: "merge", body: { into: number, data } }),
  };
}
