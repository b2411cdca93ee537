import { describe, expect, test } from "vitest";
import { citizen, type CaseStory } from "../../testing/case-story.js";
import {
  chainDistrict,
  close,
  finish,
  firings,
  handledIn,
  handledWith,
  reportedIn,
  type ChainInput,
  type RungInput,
} from "../../testing/chain-story.js";
import type { DistrictInput } from "../../definition/index.js";
import { availableLifts, availableRungs } from "../offered-supervision.js";

const days = (amount: number) => ({ amount, unit: "working-days" as const });
const rung = (id: string, at: RungInput["at"], more: Partial<RungInput> = {}): RungInput => ({
  id,
  at,
  measure: "urge",
  press: [{ role: "handler" }],
  ...more,
});
const atOnce = { afterStart: days(0) };

/** A district whose handlers can send a case back while they handle it, in which nobody rules on it. */
function returning(...chains: ChainInput[]): DistrictInput {
  return chainDistrict(chains, (workflow) => {
    const { ruling: _ruling, ...operations } = workflow.operations ?? {};
    workflow.operations = operations;
  });
}

const dispatch = (story: CaseStory, unit = "east-urban-management"): CaseStory => story.act("qian", "dispatch", { "handling-unit": unit });
const sendBack = (story: CaseStory, by = "sun"): CaseStory => story.act(by, "return", { reason: "不属本单位" });

describe("a chain on a stage", () => {
  const onStage = { id: "slow", watch: { stage: "dispatched" }, rungs: [rung("accept", { afterStart: days(1) })] };

  test("begins when the case arrives there and ends when it leaves", () => {
    const story = dispatch(reportedIn(chainDistrict([onStage])).act("qian", "file"));
    expect(story.state.chains["slow/case"]?.status).toBe("armed");
    expect(story.act("sun", "accept").state.chains["slow/case"]).toMatchObject({ status: "ended", ended: "left" });
    expect(story.at("2026-02-20T09:00:00+08:00").fireDue().rungs).toEqual([]);
  });

  test("stands where it is when the case is given to another unit, or begins anew where it says so", () => {
    const reassigned = (onReturn: "keep" | "restart"): string[] => {
      const story = dispatch(reportedIn(chainDistrict([{ ...onStage, onReturn }])).act("qian", "file")).at("2026-02-02T16:00:00+08:00");
      story.act("qian", "reassign", { "handling-unit": "east-water" });
      return firings(story.at("2026-02-04T09:00:00+08:00").fireDue());
    };
    expect(reassigned("keep")).toEqual(["accept 2026-02-03 09:00"]);
    expect(reassigned("restart")).toEqual(["accept 2026-02-03 16:00"]);
  });
});

describe("a chain on an outcome", () => {
  test("begins once the case was returned as often as it says", () => {
    const story = reportedIn(
      returning({
        id: "bounced",
        watch: { outcome: "returned", times: 2 },
        rungs: [rung("bounced", atOnce, { press: [{ role: "dispatcher" }] })],
      }),
    );
    sendBack(dispatch(story.act("qian", "file")));
    expect(story.rungs).toEqual([]);
    sendBack(dispatch(story));
    expect(story.rungs).toEqual(["bounced"]);
  });

  test("presses again each time more, once it has climbed as far as time takes it", () => {
    const story = reportedIn(
      returning({ id: "bounced", watch: { outcome: "returned" }, rungs: [rung("bounced", atOnce, { press: [{ role: "dispatcher" }] })] }),
    );
    sendBack(dispatch(story.act("qian", "file")));
    sendBack(dispatch(story));
    expect(story.rungs).toEqual(["bounced", "bounced"]);
  });

  test("that waits for a rung goes on where it stands when the same comes about again", () => {
    const story = reportedIn(
      returning({
        id: "bounced",
        watch: { outcome: "returned" },
        rungs: [rung("first", atOnce, { press: [{ role: "dispatcher" }] }), rung("second", { afterPrevious: days(1) })],
      }),
    );
    sendBack(dispatch(story.act("qian", "file")));
    sendBack(dispatch(story.at("2026-02-02T16:00:00+08:00")));
    expect(firings(story.at("2026-02-06T09:00:00+08:00").fireDue())).toEqual(["first 2026-02-02 09:00", "second 2026-02-03 09:00"]);
  });

  test("begins when whoever reported is not satisfied, on the case that came back for that", () => {
    const story = close(finish(handledWith({ id: "unsatisfied", watch: { outcome: "unsatisfied" }, rungs: [rung("redo", atOnce)] })));
    story.do(citizen, { type: "survey", data: { satisfied: "no" } });
    expect(story.state).toMatchObject({ stage: "handling", reopenings: 1 });
    expect(story.rungs).toEqual(["redo"]);
  });

  test("begins when a closed case is reopened", () => {
    const story = close(
      finish(handledWith({ id: "reopened", watch: { outcome: "reopened" }, rungs: [rung("again", { afterStart: days(1) })] })),
    );
    story.do("zhou", { type: "reopen", data: { reason: "复发" } });
    expect(story.at("2026-02-03T09:00:00+08:00").fireDue().rungs).toEqual(["again"]);
  });

  test("presses at once, and leaves nothing pending, on a case that stays closed", () => {
    const district = chainDistrict(
      [
        {
          id: "unsatisfied",
          watch: { outcome: "unsatisfied" },
          rungs: [rung("now", atOnce, { reply: { within: days(1) } }), rung("later", { afterPrevious: days(1) })],
        },
      ],
      (workflow) => {
        if (workflow.survey !== undefined) delete workflow.survey.reopenTo;
      },
    );
    const story = close(finish(handledIn(district))).do(citizen, { type: "survey", data: { satisfied: "no" } });
    expect(story.rungs).toEqual(["now"]);
    expect(story.state.timers).toEqual({});
    expect(story.state.chains["unsatisfied/case"]?.status).toBe("ended");
    expect(story.try({ type: "answer-rung", chain: "unsatisfied", rung: "now", data: {} }, "sun")).toEqual({
      ok: false,
      code: "case-closed",
    });
  });
});

