import { describe, expect, test } from "vitest";
import type { DistrictInput, WorkflowInput } from "../definition/index.js";
import { CaseStory, citizen } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import { sightOf } from "./sight.js";
import { availableActions } from "./views.js";

type ActionInput = NonNullable<WorkflowInput["lifecycle"]["stages"][number]["actions"]>[number];

/** The small district with more actions in a stage. */
function withActions(stage: string, ...actions: ActionInput[]): DistrictInput {
  const district = smallDistrict();
  district.workflows[0]?.lifecycle.stages.find(({ id }) => id === stage)?.actions?.push(...actions);
  return district;
}

const report = { description: "垃圾堆在楼道口", grid: "liuyuan-1", phone: "13800138000" };
const start = "2026-02-02T09:00:00+08:00";

function checked(district: DistrictInput = smallDistrict()): CaseStory {
  return new CaseStory(district, start)
    .open("exposed-rubbish", report)
    .act("qian", "file")
    .act("qian", "dispatch", { "handling-unit": "east-urban-management" })
    .act("sun", "accept")
    .do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清理" } })
    .act("sun", "finish", { result: "已清理", evidence: ["photo-1"] });
}

const closed = (district?: DistrictInput): CaseStory => checked(district).act("qian", "close");

describe("a direct answer (WC-33: 直接答办)", () => {
  test("closes a case without its being dispatched, and asks its citizen all the same", () => {
    const story = new CaseStory(smallDistrict(), start)
      .open("exposed-rubbish", report)
      .act("qian", "answer-directly", { answer: "明日清运" });
    expect(story.state).toMatchObject({ outcome: "answered", stage: "closed", timers: {} });
    expect(story.state.surveyUntil).toBeDefined();
    expect(story.effects.filter(({ topic }) => topic === "closed")).toMatchObject([{ facts: { outcome: "answered" } }, { to: "reporter" }]);
  });
});

describe("a call-back in the lifecycle (回访 before the end)", () => {
  const asked = (): DistrictInput =>
    withActions(
      "checking",
      { id: "content", to: "closed", satisfaction: "satisfied", by: [{ role: "dispatcher" }], outcome: "solved" },
      { id: "discontent", to: "handling", kind: "redo", satisfaction: "unsatisfied", by: [{ role: "dispatcher" }] },
    );

  test("that finds dissatisfaction is an outcome: chains that watch for it press at once", () => {
    const story = checked(asked()).act("qian", "discontent");
    expect(story.state).toMatchObject({ stage: "handling", satisfaction: "unsatisfied", dissatisfactions: 1 });
    expect(story.rungs).toEqual(["circulate"]);
  });

  test("that finds satisfaction is told as such", () => {
    const story = checked(asked()).act("qian", "content");
    expect(story.state).toMatchObject({ satisfaction: "satisfied", dissatisfactions: 0, outcome: "solved" });
    expect(story.rungs).toEqual([]);
  });
});

describe("a call-back after the end (电话回访)", () => {
  const calling = (): DistrictInput => {
    const district = smallDistrict();
    const survey = district.workflows[0]?.survey;
    if (survey) survey.callBack = [{ role: "supervisor", of: "place" }];
    return district;
  };

  test("answers the survey for the citizen, by those entitled alone", () => {
    const story = closed(calling());
    const answer = { type: "survey", data: { satisfied: "yes" } } as const;
    expect(story.try(answer, "sun")).toMatchObject({ code: "not-permitted", needs: ["citizen", "supervisor"] });
    story.do("zhou", answer);
    expect(story.events.find(({ type }) => type === "surveyed")).toMatchObject({
      satisfaction: "satisfied",
      by: { kind: "member", member: "zhou", role: "supervisor" },
    });
    expect(story.try({ type: "survey", data: { satisfied: "no" } }, citizen)).toMatchObject({ code: "survey-answered" });
  });

  test("that finds dissatisfaction brings the case back once, as the citizen's own word would: automatic redo", () => {
    const story = closed(calling()).do("zhou", { type: "survey", data: { satisfied: "no" } });
    expect(story.state).toMatchObject({ stage: "handling", reopenings: 1, dissatisfactions: 1 });
    expect(story.effects.filter(({ topic, to }) => topic === "reopened" && to === "reporter")).toHaveLength(1);
  });

  test("lets whoever calls see whom to call, as long as the survey is open", () => {
    const story = closed(calling());
    expect(sightOf(story.district, story.state, story.member("zhou"), story.now)).toBe("personal");
    expect(sightOf(story.district, story.state, story.member("wu"), story.now)).toBe("case");
    story.at("2026-03-02T09:00:00+08:00");
    expect(sightOf(story.district, story.state, story.member("zhou"), story.now)).toBe("case");
    expect(story.try({ type: "survey", data: { satisfied: "yes" } }, "zhou")).toMatchObject({ code: "survey-closed" });
  });

  test("is nobody's where the workflow names nobody", () => {
    expect(closed().try({ type: "survey", data: { satisfied: "yes" } }, "zhou")).toMatchObject({
      code: "not-permitted",
      needs: ["citizen"],
    });
  });
});

describe("a case done anew (重办)", () => {
  test("goes back to who handled it, with a deadline that begins anew", () => {
    const story = checked().at("2026-02-03T10:00:00+08:00").act("qian", "redo", { reason: "没有清理干净" });
    expect(story.state).toMatchObject({ stage: "handling", responsible: { unit: "east-urban-management", role: "handler" }, returns: 0 });
    expect(story.due("handle-in-time")).toBe("2026-02-03T16:00:00+08:00");
  });
});

describe("a withdrawal by whoever reported", () => {
  const withdraw: ActionInput = { id: "withdraw", to: "closed", kind: "withdraw", by: [{ citizen: true }], outcome: "withdrawn" };
  const handled = (): CaseStory =>
    new CaseStory(withActions("handling", withdraw), start)
      .open("exposed-rubbish", report)
      .act("qian", "file")
      .act("qian", "dispatch", { "handling-unit": "east-urban-management", "assisting-units": ["east-water"] })
      .act("sun", "accept");

  test("closes the case whatever is open: tickets are taken back, a hold ends, nothing is pending", () => {
    const story = handled().do("sun", { type: "hold", data: {} });
    expect(availableActions(story.district, story.state, citizen, story.now).map(({ id }) => id)).toEqual(["withdraw"]);
    story.do(citizen, { type: "act", action: "withdraw", data: {} });
    expect(story.state).toMatchObject({ outcome: "withdrawn", withdrawn: true, timers: {} });
    expect(story.state.held).toBeUndefined();
    expect(Object.values(story.state.tickets).map(({ status }) => status)).toEqual(["withdrawn", "withdrawn"]);
  });

  test("is theirs alone", () => {
    expect(handled().try({ type: "act", action: "withdraw", data: {} }, "sun")).toMatchObject({
      code: "not-permitted",
      needs: ["citizen"],
    });
  });
});
