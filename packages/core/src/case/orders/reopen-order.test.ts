import { describe, expect, test } from "vitest";
import { citizen, type CaseStory } from "../../testing/case-story.js";
import { closeCase, handledCase, twoApprovals, type OperationSetting } from "../../testing/operation-story.js";
import { timelineOf } from "../timeline.js";

const reason = { reason: "群众反映反弹" };
const reopen = { type: "reopen", data: reason } as const;
const place = (role: string) => [{ role, of: "place" as const }];
const closed = (setting: OperationSetting = {}): CaseStory => closeCase(handledCase(setting).at("2026-02-04T09:00:00+08:00"));

describe("a closed case", () => {
  test("is brought back to the stage the workflow names, where its deadlines begin anew, and everybody hears", () => {
    const story = closed().at("2026-03-02T09:00:00+08:00").do("zhou", reopen);
    expect(story.state).toMatchObject({
      stage: "handling",
      reopenings: 1,
      responsible: { unit: "east-urban-management", role: "handler" },
    });
    expect(story.state.closedAt).toBeUndefined();
    expect(story.due("handle-in-time")).toBe("2026-03-09T09:00:00+08:00");
    expect(story.due("close-in-time")).toBe("2026-04-01T09:00:00+08:00");
    expect(story.events.find(({ type }) => type === "reopened")).toMatchObject({
      why: "operation",
      values: reason,
      by: { member: "zhou" },
    });
    const heard = story.effects.filter(({ at }) => at === story.now);
    expect(heard).toContainEqual(expect.objectContaining({ topic: "reopened", to: "reporter" }));
    expect(heard).toContainEqual(expect.objectContaining({ topic: "assigned", role: "handler", unit: "east-urban-management" }));
  });

  test("is answered for by the survey no more once it is open again", () => {
    const story = closed().do("zhou", reopen);
    expect(story.try({ type: "survey", data: { satisfied: "no" } }, citizen)).toEqual({ ok: false, code: "survey-closed" });
  });

  test("is reopened within its time after closing only, and by those the workflow lets", () => {
    expect(closed().at("2026-05-05T09:00:00+08:00").try(reopen, "zhou")).toMatchObject({ ok: true });
    expect(closed().at("2026-05-05T09:00:01+08:00").try(reopen, "zhou")).toEqual({
      ok: false,
      code: "operation-too-late",
      operation: "reopen",
    });
    expect(closed().try(reopen, "sun")).toMatchObject({ code: "not-permitted", needs: ["supervisor"] });
    expect(handledCase().try(reopen, "zhou")).toEqual({ ok: false, code: "case-open", operation: "reopen" });
  });

  test("is reopened as often as the workflow allows, dissatisfaction included", () => {
    const operations = { reopen: { by: place("supervisor"), to: "handling", times: 2 } };
    const story = closed({ operations }).do("zhou", { ...reopen, data: {} });
    closeCase(story).do(citizen, { type: "survey", data: { satisfied: "no" } });
    // The survey reopens once at most; this case has come back already.
    expect(story.state.reopenings).toBe(1);
    closeCase(story.do("zhou", { ...reopen, data: {} }));
    expect(story.try({ ...reopen, data: {} }, "zhou")).toEqual({ ok: false, code: "operation-exhausted", operation: "reopen", most: 2 });
  });

  test("is reopened once approved, where that is needed, even after its time", () => {
    const approval = [{ by: place("leader") }];
    const operations = {
      reopen: { by: place("supervisor"), form: "told", to: "handling", approval, within: { amount: 10, unit: "working-days" as const } },
    };
    const told = { id: "told", fields: [{ id: "message", type: "text" as const, toReporter: true, personal: "none" as const }] };
    const story = closed({ operations, change: (district) => district.workflows[0]?.forms?.push(told) });
    story.do("zhou", { type: "reopen", data: { message: "将重新清运" } });
    const shown = () =>
      timelineOf(story.district, story.state, story.events, "citizen").flatMap(({ said = [] }) => said.map(({ text }) => text));
    expect(story.state.closedAt).toBeDefined();
    expect(shown()).not.toContain("将重新清运");
    story.at("2026-04-20T09:00:00+08:00").do("wu", { type: "decide", request: "r1", grant: true, data: {} });
    expect(story.state).toMatchObject({ stage: "handling", requests: { r1: { status: "granted" } } });
    // What was written for whoever reported reaches them once it comes true.
    expect(shown()).toContain("将重新清运");
  });

  test("that came back meanwhile lets the request for that lapse", () => {
    const operations = { reopen: { by: place("supervisor"), to: "handling", approval: twoApprovals.map(() => ({ by: place("leader") })) } };
    const story = closed({ operations })
      .do("zhou", { ...reopen, data: {} })
      .do(citizen, { type: "survey", data: { satisfied: "no" } });
    expect(story.state).toMatchObject({ stage: "handling", requests: { r1: { status: "lapsed" } } });
  });
});
