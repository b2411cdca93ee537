import { decided, type ChainInput, type Ladder, type LadderParameter } from "./ladder.js";
import { electronicSupervisionTexts as texts } from "./locales/electronic-supervision.js";
import { parameterTitles } from "./locales/parameters.js";

const parameters = {
  deadline: { kind: "deadline", title: parameterTitles.deadline },
  press: { kind: "addressees", title: parameterTitles.press },
  centre: { kind: "addressees", title: parameterTitles.centre },
  remindBefore: { kind: "span", title: texts.remindBefore, default: { amount: 1, unit: "working-days" } },
  warnAfter: { kind: "span", title: texts.warnAfter },
  yellowAfter: { kind: "span", title: texts.yellowAfter },
  redAfter: { kind: "span", title: texts.redAfter },
} as const satisfies Record<string, LadderParameter>;

/**
 * Electronic supervision: a reminder one working day before due, then a warning, a yellow and a red card. Its quarterly grade in four
 * classes (优秀, 良好, 合格, 不合格) is an indicator of the assessment.
 */
export const electronicSupervision: Ladder<typeof parameters> = {
  id: "electronic-supervision",
  title: texts.title,
  source: texts.source,
  note: texts.note,
  parameters,
  chains(values) {
    const { deadline, press, centre, remindBefore, warnAfter, yellowAfter, redAfter } = decided(parameters, values);
    const chains: ChainInput[] = [
      {
        id: "electronic-supervision",
        title: texts.chain,
        watch: { deadline },
        source: texts.source["zh-CN"],
        rungs: [
          { id: "remind", title: texts.remind, at: { before: remindBefore }, measure: "urge", press },
          { id: "warn", title: texts.warn, at: { after: warnAfter }, measure: "warn", press, tell: centre },
          { id: "yellow-card", title: texts.yellow, at: { after: yellowAfter }, measure: "yellow-card", press, tell: centre },
          { id: "red-card", title: texts.red, at: { after: redAfter }, measure: "red-card", press, tell: centre },
        ],
      },
    ];
    return chains;
  },
};
