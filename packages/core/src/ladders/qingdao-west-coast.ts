import { decided, type ChainInput, type Ladder, type LadderParameter } from "./ladder.js";
import { parameterTitles } from "./locales/parameters.js";
import { qingdaoWestCoastTexts as texts } from "./locales/qingdao-west-coast.js";

const parameters = {
  deadline: { kind: "deadline", title: parameterTitles.deadline },
  press: { kind: "addressees", title: parameterTitles.press },
  centre: { kind: "addressees", title: parameterTitles.centre },
  districtLeader: { kind: "addressees", title: texts.districtLeader },
  topLeader: { kind: "addressees", title: texts.topLeaderPost },
  media: { kind: "addressees", title: texts.media },
  by: { kind: "permissions", title: parameterTitles.by },
  approval: { kind: "approval", title: texts.approval },
  meeting: { kind: "meeting", title: texts.meeting },
  oneAfter: { kind: "span", title: texts.oneAfter },
  twoAfter: { kind: "span", title: texts.twoAfter },
  threeAfter: { kind: "span", title: texts.threeAfter },
  onSiteAfter: { kind: "span", title: texts.onSiteAfter },
  dispatchAfter: { kind: "span", title: texts.dispatchAfter },
  topLeaderAfter: { kind: "span", title: texts.topLeaderAfter },
  exposeAfter: { kind: "span", title: texts.exposeAfter },
  poorTimes: { kind: "times", title: texts.poorTimes },
  replyWithin: { kind: "limit", title: parameterTitles.replyWithin, optional: true },
  replyForm: { kind: "form", title: parameterTitles.replyForm, optional: true },
} as const satisfies Record<string, LadderParameter>;

type Values = Parameters<(typeof qingdaoWestCoast)["chains"]>[0];

/**
 * Qingdao West Coast New Area: supervision at three levels, on site, the weekly dispatch of the district's leaders, a report to the top
 * leader, the media's exposure desk; and a circular that names units which handle complaints badly. No threshold is given in the source,
 * so none is given here. Each may be ordered by hand before its time; the report, the circular and the exposure must be approved.
 */
export const qingdaoWestCoast: Ladder<typeof parameters> = {
  id: "qingdao-west-coast",
  title: texts.title,
  source: texts.source,
  note: texts.note,
  parameters,
  chains: (values) => [overdue(values), handledBadly(values)],
};

function overdue(values: Values): ChainInput {
  const { deadline, press, centre, districtLeader, topLeader, media, by, approval, meeting, replyWithin, replyForm, ...after } = decided(
    parameters,
    values,
  );
  const reply =
    replyWithin === undefined ? {} : { reply: { within: replyWithin, ...(replyForm === undefined ? {} : { form: replyForm }) } };
  const supervise = { measure: "supervise", press, tell: centre, by, ...reply } as const;
  return {
    id: "west-coast-overdue",
    title: texts.overdue,
    watch: { deadline },
    source: texts.source["zh-CN"],
    rungs: [
      { id: "level-1", title: texts.one, at: { after: after.oneAfter }, degree: 1, ...supervise },
      { id: "level-2", title: texts.two, at: { after: after.twoAfter }, degree: 2, ...supervise },
      { id: "level-3", title: texts.three, at: { after: after.threeAfter }, degree: 3, ...supervise },
      { id: "on-site", title: texts.onSite, at: { after: after.onSiteAfter }, measure: "on-site", press, tell: centre, by, ...reply },
      {
        id: "dispatch",
        title: texts.dispatch,
        at: { after: after.dispatchAfter },
        measure: "dispatch-meeting",
        press,
        tell: districtLeader,
        by,
        meeting,
      },
      {
        id: "top-leader",
        title: texts.topLeader,
        at: { after: after.topLeaderAfter },
        measure: "circulate",
        press,
        tell: topLeader,
        by,
        approval,
      },
      { id: "expose", title: texts.expose, at: { after: after.exposeAfter }, measure: "expose", press: media, tell: press, by, approval },
    ],
  };
}

function handledBadly(values: Values): ChainInput {
  const { press, districtLeader, by, approval, poorTimes } = decided(parameters, values);
  return {
    id: "west-coast-handled-badly",
    title: texts.poor,
    watch: { outcome: "unsatisfied", times: poorTimes },
    source: texts.source["zh-CN"],
    rungs: [
      {
        id: "circular",
        title: texts.circular,
        at: { afterStart: { amount: 0, unit: "working-days" } },
        measure: "circulate",
        press,
        tell: districtLeader,
        by,
        approval,
      },
    ],
  };
}
