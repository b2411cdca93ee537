import type { CaseView, FormOnWire } from "@gridloop/core/api";
import type { Text } from "@gridloop/core/definition";
import { localised } from "../../language/localised.js";
import type { Offer } from "../offer.js";
import { inBothLanguages, spokenAt } from "../speech.js";
import { deadlineName } from "./deadline-choice.js";
import { approvalsOf, asking } from "./plain-offer.js";

type OfferedRungView = CaseView["rungs"][number];
type OfferedLiftView = CaseView["lifts"][number];

const meetingField = "supervise-meeting";

/** Measures the reader may take by hand, and chains they may end. */
export const supervisionOffers = (view: CaseView): readonly Offer[] => [
  ...view.rungs.map((rung) => rungOffer(view, rung)),
  ...view.lifts.map((lift) => liftOffer(view, lift)),
];

function rungOffer(view: CaseView, offered: OfferedRungView): Offer {
  const { chain, rung, title, form, meetingAt, subject = "case" } = offered;
  const written = view.chains.find((each) => each.chain === chain)?.rungs.find((each) => each.rung === rung);
  return {
    key: `rung:${chain}:${rung}${subject === "case" ? "" : `:${subject}`}`,
    group: "supervise",
    title: inBothLanguages((_say, locale) => rungName(view, offered, localised(title, locale), locale)),
    consequence: inBothLanguages(({ offers, ladder }, locale) =>
      offers.pressConsequence(written ? ladder.measures[written.measure] : localised(title, locale)),
    ),
    ...approvalsOf(offered),
    ...(form || meetingAt !== undefined
      ? { form: asking("supervise", form, { before: meetingAt === undefined ? [] : [meetingQuestion(view)] }) }
      : {}),
    ...(meetingAt === undefined ? {} : { begins: { [meetingField]: meetingAt } }),
    fieldOf: { "/meetingAt": meetingField },
    request: ({ [meetingField]: meeting, ...data }) => {
      const more = meeting === undefined ? {} : { meetingAt: meeting };
      return { path: "supervise", body: { chain, rung, subject, ...more, data } };
    },
  };
}

/** What a measure is called: beside others of other chains with its chain, about one unit's ticket with that unit. */
function rungName(view: CaseView, { chain, subject = "case" }: OfferedRungView, title: string, locale: "zh-CN" | "en"): string {
  const isOneOfSeveral = view.rungs.some((other) => other.chain !== chain);
  const chainTitle = localised(view.chains.find((each) => each.chain === chain)?.title, locale);
  const facts = [isOneOfSeveral ? chainTitle : "", subject === "case" ? "" : localised(subjectTitle(view, subject), locale)].filter(
    Boolean,
  );
  return inBothLanguages(({ offers }) => offers.withFacts(title, facts))[locale] ?? title;
}

/** When the meeting is held that the measure takes the case to; the rule's own date is filled in. */
const meetingQuestion = (view: CaseView): FormOnWire["fields"][number] => ({
  id: meetingField,
  type: "datetime",
  label: inBothLanguages(({ offers }) => offers.meetingAt),
  required: true,
  min: view.at,
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
