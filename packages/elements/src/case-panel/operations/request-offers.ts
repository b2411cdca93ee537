import type { CaseView } from "@gridloop/core/api";
import type { Offer } from "../offer.js";
import { requestTitle, stepTitle } from "../request-in-words.js";
import { spokenAt } from "../speech.js";

type RequestView = CaseView["requests"][number];

/** What the reader may approve or refuse: two offers to each request. */
export const requestOffers = (view: CaseView): readonly Offer[] =>
  view.requests.flatMap((request) => (request.decide ? [true, false].map((grants) => requestOffer(view, request, grants)) : []));

function requestOffer(view: CaseView, request: RequestView, grants: boolean): Offer {
  const { id, decide } = request;
  const [, next] = request.steps.filter(({ at }) => at === undefined);
  return {
    key: `request:${id}:${grants ? "grant" : "refuse"}`,
    group: "decide",
    title: spokenAt(view.at, (speech) => {
      const { requests } = speech.say;
      return (grants ? requests.grant : requests.refuse)(requestTitle(speech, view, request));
    }),
    consequence: spokenAt(view.at, (speech) => {
      const { requests } = speech.say;
      if (!grants) return requests.refuseConsequence;
      return next ? requests.grantGoesOn(stepTitle(speech, next, request.steps.indexOf(next))) : requests.grantConsequence;
    }),
    decides: { request: id, grants },
    ...(decide?.form ? { form: decide.form } : {}),
    request: (data) => ({ path: `requests/${encodeURIComponent(id)}/${grants ? "grant" : "refuse"}`, body: { data } }),
  };
}
