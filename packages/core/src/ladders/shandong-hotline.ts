import { decided, type ChainInput, type Ladder, type LadderParameter } from "./ladder.js";
import { parameterTitles } from "./locales/parameters.js";
import { shandongHotlineTexts as texts } from "./locales/shandong-hotline.js";

/** The first moment anybody works once it is late: it falls on the first working day overdue. */
const FIRST_WORKING_MOMENT = { amount: 1, unit: "working-minutes" } as const;

const parameters = {
  deadline: { kind: "deadline", title: parameterTitles.deadline },
  press: { kind: "addressees", title: parameterTitles.press },
  centre: { kind: "addressees", title: parameterTitles.centre },
  discipline: { kind: "addressees", title: texts.discipline },
  by: { kind: "permissions", title: parameterTitles.by },
  yellowBefore: { kind: "span", title: texts.yellowBefore, default: { amount: 1, unit: "working-days" } },
  redAfter: { kind: "span", title: texts.redAfter, default: FIRST_WORKING_MOMENT },
  orderAfter: { kind: "span", title: texts.orderAfter, default: FIRST_WORKING_MOMENT },
  replyWithin: { kind: "limit", title: parameterTitles.replyWithin, optional: true },
  replyForm: { kind: "form", title: parameterTitles.replyForm, optional: true },
} as const satisfies Record<string, LadderParameter>;

/**
 * Shandong's hotline: a yellow card with one working day left, a red card on the first working day overdue, both by the system; a
 * supervision order for what is overdue and for whatever whoever complained is not satisfied with, once more after the redo; a breach
 * of discipline goes by hand to the discipline office.
 */
export const shandongHotline: Ladder<typeof parameters> = {
  id: "shandong-hotline",
  title: texts.title,
  source: texts.source,
  note: texts.note,
  parameters,
  chains(values) {
    const { deadline, press, centre, discipline, by, yellowBefore, redAfter, orderAfter, replyWithin, replyForm } = decided(
      parameters,
      values,
    );
    const reply =
      replyWithin === undefined ? {} : { reply: { within: replyWithin, ...(replyForm === undefined ? {} : { form: replyForm }) } };
    const order = { id: "order", title: texts.order, measure: "supervise", press, tell: centre, ...reply } as const;
    const source = texts.source["zh-CN"];
    const chains: ChainInput[] = [
      {
        id: "shandong-overdue",
        title: texts.overdue,
        watch: { deadline },
        source,
        rungs: [
          { id: "yellow-card", title: texts.yellow, at: { before: yellowBefore }, measure: "yellow-card", press },
          { id: "red-card", title: texts.red, at: { after: redAfter }, measure: "red-card", press, tell: centre },
          { ...order, at: { after: orderAfter } },
        ],
      },
      {
        id: "shandong-unsatisfied",
        title: texts.unsatisfied,
        watch: { outcome: "unsatisfied" },
        source,
        rungs: [{ ...order, at: { afterStart: { amount: 0, unit: "working-days" } } }],
      },
      {
        id: "shandong-breach",
        title: texts.breach,
        watch: { order: true },
        source,
        rungs: [{ id: "refer", title: texts.refer, at: { hand: true }, measure: "refer", press: discipline, tell: centre, by }],
      },
    ];
    return chains;
  },
};
