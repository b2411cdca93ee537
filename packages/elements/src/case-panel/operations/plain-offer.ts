import type { CaseView, FormOnWire } from "@gridloop/core/api";
import type { Text } from "@gridloop/core/definition";
import type { Offer, OfferGroup } from "../offer.js";
import { inBothLanguages, spokenAt, whenIn } from "../speech.js";

/** An operation as the server offers it. */
export type OperationView = CaseView["operations"][number];

/** Which operation. */
export type OperationId = OperationView["id"];

/** Under which heading each operation is offered: those that get a waiting case moving again are ways on, a ruling is the one move there is. */
const groups: Readonly<Record<OperationId, OfferGroup>> = {
  note: "file",
  hold: "clock",
  resume: "way",
  extend: "clock",
  "set-due": "clock",
  ask: "people",
  "stop-asking": "way",
  assist: "people",
  "withdraw-ticket": "people",
  merge: "file",
  split: "file",
  appeal: "clock",
  reopen: "file",
  rule: "main",
  "call-back": "way",
};

/** Operations that ask nothing, so that the server takes no answers with them. */
const wordless: ReadonlySet<OperationId> = new Set(["resume", "stop-asking"]);

/** An operation that asks no more than the form the workflow has for it. */
export function plainOffer(view: CaseView, operation: OperationView): Offer {
  const { id, form } = operation;
  return {
    key: `operation:${id}`,
    group: groups[id],
    title: inBothLanguages(({ offers }) => offers.operations[id].title),
    consequence: inBothLanguages(({ offers }) => offers.operations[id].consequence),
    ...boundsOf(view, operation),
    ...(form ? { form } : {}),
    request: (data) => ({ path: id, body: wordless.has(id) ? {} : { data } }),
  };
}

/** Within what limits an operation can be done, and who must agree to it. */
export function boundsOf(view: CaseView, bounds: OperationView): Pick<Offer, "limits" | "approvals"> {
  const { until, atMost, timesLeft } = bounds;
  const limits: Text[] = [];
  if (until !== undefined) limits.push(spokenAt(view.at, (speech) => speech.say.offers.atTheLatest(whenIn(speech, until))));
  else if (atMost) limits.push(inBothLanguages(({ offers, span }) => offers.atMost(span(atMost))));
  if (timesLeft !== undefined) limits.push(inBothLanguages(({ offers }) => offers.timesLeft(timesLeft)));
  return { ...(limits.length > 0 ? { limits } : {}), ...approvalsOf(bounds) };
}

/** Who must agree to something, where anybody must: by name where the server names them. */
export function approvalsOf({ approvals, approvedBy }: Pick<OperationView, "approvals" | "approvedBy">): Pick<Offer, "approvals"> {
  if (approvedBy && approvedBy.length > 0) return { approvals: approvedBy };
  if (approvals === undefined) return {};
  const steps = Array.from({ length: approvals }, (_, index) => inBothLanguages(({ requests }) => requests.step(index + 1)));
  return { approvals: steps };
}

/** The form of an operation with questions of the panel's own, before or after those of the workflow. */
export function asking(
  id: string,
  form: FormOnWire | undefined,
  own: { before?: FormOnWire["fields"]; after?: FormOnWire["fields"] },
): FormOnWire {
  return { ...form, id: form?.id ?? id, fields: [...(own.before ?? []), ...(form?.fields ?? []), ...(own.after ?? [])] };
}
