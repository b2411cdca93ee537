import type { CaseView, FormOnWire } from "@gridloop/core/api";
import type { Text } from "@gridloop/core/definition";
import { localised } from "../../language/localised.js";
import type { Offer } from "../offer.js";
import { inBothLanguages, spokenAt } from "../speech.js";
import { deadlineName } from "./deadline-choice.js";
import { approvalsOf, asking } from "./plain-offer.js";

type OfferedRungView = CaseView["rungs"][number];
type OfferedLiftView = CaseView["lifts"][number];
type ChainView = CaseView["chains"][number];

const subjectField = "supervise-subject";
const meetingField = "supervise-meeting";

/** Measures the reader may take by hand, and chains they may end. Measures of a chain that has come to its end are left out: they would be refused. */
export const supervisionOffers = (view: CaseView): readonly Offer[] => [
  ...view.rungs.flatMap((rung) => {
    const chains = view.chains.filter(({ chain }) => chain === rung.chain);
    const armed = chains.filter(({ status }) => status === "armed");
    return chains.length > 0 && armed.length === 0 ? [] : [rungOffer(view, rung, armed)];
  }),
  ...view.lifts.map((lift) => liftOffer(view, lift)),
];

function rungOffer(view: CaseView, offered: OfferedRungView, armed: readonly ChainView[]): Offer {
  const { chain, rung, title, form, meetingAt } = offered;
  const isOneOfSeveral = view.rungs.some((other) => other.chain !== chain);
  const chainTitle = armed[0]?.title;
  const measure = armed[0]?.rungs.find((each) => each.rung === rung)?.measure;
  const subjects = armed.map(({ subject }) => subject);
  const before = [
    ...(subjects.length > 1 ? [subjectQuestion(view, subjects)] : []),
    ...(meetingAt === undefined ? [] : [meetingQuestion(view)]),
  ];
  return {
    key: `rung:${chain}:${rung}`,
    group: "supervise",
    title: inBothLanguages(({ offers }, locale) =>
      isOneOfSeveral && chainTitle ? offers.inChain(localised(title, locale), localised(chainTitle, locale)) : localised(title, locale),
    ),
    consequence: inBothLanguages(({ offers, ladder }, locale) =>
      offers.pressConsequence(measure ? ladder.measures[measure] : localised(title, locale)),
    ),
    ...approvalsOf(offered),
    ...(form || before.length > 0 ? { form: asking("supervise", form, { before }) } : {}),
    ...(meetingAt === undefined ? {} : { begins: { [meetingField]: meetingAt } }),
    fieldOf: { "/meetingAt": meetingField },
    request: ({ [subjectField]: chosen, [meetingField]: meeting, ...data }) => {
      // Without a subject the server takes the case; a chain at work on one ticket only means that ticket.
      const subject = subjects.length > 1 ? subjects[Number(String(chosen).slice(1))] : subjects[0];
      const more = { ...(subject === undefined ? {} : { subject }), ...(meeting === undefined ? {} : { meetingAt: meeting }) };
      return { path: "supervise", body: { chain, rung, ...more, data } };
    },
  };
}

/** When the meeting is held that the measure takes the case to; the rule's own date is filled in. */
const meetingQuestion = (view: CaseView): FormOnWire["fields"][number] => ({
  id: meetingField,
  type: "datetime",
  label: inBothLanguages(({ offers }) => offers.meetingAt),
  required: true,
  min: view.at,
});

/** Which of several it is about: the case, or one unit's ticket. */
const subjectQuestion = (view: CaseView, subjects: readonly string[]): FormOnWire["fields"][number] => ({
  id: subjectField,
  type: "radio",
  label: inBothLanguages(({ offers }) => offers.subject),
  required: true,
  options: subjects.map((subject, index) => ({ id: `s${index}`, title: subjectTitle(view, subject) })),
});

function liftOffer(view: CaseView, { chain, subject, form }: OfferedLiftView): Offer {
  const lifted = view.chains.find((each) => each.chain === chain && each.subject === subject);
  const watched = view.deadlines.find(({ id, subject: of }) => id === lifted?.deadline && of === subject);
  return {
    key: `lift:${chain}:${subject}`,
    group: "supervise",
    title: inBothLanguages(({ offers, ladder }, locale) => {
      const name = localised(lifted?.title, locale) || chain;
      return offers.lift(subject === "case" ? name : ladder.post(name, localised(subjectTitle(view, subject), locale)));
    }),
    consequence: inBothLanguages(({ offers }) => offers.liftConsequence),
    ...(watched ? { limits: [spokenAt(view.at, (speech) => speech.say.ladder.watches(deadlineName(speech, view, watched)))] } : {}),
    ...(form ? { form } : {}),
    request: (data) => ({ path: "lift", body: { chain, subject, data } }),
  };
}

const subjectTitle = (view: CaseView, subject: string): Text =>
  view.tickets.find(({ id }) => subject === `ticket:${id}`)?.unit.title ?? inBothLanguages(({ offers }) => offers.wholeCase);