describe("a chain on a ticket's deadline", () => {
  const chain: ChainInput = {
    id: "assist",
    watch: { deadline: "reply-in-time" },
    rungs: [rung("late", { after: days(0) }), rung("visit", { hand: true }, { by: [{ role: "supervisor", of: "place" }] })],
  };
  const story = (): CaseStory => handledIn(chainDistrict([chain]), ["east-water"]);

  test("presses each unit that has not answered, and no other", () => {
    const late = story().do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } });
    late.at("2026-02-06T09:00:00+08:00").fireDue();
    expect(late.events.filter(({ type }) => type === "rung-fired")).toMatchObject([
      { subject: "ticket:t2", press: [{ role: "handler", unit: "east-water" }] },
    ]);
  });

  test("is fired by hand on an open ticket, and on nothing else", () => {
    const fired = story();
    const order = { type: "supervise", chain: "assist", rung: "visit", data: {} } as const;
    expect(fired.try(order, "zhou")).toMatchObject({ code: "ticket-unknown" });
    expect(fired.try({ ...order, subject: "ticket:t9" }, "zhou")).toEqual({ ok: false, code: "ticket-unknown", ticket: "t9" });
    expect(availableRungs(fired.district, fired.state, fired.member("zhou"), fired.now)).toMatchObject([
      { rung: "visit", subject: "ticket:t1" },
      { rung: "visit", subject: "ticket:t2" },
    ]);
    fired.do("zhou", { ...order, subject: "ticket:t2" });
    fired.do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } });
    expect(fired.try({ ...order, subject: "ticket:t1" }, "zhou")).toEqual({ ok: false, code: "ticket-closed", ticket: "t1" });
  });

  test("ends with its ticket, as does one that was ordered for a ticket", () => {
    const ordered: ChainInput = {
      id: "ordered",
      watch: { order: true },
      rungs: [rung("visit", { hand: true }, { by: [{ role: "supervisor", of: "place" }] }), rung("again", { afterPrevious: days(1) })],
    };
    const both = handledIn(chainDistrict([chain, ordered]), ["east-water"]);
    both.do("zhou", { type: "supervise", chain: "ordered", rung: "visit", subject: "ticket:t2", data: {} });
    both.do("li", { type: "answer-ticket", ticket: "t2", data: { reply: "已抢修" } });
    expect(both.state.chains["assist/ticket:t2"]).toMatchObject({ status: "ended", ended: "met" });
    expect(both.state.chains["ordered/ticket:t2"]).toMatchObject({ status: "ended", ended: "met" });
    expect(Object.keys(both.state.timers).filter((key) => key.includes("ticket:t2"))).toEqual([]);
  });
});

describe("a chain that waits for an order", () => {
  const ordered: ChainInput = {
    id: "ordered",
    watch: { order: true },
    rungs: [
      rung("one", { hand: true }, { by: [{ role: "supervisor" }] }),
      rung("two", { hand: true }, { by: [{ role: "supervisor" }] }),
      rung("three", { hand: true }, { by: [{ role: "leader" }] }),
    ],
  };

  test("takes whoever orders to the next rung that they may fire", () => {
    const story = handledWith(ordered);
    const order = { type: "supervise", chain: "ordered", data: {} } as const;
    story.do("zhou", order).do("zhou", order);
    expect(story.rungs).toEqual(["one", "two"]);
    expect(story.try(order, "zhou")).toMatchObject({ code: "rung-unknown" });
    expect(story.do("wu", order).rungs).toEqual(["one", "two", "three"]);
  });

  test("offers its rungs to those alone who may fire them, and itself to those who may lift it", () => {
    const story = handledWith(ordered);
    const offered = (who: string): string[] =>
      availableRungs(story.district, story.state, story.member(who), story.now).map(({ rung: id }) => id);
    expect([offered("zhou"), offered("wu"), offered("sun")]).toEqual([["one", "two"], ["three"], []]);
    expect(availableLifts(story.district, story.state, story.member("zhou"), story.now)).toEqual([]);
    story.do("zhou", { type: "supervise", chain: "ordered", data: {} });
    expect(availableLifts(story.district, story.state, story.member("zhou"), story.now)).toMatchObject([
      { chain: "ordered", subject: "case", form: { id: "reason" } },
    ]);
    expect(availableLifts(story.district, story.state, story.member("sun"), story.now)).toEqual([]);
  });

  test("is not armed where its condition does not hold", () => {
    const story = handledWith({ ...ordered, when: { case: "urgent", is: true } });
    expect(availableRungs(story.district, story.state, story.member("zhou"), story.now)).toEqual([]);
    expect(story.try({ type: "supervise", chain: "ordered", data: {} }, "zhou")).toEqual({
      ok: false,
      code: "chain-ended",
      chain: "ordered",
    });
  });
});
