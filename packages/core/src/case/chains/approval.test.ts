import { describe, expect, test } from "vitest";
import type { CaseStory } from "../../testing/case-story.js";
import { chainDistrict, finish, firings, handledIn, handledWith, type RungInput } from "../../testing/chain-story.js";

const days = (amount: number) => ({ amount, unit: "working-days" as const });
const approval: RungInput["approval"] = [{ by: [{ role: "supervisor" }] }, { by: [{ role: "leader" }] }];
const circulate: RungInput = { id: "circulate", at: { after: days(1) }, measure: "circulate", press: [{ role: "handler" }], approval };
const expose: RungInput = { id: "expose", at: { afterPrevious: days(2) }, measure: "expose", press: [{ role: "handler" }] };
const overdue = { id: "overdue", watch: { deadline: "handle-in-time" }, rungs: [circulate, expose] };

/** The circular is due on Tuesday, 10 February, and proposed then. */
const proposed = (): CaseStory => handledWith(overdue).at("2026-02-10T09:00:00+08:00").fireDue();
const decide = (story: CaseStory, by: string, grant: boolean, request = "r1"): CaseStory =>
  story.do(by, { type: "decide", request, grant, data: {} });

describe("a rung that others must approve", () => {
  test("is proposed when its time comes, and nothing is pending while it is", () => {
    const story = proposed();
    expect(story.rungs).toEqual([]);
    expect(story.state.requests?.["r1"]).toMatchObject({
      status: "open",
      steps: 2,
      askedBy: { kind: "system" },
      order: { operation: "rung", rung: "circulate" },
    });
    expect(Object.keys(story.state.timers).filter((key) => key.startsWith("rung/"))).toEqual([]);
    expect(story.effects.filter(({ topic }) => topic === "approval-asked")).toMatchObject([{ role: "supervisor" }]);
  });

  test("fires once the last has approved, and the next rung counts from then", () => {
    const story = decide(decide(proposed().at("2026-02-11T10:00:00+08:00"), "zhou", true).at("2026-02-12T10:00:00+08:00"), "wu", true);
    expect(firings(story.at("2026-02-28T10:00:00+08:00").fireDue())).toEqual(["circulate 2026-02-12 10:00", "expose 2026-02-14 10:00"]);
    const [fired] = story.events.filter((event) => event.type === "rung-fired");
    expect(fired).toMatchObject({ request: "r1", by: { kind: "member", member: "wu", role: "leader" } });
    expect(fired).not.toHaveProperty("byHand");
  });

  test("is passed over where one of them refuses, and the ladder goes on", () => {
    const story = decide(proposed().at("2026-02-11T10:00:00+08:00"), "zhou", false);
    expect(story.happened()).toContain("rung-skipped");
    expect(firings(story.at("2026-02-28T10:00:00+08:00").fireDue())).toEqual(["expose 2026-02-13 10:00"]);
  });

  test("lapses when what it pressed for is settled before they decided", () => {
    const story = finish(proposed());
    expect(story.state.requests?.["r1"]?.status).toBe("lapsed");
    expect(story.events.find((event) => event.type === "request-lapsed")).toMatchObject({ why: "settled" });
    expect(story.try({ type: "decide", request: "r1", grant: true, data: {} }, "zhou")).toMatchObject({ code: "request-decided" });
  });

  test("lapses when more time is given, and is proposed again when its time comes then", () => {
    const story = proposed().do("zhou", {
      type: "set-due",
      deadline: "handle-in-time",
      due: Date.parse("2026-02-13T09:00:00+08:00"),
      data: {},
    });
    expect(story.state.requests?.["r1"]?.status).toBe("lapsed");
    story.at("2026-02-14T09:00:00+08:00").fireDue();
    expect(story.state.requests?.["r2"]).toMatchObject({ status: "open" });
  });

  test("is asked for by whoever may fire it by hand, whose own step counts as approved by asking", () => {
    const byHand = { ...circulate, by: [{ role: "supervisor" }] };
    const story = handledWith({ ...overdue, rungs: [byHand, expose] });
    story.do("zhou", { type: "supervise", chain: "overdue", rung: "circulate", data: {} });
    expect(story.state.requests?.["r1"]?.approvals).toHaveLength(1);
    expect(story.try({ type: "supervise", chain: "overdue", rung: "circulate", data: {} }, "zhou")).toEqual({
      ok: false,
      code: "request-pending",
      request: "r1",
    });
    expect(story.try({ type: "decide", request: "r1", grant: true, data: {} }, "zhou")).toMatchObject({ code: "not-permitted" });
    decide(story, "wu", true);
    expect(story.events.find((event) => event.type === "rung-fired")).toMatchObject({ byHand: true, request: "r1", by: { member: "wu" } });
  });

  test("that somebody asked for in vain is not passed over: its own time still comes, once, and not while that is undecided", () => {
    const story = handledWith({ ...overdue, rungs: [{ ...circulate, by: [{ role: "supervisor" }] }, expose] });
    story.do("zhou", { type: "supervise", chain: "overdue", rung: "circulate", data: {} });
    decide(story, "wu", false);
    story.at("2026-02-10T09:00:00+08:00").fireDue();
    expect(story.state.requests?.["r2"]).toMatchObject({ status: "open", askedBy: { kind: "system" } });
  });

  test("that somebody asked for in vain is passed over where its time came meanwhile: it is not proposed twice", () => {
    const story = handledWith({ ...overdue, rungs: [{ ...circulate, by: [{ role: "supervisor" }] }, expose] });
    story.do("zhou", { type: "supervise", chain: "overdue", rung: "circulate", data: {} }).at("2026-02-12T09:00:00+08:00").fireDue();
    expect(Object.keys(story.state.requests ?? {})).toEqual(["r1"]);
    decide(story, "wu", false);
    expect(firings(story.at("2026-02-28T09:00:00+08:00").fireDue())).toEqual(["expose 2026-02-14 09:00"]);
    expect(Object.keys(story.state.requests ?? {})).toEqual(["r1"]);
  });

  test("fires at once where whoever orders it could approve every step", () => {
    const story = handledWith({
      ...overdue,
      rungs: [{ ...circulate, by: [{ role: "leader" }], approval: [{ by: [{ role: "leader" }] }] }],
    });
    story.do("wu", { type: "supervise", chain: "overdue", rung: "circulate", data: {} });
    expect(story.rungs).toEqual(["circulate"]);
  });

  test("keeps what was written with the proposal on its paper, for whom it was written", () => {
    const district = chainDistrict([{ ...overdue, rungs: [{ ...circulate, by: [{ role: "supervisor" }] }] }], (workflow) => {
      workflow.forms?.push({ id: "order", fields: [{ id: "demand", type: "text", required: true, toReporter: true, personal: "none" }] });
      workflow.operations = { ...workflow.operations, supervise: { by: [{ role: "supervisor" }], form: "order" } };
    });
    const story = handledIn(district).do("zhou", {
      type: "supervise",
      chain: "overdue",
      rung: "circulate",
      data: { demand: "三日内清运完毕" },
    });
    decide(story, "wu", true);
    expect(story.events.find((event) => event.type === "rung-fired")).toMatchObject({ values: { demand: "三日内清运完毕" } });
  });

  test("gives way to a rung higher up that is fired meanwhile, and its refusal moves nothing then", () => {
    const story = handledWith({ ...overdue, rungs: [circulate, { ...expose, by: [{ role: "supervisor" }] }] });
    story.at("2026-02-10T09:00:00+08:00").fireDue().do("zhou", { type: "supervise", chain: "overdue", rung: "expose", data: {} });
    decide(story, "zhou", false);
    expect(story.rungs).toEqual(["expose"]);
    expect(story.happened()).not.toContain("rung-skipped");
  });

  test("is not proposed where the answer it would press for is there, and lapses where that comes meanwhile", () => {
    const order: RungInput = {
      id: "order",
      at: { after: days(0) },
      measure: "supervise",
      press: [{ role: "handler" }],
      reply: { within: days(1), form: "ticket-reply" },
    };
    const story = handledWith({ ...overdue, rungs: [order, { ...circulate, at: { afterPrevious: days(2), unlessReplied: true } }] });
    story.at("2026-02-11T09:00:00+08:00").fireDue();
    expect(story.state.requests?.["r1"]?.status).toBe("open");
    story.do("sun", { type: "answer-rung", chain: "overdue", rung: "order", data: { reply: "正在清运" } });
    expect(story.state.requests?.["r1"]?.status).toBe("lapsed");
    expect(story.at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual(["order"]);
  });
});
