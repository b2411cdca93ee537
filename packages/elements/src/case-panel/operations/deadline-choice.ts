import type { CaseView, FormOnWire } from "@gridloop/core/api";
import { localised } from "../../language/localised.js";
import type { Offer } from "../offer.js";
import { spokenAt, whenIn } from "../speech.js";
import type { Speech } from "../speech.js";
import type { OperationView } from "./plain-offer.js";

type DeadlineView = CaseView["deadlines"][number];

/** A deadline an operation can be done to, and within what limits of its own. */
export interface ChoosableDeadline extends Pick<NonNullable<OperationView["deadlines"]>[number], "atMost" | "timesLeft"> {
  /** Its id in the question which one. */
  readonly option: string;
  readonly deadline: string;
  readonly subject: string;
  readonly shown: DeadlineView | undefined;
}

/** The deadlines an operation can be done to: those the server names; from a server that names none, those that `fit`. */
export function choosableDeadlines(
  view: CaseView,
  { deadlines }: OperationView,
  fit: (deadline: DeadlineView) => boolean,
): readonly ChoosableDeadline[] {
  const named = deadlines ?? view.deadlines.filter(fit).map(({ id, subject }) => ({ deadline: id, subject }));
  return named.map((one, index) => ({
    ...one,
    option: `d${index}`,
    shown: view.deadlines.find(({ id, subject }) => id === one.deadline && subject === one.subject),
  }));
}

/** The question which deadline it is about, with when each is due; nothing to ask where it can only be one. */
export function deadlineQuestion(
  id: string,
  view: CaseView,
  choosable: readonly ChoosableDeadline[],
): {
  readonly fields: FormOnWire["fields"];
  readonly chosen: (values: Readonly<Record<string, unknown>>) => ChoosableDeadline | undefined;
} {
  const field = `${id}-deadline`;
  const chosen = (values: Readonly<Record<string, unknown>>): ChoosableDeadline | undefined =>
    choosable.length === 1 ? choosable[0] : choosable.find(({ option }) => option === values[field]);
  if (choosable.length < 2) return { fields: [], chosen };
  const question: FormOnWire["fields"][number] = {
    id: field,
    type: "radio",
    label: spokenAt(view.at, ({ say }) => say.offers.whichDeadline),
    required: true,
    options: choosable.map((each) => ({ id: each.option, title: spokenAt(view.at, (speech) => inWords(speech, view, each)) })),
  };
  return { fields: [question], chosen };
}

/** What an operation with one deadline is about, for where no question says it. */
export function aboutDeadline(view: CaseView, choosable: readonly ChoosableDeadline[]): Pick<Offer, "limits"> {
  const [only] = choosable;
  return choosable.length === 1 && only
    ? { limits: [spokenAt(view.at, (speech) => speech.say.offers.about(inWords(speech, view, only)))] }
    : {};
}

/** A deadline's name; a ticket's with the unit whose part it is. */
export function deadlineName({ say, locale }: Speech, view: CaseView, { title, subject }: Pick<DeadlineView, "title" | "subject">): string {
  const unit = view.tickets.find(({ id }) => subject === `ticket:${id}`)?.unit.title;
  const name = localised(title, locale) || say.head.deadline;
  return unit ? say.ladder.post(localised(unit, locale), name) : name;
}

function inWords(speech: Speech, view: CaseView, { deadline, subject, shown, atMost, timesLeft }: ChoosableDeadline): string {
  const { say } = speech;
  const name = shown ? deadlineName(speech, view, shown) : deadlineName(speech, view, { title: { en: deadline }, subject });
  const facts = [
    shown ? say.offers.dueAt(whenIn(speech, shown.dueAt)) : "",
    atMost ? say.offers.extendAtMost(say.span(atMost)) : "",
    timesLeft === undefined ? "" : say.offers.extendTimesLeft(timesLeft),
  ].filter(Boolean);
  return say.offers.withFacts(name, facts);
}
