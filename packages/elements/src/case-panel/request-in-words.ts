import type { CaseView } from "@gridloop/core/api";
import { deadlineName } from "./operations/deadline-choice.js";
import { textIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";

type RequestView = CaseView["requests"][number];

/** What was asked for, in a few words: the operation, and what it is about. */
export function requestTitle(speech: Speech, view: CaseView, request: RequestView): string {
  const { requests, offers } = speech.say;
  if (request.operation === "rung") return rungTitle(speech, view, request);
  const operation = offers.operations[request.operation].title;
  const deadline = view.deadlines.find(({ id, subject }) => id === request.deadline && subject === (request.subject ?? "case"));
  return deadline ? requests.about(operation, deadlineName(speech, view, deadline)) : operation;
}

function rungTitle(speech: Speech, view: CaseView, { chain, rung, subject = "case" }: RequestView): string {
  const { ladder, requests } = speech.say;
  const proposed = view.chains.find((each) => each.chain === chain && each.subject === subject);
  const written = proposed?.rungs.find((each) => each.rung === rung);
  const title = textIn(speech, written?.title) || (written ? ladder.measures[written.measure] : (rung ?? ""));
  return requests.about(title, textIn(speech, proposed?.title));
}

/** How much of it was asked for: until when, by how much, to when; empty where there is nothing to say. */
export function requestMeasure(speech: Speech, { until, by, dueAt }: RequestView): string {
  const { requests, span } = speech.say;
  if (by) return requests.by(span(by));
  if (until !== undefined) return requests.until(whenIn(speech, until));
  return dueAt === undefined ? "" : requests.dueAt(whenIn(speech, dueAt));
}

/** What an approval is called: as the district calls it, else by its place. */
export const stepTitle = (speech: Speech, { title }: RequestView["steps"][number], index: number): string =>
  textIn(speech, title) || speech.say.requests.step(index + 1);
