import type { CaseChanged, CaseView } from "@gridloop/core/api";
import type { CaseReading } from "../case-reading/case-reading.js";
import type { Offer } from "./offer.js";
import { offersOf } from "./offers.js";
import { stepTitle } from "./request-in-words.js";
import { textIn } from "./speech.js";
import type { Speech } from "./speech.js";

type RequestView = CaseView["requests"][number];

/** What came of something the reader did, in whatever language it is looked at. */
export type Outcome = (speech: Speech) => string;

/** Groups of offers that move the case; after the others there is nothing more to tell than that they are done. */
const moves: ReadonlySet<Offer["group"]> = new Set(["main", "way", "grave"]);

/**
 * What came of it: that it is done, and where the case is now, as the case read again tells it.
 *
 * @param before the case as it stood when the reader decided
 * @param reading after the case was read again: it may be out of the reader's sight by now
 */
export function outcomeOf(offer: Offer, before: CaseView, changed: CaseChanged, { known, fault }: CaseReading): Outcome {
  const after = known?.view;
  return (speech) => {
    const { done } = speech.say;
    const parts = [fault === undefined && after ? whatWasDone(speech, offer, before, after) : done.done(textIn(speech, offer.title))];
    if (changed.status === "closed") parts.push(done.closed);
    else if (fault === "not-found" || fault === "not-permitted") parts.push(done.outOfSight);
    else if (after && fault === undefined) parts.push(whereNow(speech, offer, before, after));
    return parts.filter(Boolean).join(speech.say.betweenSentences);
  };
}

/** That it is done; of what needs others' approval, what is still wanted of whom. */
function whatWasDone(speech: Speech, offer: Offer, before: CaseView, after: CaseView): string {
  const { done } = speech.say;
  const title = textIn(speech, offer.title);
  const known = new Set(before.requests.map(({ id }) => id));
  const isAbout = ({ id }: RequestView): boolean => (offer.decides ? id === offer.decides.request : !known.has(id));
  const request = offer.approvals || offer.decides ? after.requests.find(isAbout) : undefined;
  if (!request) return done.done(title);
  if (request.status === "refused") return done.refused(title);
  const next = request.steps.findIndex(({ at }) => at === undefined);
  const step = request.steps[next];
  if (request.status !== "open" || !step) return offer.decides ? done.granted(title) : done.done(title);
  return (offer.decides ? done.grantedSoFar : done.asked)(title, stepTitle(speech, step, next));
}

function whereNow(speech: Speech, offer: Offer, before: CaseView, after: CaseView): string {
  const { done } = speech.say;
  const stage = textIn(speech, after.stageTitle);
  if (after.responsible.unit.id !== before.responsible.unit.id) return done.handedTo(textIn(speech, after.responsible.unit.title), stage);
  if (after.stage !== before.stage) return done.movedTo(stage);
  const isStillTheirs = offersOf(after).some(({ group }) => group === "main" || group === "way");
  return moves.has(offer.group) && isStillTheirs ? done.still : "";
}
