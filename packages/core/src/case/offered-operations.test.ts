import { describe, expect, test } from "vitest";
import { citizen, type CaseStory } from "../testing/case-story.js";
import { closeCase, handledCase, twoApprovals, type OperationSetting } from "../testing/operation-story.js";
import { availableDecisions } from "./offered-decisions.js";
import { availableOperations, type OfferedOperation } from "./offered-operations.js";
import { moversOf } from "./movers.js";
import { sightOf } from "./sight.js";

const offers = (story: CaseStory, by: string): OfferedOperation[] =>
  availableOperations(story.district, story.state, story.member(by), story.now);
const ids = (story: CaseStory, by: string): string[] => offers(story, by).map(({ id }) => id);
const offered = (story: CaseStory, by: string, id: string): OfferedOperation | undefined =>
  offers(story, by).find((each) => each.id === id);

const days = (amount: number) => ({ amount, unit: "working-days" as const });
const handler = [{ role: "handler" }];
const approved: OperationSetting = {
  operations: {
    hold: { by: handler, atMost: days(10), times: 1, approval: twoApprovals },
    extend: { by: handler, atMost: "original-limit", times: 2, approval: [{ by: [{ role: "supervisor" }], form: "reason" }] },
  },
};

describe("what an actor is offered beside the lifecycle", () => {
  test("is what the workflow lets them do, each to its own", () => {
    const story = handledCase();
    expect(ids(story, "sun")).toEqual(["note", "hold", "extend", "ask", "assist"]);
    expect(ids(story, "qian")).toEqual(["note", "ask", "assist", "merge"]);
    expect(ids(story, "zhou")).toEqual(["note", "set-due"]);
    expect(ids(story, "li")).toEqual([]);
    expect(availableOperations(story.district, story.state, citizen, story.now)).toEqual([]);
  });

  test("tells how long, until when and how often, and whose approval it takes", () => {
    const story = handledCase(approved);
    expect(offered(story, "sun", "hold")).toEqual({
      id: "hold",
      steps: twoApprovals,
      atMost: days(10),
      until: story.district.calendar.add(story.now, days(10)),
      timesLeft: 1,
    });
    expect(offered(story, "sun", "extend")).toMatchObject({
      steps: [{ form: "reason" }],
      deadlines: expect.arrayContaining([
        { deadline: "handle-in-time", subject: "case", atMost: days(5), timesLeft: 2 },
        { deadline: "reply-in-time", subject: "ticket:t1", atMost: days(3), timesLeft: 2 },
      ]) as unknown,
    });
  });

  test("is what can be done: no second hold, no passed deadline, nothing that is asked for already", () => {
    const story = handledCase(approved);
    story.do("sun", { type: "hold", data: {} }).do("sun", { type: "extend", deadline: "handle-in-time", data: {} });
    expect(ids(story, "sun")).not.toContain("hold");
    const extendable = offered(story, "sun", "extend")?.deadlines?.map(({ deadline }) => deadline);
    expect(extendable).not.toContain("handle-in-time");
    const held = handledCase().do("sun", { type: "hold", data: {} });
    expect(ids(held, "sun")).toContain("resume");
    expect(ids(held, "sun")).not.toContain("hold");
    const late = handledCase().at("2026-02-20T09:00:00+08:00").fireDue();
    expect(offered(late, "sun", "extend")?.deadlines?.map(({ deadline }) => deadline)).toEqual(["close-in-time"]);
  });

  test("is the end of a question while one is open, and tickets to take back while units assist", () => {
    const story = handledCase().do("sun", { type: "ask", data: { question: "请说明" } });
    expect(ids(story, "sun")).toContain("stop-asking");
    expect(ids(story, "sun")).not.toContain("ask");
    story.do("qian", { type: "assist", data: { "assisting-units": ["east-water"], reason: "涉及排水" } });
    expect(offered(story, "qian", "withdraw-ticket")).toMatchObject({ tickets: ["t2"] });
  });

  test("on a closed case is a note, an appeal against what was late, and reopening while there is time", () => {
    const story = closeCase(handledCase().at("2026-02-11T09:00:00+08:00").fireDue());
    expect(offered(story, "sun", "appeal")).toMatchObject({
      form: { id: "reason" },
      steps: [{ title: { en: "First instance" } }, { title: { en: "Second instance" } }],
      deadlines: [
        { deadline: "handle-in-time", subject: "case" },
        { deadline: "reply-in-time", subject: "ticket:t1" },
      ],
    });
    expect(ids(story, "zhou")).toEqual(["note", "reopen"]);
    expect(ids(story.at("2026-06-01T09:00:00+08:00"), "zhou")).toEqual(["note"]);
    expect(ids(story, "sun")).toEqual([]);
  });

  test("is never refused when done as offered", () => {
    const story = handledCase(approved);
    for (const { id } of offers(story, "sun").filter((each) => each.form === undefined && each.deadlines === undefined)) {
      expect(story.try({ type: id, data: {} } as never, "sun")).toMatchObject({ ok: true });
    }
  });
});

describe("whoever is to approve", () => {
  const asked = (): CaseStory =>
    closeCase(handledCase().at("2026-02-11T09:00:00+08:00").fireDue()).do("sun", {
      type: "appeal",
      deadline: "handle-in-time",
      data: { reason: "暴雨" },
    });

  test("is offered the decision, has the case on their desk though it is closed, and sees it without personal values", () => {
    const story = asked();
    const decisions = (by: string) => availableDecisions(story.district, story.state, story.member(by), story.now);
    expect(decisions("zhou")).toEqual([{ request: "r1" }]);
    expect(decisions("wu")).toEqual([]);
    expect(moversOf(story.district, story.state)).toEqual(["supervisor@east-centre"]);
    expect(sightOf(story.district, story.state, story.member("zhou"), story.now)).toBe("case");
    story.do("zhou", { type: "decide", request: "r1", grant: true, data: {} });
    expect(decisions("zhou")).toEqual([]);
    expect(decisions("wu")).toEqual([{ request: "r1" }]);
    expect(moversOf(story.district, story.state)).toEqual(["leader@east"]);
    story.do("wu", { type: "decide", request: "r1", grant: true, data: {} });
    expect(moversOf(story.district, story.state)).toEqual([]);
  });

  test("gets the form of their step", () => {
    const story = handledCase(approved).do("sun", { type: "extend", deadline: "handle-in-time", data: {} });
    expect(availableDecisions(story.district, story.state, story.member("zhou"), story.now)).toMatchObject([
      { request: "r1", form: { id: "reason" } },
    ]);
  });

  test("sees a case no unit of theirs had a part in", () => {
    const story = handledCase({
      operations: { hold: { by: handler, approval: [{ by: [{ role: "handler", of: "owner" }] }] } },
      change: (district) => {
        for (const item of district.catalogue) Object.assign(item, { owner: { unit: "hexi-enforcement" } });
      },
    });
    const sight = () => sightOf(story.district, story.state, story.member("zheng"), story.now);
    expect(sight()).toBe("none");
    story.do("sun", { type: "hold", data: {} });
    expect(sight()).toBe("case");
    story.do("zheng", { type: "decide", request: "r1", grant: false, data: {} });
    expect(sight()).toBe("none");
  });
});
