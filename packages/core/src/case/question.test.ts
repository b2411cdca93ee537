import { describe, expect, test } from "vitest";
import { CaseStory, citizen } from "../testing/case-story.js";
import { closeCase, handledCase, operationDistrict, type OperationSetting } from "../testing/operation-story.js";
import { timelineOf } from "./timeline.js";

const limit = { amount: 14, unit: "working-hours" as const, stoppedBy: ["waiting-for-citizen" as const] };
const handled = (setting: OperationSetting = {}): CaseStory => handledCase({ limit, ...setting });
const question = { type: "ask", data: { question: "请说明具体位置" } } as const;
const answer = { type: "answer-question", data: { supplement: "三号楼东侧" } } as const;

describe("a question to whoever reported (waiting for the citizen)", () => {
  test("stops the clocks that say so, and reaches them in the words it was asked in", () => {
    const story = handled().at("2026-02-02T10:00:00+08:00").do("sun", question);
    expect(story.state).toMatchObject({
      question: { since: story.now, stage: "handling", until: Date.parse("2026-02-09T10:00:00+08:00") },
      questions: 1,
    });
    expect(story.state.deadlines["handle-in-time/case"]?.status).toBe("stopped");
    expect(story.effects.filter(({ topic }) => topic === "question-asked")).toMatchObject([{ to: "reporter" }]);
    const [shown] = timelineOf(story.district, story.state, story.events, "citizen").slice(-1);
    expect(shown).toMatchObject({ kind: "asked", said: [{ field: "question", text: "请说明具体位置" }] });
  });

  test("is answered by the citizen, whose words are no part of the evidence, and whoever handles it hears", () => {
    const story = handled().at("2026-02-02T10:00:00+08:00").do("sun", question).at("2026-02-03T10:00:00+08:00").do(citizen, answer);
    expect(story.state.question).toBeUndefined();
    expect(story.due("handle-in-time")).toBe("2026-02-04T18:00:00+08:00");
    expect(JSON.stringify(story.events)).not.toContain("三号楼东侧");
    expect(story.personal.at(-1)).toMatchObject({ field: "supplement", value: "三号楼东侧" });
    expect(story.effects.filter(({ topic }) => topic === "question-answered")).toMatchObject([
      { role: "handler", unit: "east-urban-management" },
    ]);
    expect(story.state.timers).not.toHaveProperty("question/case");
    expect(story.try(answer, citizen)).toEqual({ ok: false, code: "question-not-open" });
  });

  test("is one at a time, and as many as the workflow allows", () => {
    const story = handled().do("sun", question);
    expect(story.try(question, "qian")).toEqual({ ok: false, code: "question-open" });
    story.do(citizen, answer).do("qian", question).do(citizen, answer);
    expect(story.try(question, "sun")).toEqual({ ok: false, code: "operation-exhausted", operation: "ask", most: 2 });
  });

  test("is waited for until the instant asked for, or as long as the workflow allows, and the clock runs on then", () => {
    const story = handled()
      .at("2026-02-02T10:00:00+08:00")
      .do("sun", { ...question, until: Date.parse("2026-02-03T10:00:00+08:00") });
    story.at("2026-02-03T10:00:00+08:00").fireDue();
    expect(story.events.find(({ type }) => type === "question-ended")).toMatchObject({ why: "expired", by: { kind: "system" } });
    expect(story.due("handle-in-time")).toBe("2026-02-04T18:00:00+08:00");
    expect(story.try({ ...question, until: story.now }, "sun")).toMatchObject({ code: "operation-too-late" });
  });

  test("is waited for no longer once whoever may ask says so, or the case goes on", () => {
    const withdrawn = handled().do("sun", question);
    expect(withdrawn.try({ type: "stop-asking" }, "li")).toMatchObject({ code: "not-permitted" });
    withdrawn.do("qian", { type: "stop-asking" });
    expect(withdrawn.events.at(-2)).toMatchObject({ type: "question-ended", why: "withdrawn" });
    expect(withdrawn.try({ type: "stop-asking" }, "qian")).toEqual({ ok: false, code: "question-not-open" });
    const gone = closeCase(handled().do("sun", question));
    expect(gone.events.find(({ type }) => type === "question-ended")).toMatchObject({ why: "left" });
    expect(gone.state.timers).toEqual({});
  });

  test("can be answered while the case is on hold", () => {
    const story = handled().do("sun", question).do("sun", { type: "hold", data: {} }).do(citizen, answer);
    expect(story.state).toMatchObject({ held: {} });
    expect(story.state.question).toBeUndefined();
  });

  test("on a member's report is answered by who reported it, and by no other member", () => {
    const story = new CaseStory(operationDistrict({ limit }), "2026-02-02T09:00:00+08:00")
      .open("exposed-rubbish", { description: "垃圾堆在楼道口", grid: "liuyuan-1" }, "zhao", "patrol")
      .do("qian", question);
    expect(story.try(answer, "sun")).toMatchObject({ code: "not-permitted", command: "answer-question" });
    expect(story.try(answer, "zhao")).toMatchObject({ ok: true });
    expect(story.events.at(-1)).toMatchObject({ type: "question-answered", by: { member: "zhao" } });
  });

  test("is asked by nobody whom the workflow does not let", () => {
    expect(handled().try(question, "zhou")).toMatchObject({ code: "not-permitted", needs: ["dispatcher", "handler"] });
    expect(handled().try(question, citizen)).toMatchObject({ code: "not-permitted" });
    expect(closeCase(handled()).try(question, "sun")).toEqual({ ok: false, code: "case-closed" });
  });
});
