import type { CaseView, TimelineEntryView } from "@gridloop/core/api";
import type { Duration } from "@gridloop/core/definition";
import { deadlineName } from "./operations/deadline-choice.js";
import { requestTitle } from "./request-in-words.js";
import { textIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";

/** What an event recorded besides, as far as it came in the shape it is known in. */
interface Facts {
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  /** The number of a case the event names. */
  readonly number: (name: string) => string | undefined;
  readonly span: (name: string) => Duration | undefined;
}

/** What else there is to say of an entry to somebody on the case: which deadline, until when, what was asked for; nothing where there is nothing. */
export function entryNote(speech: Speech, view: CaseView, { event, details = {} }: TimelineEntryView): string {
  const facts = factsOf(details);
  const parts = notes[event]?.(speech, view, facts) ?? [];
  return parts.filter((part) => part !== undefined && part !== "").join(speech.say.requests.factSeparator);
}

type Note = (speech: Speech, view: CaseView, facts: Facts) => readonly (string | undefined)[];

const deadlineIn = (speech: Speech, view: CaseView, { text }: Facts): string | undefined => {
  const [id, subject] = [text("deadline"), text("subject") ?? "case"];
  const deadline = view.deadlines.find((each) => each.id === id && each.subject === subject);
  return deadline && deadlineName(speech, view, deadline);
};

const until: Note = (speech, _view, { text }) => {
  const end = text("until");
  return [end === undefined ? undefined : speech.say.requests.until(whenIn(speech, end))];
};

const ofDeadline: Note = (speech, view, facts) => [deadlineIn(speech, view, facts)];

const ofRequest: Note = (speech, view, { text }) => {
  const request = view.requests.find(({ id }) => id === text("request"));
  return [request && requestTitle(speech, view, request)];
};

const ofCase =
  (name: string): Note =>
  (_speech, _view, { number }) => [number(name)];

const moved: Note = (speech, view, facts) => {
  const { requests, span } = speech.say;
  const [by, due] = [facts.span("span"), facts.text("due")];
  return [
    deadlineIn(speech, view, facts),
    by && requests.by(span(by)),
    due === undefined ? undefined : speech.say.deadlines.due(whenIn(speech, due)),
  ];
};

const fired: Note = (speech, _view, { text }) => {
  const [meeting, reply] = [text("meetingAt"), text("replyDue")];
  return [
    meeting === undefined ? undefined : speech.say.ladder.meeting(whenIn(speech, meeting)),
    reply === undefined ? undefined : speech.say.ladder.replyDue(whenIn(speech, reply)),
  ];
};

const ofChain: Note = (speech, view, { text }) => {
  const chain = view.chains.find((each) => each.chain === text("chain") && each.subject === (text("subject") ?? "case"));
  return [textIn(speech, chain?.title)];
};

const ofTicket: Note = (speech, view, { text }) => [textIn(speech, view.tickets.find(({ id }) => id === text("ticket"))?.unit.title)];

const named: Note = (speech, view, { list }) => {
  const units = list("units").map((id) => view.tickets.find(({ unit }) => unit.id === id)?.unit.title);
  return [
    units
      .map((title) => textIn(speech, title))
      .filter(Boolean)
      .join(speech.say.ladder.listSeparator),
  ];
};

const called: Note = (speech, view) => [
  view.partners.map(({ title, unit }) => textIn(speech, unit?.title ?? title)).join(speech.say.ladder.listSeparator),
];

/** By the event's own type; the title says all there is to say of the others. */
const notes: Readonly<Record<string, Note>> = {
  held: until,
  asked: until,
  "deadline-started": ofDeadline,
  "deadline-stopped": ofDeadline,
  "deadline-passed": ofDeadline,
  "deadline-met": ofDeadline,
  "deadline-left": ofDeadline,
  "deadline-moved": moved,
  "late-exempted": ofDeadline,
  "request-made": ofRequest,
  "request-approved": ofRequest,
  "request-refused": ofRequest,
  "request-lapsed": ofRequest,
  "rung-fired": fired,
  "rung-answered": ofChain,
  "chain-armed": ofChain,
  "chain-ended": ofChain,
  "ticket-answered": ofTicket,
  "ticket-withdrawn": ofTicket,
  "assistants-named": named,
  "partners-called": called,
  merged: ofCase("into"),
  split: ofCase("from"),
  "duplicate-joined": ofCase("duplicate"),
  "duplicate-parted": ofCase("duplicate"),
  "duplicate-settled": ofCase("primary"),
};

function factsOf(details: Readonly<Record<string, unknown>>): Facts {
  const record = (name: string): Readonly<Record<string, unknown>> => {
    const fact = details[name];
    return typeof fact === "object" && fact !== null ? (fact as Readonly<Record<string, unknown>>) : {};
  };
  const isText = (fact: unknown): fact is string => typeof fact === "string";
  return {
    text: (name) => (isText(details[name]) ? details[name] : undefined),
    list: (name) => (Array.isArray(details[name]) ? (details[name] as unknown[]).filter(isText) : []),
    number: (name) => {
      const { number } = record(name);
      return isText(number) ? number : undefined;
    },
    span: (name) => {
      const { amount, unit } = record(name);
      return typeof amount === "number" && isText(unit) ? { amount, unit: unit as Duration["unit"] } : undefined;
    },
  };
}
