import { describe, expect, test } from "vitest";
import type { CaseStory } from "../../testing/case-story.js";
import { chainDistrict, close, finish, handledIn, handledWith, type ChainInput, type RungInput } from "../../testing/chain-story.js";
import { timelineOf } from "../timeline.js";
import { owedReplies } from "../views.js";

const days = (amount: number) => ({ amount, unit: "working-days" as const });
const order: RungInput = {
  id: "order",
  at: { after: days(0) },
  measure: "supervise",
  degree: 1,
  press: [{ role: "handler" }],
  tell: [{ role: "supervisor", at: "district", function: "governance-centre" }],
  by: [{ role: "supervisor", of: "place" }],
  reply: { within: days(2), form: "ticket-reply" },
};
const circulate: RungInput = { id: "circulate", at: { after: days(5) }, measure: "circulate", press: [{ role: "handler" }] };
const overdue = (more: Partial<ChainInput> = {}): ChainInput => ({
  id: "overdue",
  watch: { deadline: "handle-in-time" },
  rungs: [order, circulate],
  ...more,
});
const reply = { type: "answer-rung", chain: "overdue", rung: "order", data: { reply: "正在清运" } } as const;
const pressed = (chain: ChainInput): CaseStory => handledWith(chain).at("2026-02-10T09:00:00+08:00").fireDue();
const owed = (story: CaseStory, who = "sun"): string[] =>
  owedReplies(story.district, story.state, story.member(who), story.now).flatMap((each) => (each.type === "rung" ? [each.rung] : []));

describe("a chain ends", () => {
  test("when what it watches is settled, and the answer it asked for stays owed", () => {
    const story = finish(pressed(overdue()));
    expect(story.state.chains["overdue/case"]).toMatchObject({ status: "ended", ended: "met" });
    expect(story.at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual(["order"]);
    expect(owed(story)).toEqual(["order"]);
  });

  test("when every answer owed is there, where it says so", () => {
    expect(pressed(overdue()).do("sun", reply).state.chains["overdue/case"]?.status).toBe("armed");
    const story = pressed(overdue({ ends: "answered" })).do("sun", reply);
    expect(story.state.chains["overdue/case"]).toMatchObject({ status: "ended", ended: "answered" });
    expect(story.at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual(["order"]);
  });

  test("with the case alone, where it says so", () => {
    const again: RungInput = { ...circulate, id: "again", at: { afterPrevious: days(2), unlessReplied: true } };
    const story = finish(pressed(overdue({ ends: "closed", rungs: [order, again, circulate] })));
    // The answer is still pressed for; what is due no more is not.
    expect(story.at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual(["order", "again"]);
    expect(close(story).state.chains["overdue/case"]).toMatchObject({ status: "ended", ended: "closed" });
    expect(owed(story)).toEqual([]);
    expect(story.try(reply, "sun")).toEqual({ ok: false, code: "case-closed" });
  });

  test("by the hand of those who may lift it, with their reason; then no answer is owed any more", () => {
    const story = pressed(overdue());
    const lift = { type: "lift", chain: "overdue", data: { reason: "已现场整改到位" } } as const;
    expect(story.try(lift, "sun")).toMatchObject({ code: "not-permitted", needs: ["supervisor", "leader"] });
    expect(story.try({ ...lift, data: {} }, "zhou")).toMatchObject({ code: "form-invalid" });
    story.do("zhou", lift);
    expect(story.events.at(-1)).toMatchObject({
      type: "chain-ended",
      why: "lifted",
      by: { member: "zhou" },
      values: { reason: "已现场整改到位" },
    });
    expect(owed(story)).toEqual([]);
    expect(story.try(lift, "zhou")).toEqual({ ok: false, code: "chain-ended", chain: "overdue" });
    expect(story.at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual(["order"]);
  });

  test("by those alone whom it names itself, where it names any", () => {
    const story = pressed(overdue({ lift: [{ role: "leader" }] }));
    expect(story.try({ type: "lift", chain: "overdue", data: { reason: "已整改" } }, "zhou")).toMatchObject({
      code: "not-permitted",
      needs: ["leader"],
    });
    expect(story.do("wu", { type: "lift", chain: "overdue", data: { reason: "已整改" } }).state.chains["overdue/case"]?.ended).toBe(
      "lifted",
    );
  });

  test("by nobody's hand where neither it nor the workflow says by whose", () => {
    const district = chainDistrict([overdue()], (workflow) => {
      const { lift: _lift, ...operations } = workflow.operations ?? {};
      workflow.operations = operations;
    });
    const story = handledIn(district);
    expect(story.try({ type: "lift", chain: "overdue", data: {} }, "wu")).toEqual({
      ok: false,
      code: "operation-unknown",
      operation: "lift",
    });
    expect(story.try({ type: "lift", chain: "none", data: {} }, "wu")).toEqual({ ok: false, code: "chain-unknown", chain: "none" });
  });
});

describe("the answer to a rung", () => {
  test("is heard of by those the rung told, and by whoever fired it by hand", () => {
    const story = handledWith(overdue({ rungs: [{ ...order, by: [{ role: "leader" }] }] })).do("wu", {
      type: "supervise",
      chain: "overdue",
      rung: "order",
      data: {},
    });
    story.do("sun", reply);
    expect(story.effects.filter(({ topic }) => topic === "answered")).toMatchObject([
      { role: "supervisor", unit: "east-centre" },
      { role: "leader", unit: "east" },
    ]);
  });

  test("is owed by the very posts that were pressed", () => {
    const both = { ...order, press: [{ role: "handler" }, { role: "dispatcher", at: "district", function: "governance-centre" }] };
    const story = pressed(overdue({ rungs: [both] }));
    expect(owed(story, "qian")).toEqual(["order"]);
    // Neither a handler at the centre nor a dispatcher of the department was pressed.
    const crossed = { kind: "member" as const, posts: [{ role: "handler", unit: "east-centre" }] };
    expect(story.try(reply, crossed)).toMatchObject({ code: "not-permitted" });
  });

  test("stays owed when the chain begins anew, and is given once for all times it was asked for", () => {
    const story = pressed(overdue({ onReturn: "restart" }));
    finish(story).act("qian", "redo", { reason: "未彻底" });
    expect(story.state.chains["overdue/case"]).toMatchObject({ status: "armed", fired: [], firedBefore: [{ rung: "order" }] });
    expect(owed(story)).toEqual(["order"]);
    story.do("zhou", { type: "supervise", chain: "overdue", rung: "order", data: {} });
    expect(owed(story.do("sun", reply))).toEqual([]);
    expect(story.try(reply, "sun")).toMatchObject({ code: "reply-not-owed" });
  });

  test("tells whoever reported what was written for them", () => {
    const district = chainDistrict([overdue()], (workflow) => {
      const form = workflow.forms?.find(({ id }) => id === "ticket-reply");
      Object.assign(form?.fields?.[0] ?? {}, { toReporter: true });
    });
    const story = handledIn(district).at("2026-02-10T09:00:00+08:00").fireDue().do("sun", reply);
    const seen = timelineOf(story.district, story.state, story.events, "citizen").find(({ kind }) => kind === "rung-answered");
    expect(seen?.said).toMatchObject([{ field: "reply", text: "正在清运" }]);
  });
});
