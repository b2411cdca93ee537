import { decided, type ChainInput, type Ladder, type LadderParameter } from "./ladder.js";
import { parameterTitles } from "./locales/parameters.js";
import { sanmingTexts as texts } from "./locales/sanming.js";

const parameters = {
  press: { kind: "addressees", title: parameterTitles.press },
  leader: { kind: "addressees", title: parameterTitles.leader },
  by: { kind: "permissions", title: parameterTitles.by },
  blueWithin: { kind: "span", title: texts.blueWithin },
  orangeWithin: { kind: "span", title: texts.orangeWithin },
  redWithin: { kind: "span", title: texts.redWithin },
  replyForm: { kind: "form", title: parameterTitles.replyForm, optional: true },
} as const satisfies Record<string, LadderParameter>;

/**
 * Sanming: a supervision slip in blue, orange, red. One is ordered by hand, blue as a rule, orange at once for what is grave or urgent;
 * each that is not answered in the time it gave is followed by the next colour. The colour is the rung's title, its height its degree.
 * The chain ends with the answer.
 */
export const sanming: Ladder<typeof parameters> = {
  id: "sanming",
  title: texts.title,
  source: texts.source,
  note: texts.note,
  parameters,
  chains(values) {
    const { press, leader, by, blueWithin, orangeWithin, redWithin, replyForm } = decided(parameters, values);
    const form = replyForm === undefined ? {} : { form: replyForm };
    const chains: ChainInput[] = [
      {
        id: "sanming-slips",
        title: texts.chain,
        watch: { order: true },
        ends: "answered",
        source: texts.source["zh-CN"],
        rungs: [
          {
            id: "blue",
            title: texts.blue,
            at: { hand: true },
            measure: "supervise",
            degree: 1,
            press,
            by,
            reply: { within: blueWithin, ...form },
          },
          {
            id: "orange",
            title: texts.orange,
            at: { afterPrevious: blueWithin, unlessReplied: true },
            measure: "supervise",
            degree: 2,
            press,
            by,
            copy: leader,
            reply: { within: orangeWithin, ...form },
          },
          {
            id: "red",
            title: texts.red,
            at: { afterPrevious: orangeWithin, unlessReplied: true },
            measure: "supervise",
            degree: 3,
            press,
            by,
            copy: leader,
            reply: { within: redWithin, ...form },
          },
        ],
      },
    ];
    return chains;
  },
};
