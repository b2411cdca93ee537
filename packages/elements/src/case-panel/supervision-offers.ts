import type { CaseView, FormOnWire } from "@gridloop/core/api";
import { localised } from "../language/localised.js";
import type { Offer } from "./offer.js";
import { inBothLanguages } from "./speech.js";

type OfferedRungView = CaseView["rungs"][number];
type ChainView = CaseView["chains"][number];

const subjectField = "supervise-subject";

/** Measures the reader may take by hand. Those of a chain that has come to its end are left out: they would be refused. */
export const supervisionOffers = (view: CaseView): readonly Offer[] =>
  view.rungs.flatMap((rung) => {
    const chains = view.chains.filter(({ chain }) => chain === rung.chain);
    const armed = chains.filter(({ status }) => status === "armed");
    return chains.length > 0 && armed.length === 0 ? [] : [rungOffer(view, rung, armed)];
  });

function rungOffer(view: CaseView, { chain, rung, title, form }: OfferedRungView, armed: readonly ChainView[]): Offer {
  const isOneOfSeveral = view.rungs.some((other) => other.chain !== chain);
  const chainTitle = armed[0]?.title;
  const measure = armed[0]?.rungs.find((each) => each.rung === rung)?.measure;
  const subjects = armed.map(({ subject }) => subject);
  const asked = subjects.length > 1 ? askSubject(view, subjects, form) : form;
  return {
    key: `rung:${chain}:${rung}`,
    group: "supervise",
    title: inBothLanguages(({ offers }, locale) =>
      isOneOfSeveral && chainTitle ? offers.inChain(localised(title, locale), localised(chainTitle, locale)) : localised(title, locale),
    ),
    consequence: inBothLanguages(({ offers, ladder }, locale) =>
      offers.pressConsequence(measure ? ladder.measures[measure] : localised(title, locale)),
    ),
    ...(asked ? { form: asked } : {}),
    request: ({ [subjectField]: chosen, ...data }) => {
      // Without a subject the server takes the case; a chain at work on one ticket only means that ticket.
      const subject = subjects.length > 1 ? subjects[Number(String(chosen).slice(1))] : subjects[0];
      return { path: "supervise", body: { chain, rung, ...(subject === undefined ? {} : { subject }), data } };
    },
  };
}

/** Asks first which of several it is about: the case, or one unit's ticket. */
function askSubject(view: CaseView, subjects: readonly string[], form: FormOnWire | undefined): FormOnWire {
  const options = subjects.map((subject, index) => ({
    id: `s${index}`,
    title: view.tickets.find(({ id }) => subject === `ticket:${id}`)?.unit.title ?? inBothLanguages(({ offers }) => offers.wholeCase),
  }));
  const question = {
    id: subjectField,
    type: "radio" as const,
    label: inBothLanguages(({ offers }) => offers.subject),
    required: true,
    options,
  };
  return { ...form, id: form?.id ?? "supervise", fields: [question, ...(form?.fields ?? [])] };
}
