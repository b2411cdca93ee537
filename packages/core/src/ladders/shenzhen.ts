import { decided, type BesidesLadder, type ChainInput, type Ladder, type LadderParameter } from "./ladder.js";
import { parameterTitles } from "./locales/parameters.js";
import { shenzhenTexts as texts } from "./locales/shenzhen.js";

const AT_ONCE = { afterStart: { amount: 0, unit: "working-days" } } as const;

const parameters = {
  press: { kind: "addressees", title: parameterTitles.press },
  centre: { kind: "addressees", title: parameterTitles.centre },
  city: { kind: "addressees", title: texts.city },
  firstContactDeadline: { kind: "deadline", title: texts.firstContactDeadline },
  firstContactWithin: { kind: "limit", title: texts.firstContactWithin, default: { amount: 24, unit: "elapsed-hours" } },
  redoStage: { kind: "stage", title: texts.redoStage },
  returns: { kind: "times", title: texts.returns, default: 1 },
  backstop: { kind: "unit-rule", title: texts.backstop },
  rulingForm: { kind: "form", title: texts.rulingForm },
  rulingField: { kind: "field", title: texts.rulingField },
  rulingTo: { kind: "stage", title: texts.rulingTo },
  approval: { kind: "approval", title: parameterTitles.approval, optional: true },
  replyWithin: { kind: "limit", title: parameterTitles.replyWithin, optional: true },
  replyForm: { kind: "form", title: parameterTitles.replyForm, optional: true },
} as const satisfies Record<string, LadderParameter>;

/**
 * Shenzhen's 民意速办: a first contact within 24 hours; what whoever reported is not satisfied with is done again by itself, a second
 * time under a city-wide circular and supervision, so that the case comes back twice; where duty is unclear a backstop unit handles
 * first, and the argument comes later.
 */
export const shenzhen: Ladder<typeof parameters> = {
  id: "shenzhen",
  title: texts.title,
  source: texts.source,
  note: texts.note,
  parameters,
  chains(values) {
    const { press, centre, city, firstContactDeadline, approval, replyWithin, replyForm } = decided(parameters, values);
    const reply =
      replyWithin === undefined ? {} : { reply: { within: replyWithin, ...(replyForm === undefined ? {} : { form: replyForm }) } };
    const source = texts.source["zh-CN"];
    const chains: ChainInput[] = [
      {
        id: "shenzhen-first-contact",
        title: texts.firstContact,
        watch: { deadline: firstContactDeadline },
        source,
        rungs: [
          {
            id: "contact",
            title: texts.contactNow,
            at: { after: { amount: 0, unit: "elapsed-hours" } },
            measure: "urge",
            press,
            tell: centre,
          },
        ],
      },
      {
        id: "shenzhen-still-unsatisfied",
        title: texts.stillUnsatisfied,
        watch: { outcome: "unsatisfied", times: 2 },
        source,
        rungs: [
          { id: "supervise", title: texts.supervise, at: AT_ONCE, measure: "supervise", press, tell: centre, ...reply },
          {
            id: "circular",
            title: texts.circular,
            at: AT_ONCE,
            measure: "circulate",
            press,
            tell: city,
            ...(approval === undefined ? {} : { approval }),
          },
        ],
      },
    ];
    return chains;
  },
  besides(values): BesidesLadder {
    const { firstContactDeadline, firstContactWithin, redoStage, returns, backstop, rulingForm, rulingField, rulingTo } = decided(
      parameters,
      values,
    );
    return {
      deadlines: [{ id: firstContactDeadline, title: texts.firstContact, limit: firstContactWithin }],
      survey: { reopenTo: redoStage, reopenAtMost: 2 },
      ruling: { afterReturns: returns, by: backstop, form: rulingForm, field: rulingField, to: rulingTo, handleFirst: true },
    };
  },
};
