import { describe, expect, test } from "vitest";
import type { DistrictInput } from "../definition/index.js";
import { CaseStory, citizen } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import type { PersonalSight } from "./sight.js";
import { personalSightOf } from "./sight.js";

const start = "2026-02-02T09:00:00+08:00";
const phone = "13800138000";

/** The small district, in which a member of the crew writes down something personal of their own. */
function watched(identify?: string): DistrictInput {
  const district = smallDistrict();
  const workflow = district.workflows[0];
  workflow?.forms?.push({ id: "crew", fields: [{ id: "crew-phone", type: "phone", personal: "ordinary" }] });
  const filing = workflow?.lifecycle.stages.find(({ id }) => id === "reported")?.actions?.find(({ id }) => id === "file");
  if (filing) filing.form = "crew";
  if (identify !== undefined && workflow?.operations) workflow.operations.identify = { by: [{ role: identify, of: "place" }] };
  return district;
}

function reported(anonymous: boolean, district = watched()): CaseStory {
  const story = new CaseStory(district, start);
  const opened = story.try(
    {
      type: "open",
      case: "case-1",
      number: "LH202602020001",
      item: "exposed-rubbish",
      channel: "mini-program",
      anonymous,
      data: { description: "垃圾堆在楼道口", grid: "liuyuan-1", phone },
    },
    citizen,
  );
  expect(opened.ok).toBe(true);
  return story.act("qian", "file", { "crew-phone": "13900139000" });
}

const sees = (story: CaseStory, member: string, field: string): PersonalSight =>
  personalSightOf(story.district, story.state, story.member(member), story.now)(field);

describe("whoever reports anonymously", () => {
  test("is not known to those who handle the case either, unless the workflow lets them identify", () => {
    const story = reported(true);
    expect(sees(story, "qian", "phone")).toBe("anonymous");
    expect(sees(story, "zhou", "phone")).toBe("anonymous");
    const named = reported(true, watched("supervisor"));
    expect(sees(named, "zhou", "phone")).toBe("readable");
    expect(sees(named, "qian", "phone")).toBe("anonymous");
  });

  test("hides what they gave, not what those who handle the case wrote down", () => {
    const story = reported(true);
    expect(sees(story, "qian", "crew-phone")).toBe("readable");
    expect(sees(story, "zhou", "crew-phone")).toBe("handlers-only");
  });

  test("is not given away by what they answer later, be it on the telephone", () => {
    const district = watched();
    const survey = district.workflows[0]?.survey;
    if (survey) survey.callBack = [{ role: "supervisor", of: "place" }];
    const story = reported(true, district)
      .do("qian", { type: "ask", data: { question: "请问在哪一层？" } })
      .do(citizen, { type: "answer-question", data: { supplement: "三楼，门牌号302" } });
    expect(sees(story, "qian", "supplement")).toBe("anonymous");
    story.act("qian", "dispatch", { "handling-unit": "east-urban-management" }).act("sun", "accept");
    story
      .do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清理" } })
      .act("sun", "finish", { result: "已清理", evidence: ["photo-1"] });
    story.act("qian", "close").do("zhou", { type: "survey", data: { satisfied: "yes", comment: "住在302的人" } });
    expect(sees(story, "zhou", "comment")).toBe("anonymous");
  });

  test("is protected from before it was kept whose a value is", () => {
    const story = reported(true);
    const { fromReporter: _known, ...old } = story.state;
    expect(personalSightOf(story.district, old, story.member("qian"), story.now)("crew-phone")).toBe("anonymous");
  });

  test("keeps nothing from events and effects that says who they are", () => {
    const story = reported(true);
    expect(JSON.stringify([story.events, story.effects])).not.toContain(phone);
    expect(story.state.openedBy).toEqual({ kind: "citizen" });
  });
});

describe("whoever reports by name", () => {
  test("is known to those who handle the case, to nobody else", () => {
    const story = reported(false);
    expect(sees(story, "qian", "phone")).toBe("readable");
    expect(sees(story, "zhou", "phone")).toBe("handlers-only");
    expect(sees(story, "zheng", "phone")).toBe("handlers-only");
    expect(story.state.fromReporter).toBeUndefined();
  });
});
