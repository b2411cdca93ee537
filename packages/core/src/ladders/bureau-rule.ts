import { decided, type ChainInput, type Ladder, type LadderParameter } from "./ladder.js";
import { bureauRuleTexts as texts } from "./locales/bureau-rule.js";
import { parameterTitles } from "./locales/parameters.js";

const parameters = {
  deadline: { kind: "deadline", title: parameterTitles.deadline },
  press: { kind: "addressees", title: parameterTitles.press },
  leader: { kind: "addressees", title: parameterTitles.leader },
  callBackStage: { kind: "stage", title: texts.callBackStage },
  caller: { kind: "addressees", title: texts.caller },
  noticeAfter: { kind: "span", title: texts.noticeAfter, default: { amount: 1, unit: "calendar-days" } },
  circularAfter: { kind: "span", title: texts.circularAfter, default: { amount: 5, unit: "working-days" } },
  callBackAfter: { kind: "span", title: texts.callBackAfter, default: { amount: 1, unit: "calendar-days" } },
  replyForm: { kind: "form", title: parameterTitles.replyForm, optional: true },
} as const satisfies Record<string, LadderParameter>;

/**
 * A bureau's rule: the day after due an urge notice with a copy to the leader in charge; a circular where no explanation has come more
 * than five working days after it; a call-back the day after a work order comes back; whatever is not satisfactory is done again.
 */
export const bureauRule: Ladder<typeof parameters> = {
  id: "bureau-rule",
  title: texts.title,
  source: texts.source,
  note: texts.note,
  parameters,
  chains(values) {
    const { deadline, press, leader, callBackStage, caller, noticeAfter, circularAfter, callBackAfter, replyForm } = decided(
      parameters,
      values,
    );
    const source = texts.source["zh-CN"];
    const chains: ChainInput[] = [
      {
        id: "bureau-overdue",
        title: texts.overdue,
        watch: { deadline },
        source,
        rungs: [
          {
            id: "notice",
            title: texts.notice,
            at: { after: noticeAfter },
            measure: "urge",
            press,
            copy: leader,
            reply: { within: circularAfter, ...(replyForm === undefined ? {} : { form: replyForm }) },
          },
          {
            id: "circular",
            title: texts.circular,
            at: { afterPrevious: circularAfter, unlessReplied: true },
            measure: "circulate",
            press,
            copy: leader,
          },
        ],
      },
      {
        id: "bureau-call-back",
        title: texts.callBack,
        watch: { stage: callBackStage },
        source,
        rungs: [{ id: "call-back", title: texts.callNow, at: { afterStart: callBackAfter }, measure: "urge", press: caller }],
      },
      {
        id: "bureau-unsatisfied",
        title: texts.unsatisfied,
        watch: { outcome: "unsatisfied" },
        source,
        rungs: [
          { id: "redo", title: texts.redo, at: { afterStart: { amount: 0, unit: "working-days" } }, measure: "urge", press, copy: leader },
        ],
      },
    ];
    return chains;
  },
};
