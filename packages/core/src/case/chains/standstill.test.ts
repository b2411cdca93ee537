import { describe, expect, test } from "vitest";
import type { CaseStory } from "../../testing/case-story.js";
import { chainDistrict, firings, handledIn, handledWith, type RungInput } from "../../testing/chain-story.js";

const days = (amount: number) => ({ amount, unit: "working-days" as const });
const rung = (id: string, at: RungInput["at"], more: Partial<RungInput> = {}): RungInput => ({
  id,
  at,
  measure: "urge",
  press: [{ role: "handler" }],
  ...more,
});

const hold = (story: CaseStory, at: string): CaseStory => story.at(at).fireDue().do("sun", { type: "hold", data: {} });
const resume = (story: CaseStory, at: string): CaseStory => story.at(at).fireDue().do("sun", { type: "resume" });

describe("while a case is on hold nobody is pressed for it by time:", () => {
  test("a rung counted from the rung before it goes on with what was left", () => {
    const story = handledWith({
      id: "overdue",
      watch: { deadline: "handle-in-time" },
      rungs: [rung("first", { afterStart: days(1) }), rung("second", { afterPrevious: days(2) })],
    });
    // One of two working days has gone by when the hold begins on Wednesday; the other one runs from Thursday on.
    hold(story, "2026-02-04T09:00:00+08:00");
    expect(firings(resume(story, "2026-02-05T09:00:00+08:00"))).toEqual(["first 2026-02-03 09:00"]);
    expect(firings(story.at("2026-02-20T09:00:00+08:00").fireDue())).toEqual(["first 2026-02-03 09:00", "second 2026-02-06 09:00"]);
  });

  test("a rung counted from a deadline that is late already waits as well, though the deadline stays late", () => {
    const story = handledWith({ id: "overdue", watch: { deadline: "handle-in-time" }, rungs: [rung("red", { after: days(2) })] });
    hold(story, "2026-02-10T09:00:00+08:00");
    expect(story.at("2026-02-13T09:00:00+08:00").fireDue().rungs).toEqual([]);
    resume(story, "2026-02-13T09:00:00+08:00");
    expect(firings(story.at("2026-02-20T09:00:00+08:00").fireDue())).toEqual(["red 2026-02-14 09:00"]);
  });

  test("a rung on a stage, or on an order, waits", () => {
    const byHand = rung("order", { hand: true }, { by: [{ role: "supervisor" }] });
    const story = handledWith(
      { id: "slow", watch: { stage: "handling" }, rungs: [rung("slow", { afterStart: days(1) })] },
      { id: "ordered", watch: { order: true }, rungs: [byHand, rung("reminder", { afterPrevious: days(1) })] },
    ).do("zhou", { type: "supervise", chain: "ordered", rung: "order", data: {} });
    hold(story, "2026-02-02T14:00:00+08:00");
    expect(story.at("2026-02-12T09:00:00+08:00").fireDue().rungs).toEqual(["order"]);
    resume(story, "2026-02-12T14:00:00+08:00");
    expect(firings(story.at("2026-02-28T09:00:00+08:00").fireDue()).slice(1)).toEqual([
      "reminder 2026-02-13 09:00",
      "slow 2026-02-13 09:00",
    ]);
  });

  test("somebody may still press by hand, and what counts from that waits for the end of the hold", () => {
    const story = handledWith({
      id: "ordered",
      watch: { order: true },
      rungs: [rung("order", { hand: true }, { by: [{ role: "supervisor" }] }), rung("reminder", { afterPrevious: days(1) })],
    });
    hold(story, "2026-02-03T09:00:00+08:00").do("zhou", { type: "supervise", chain: "ordered", rung: "order", data: {} });
    expect(story.rungs).toEqual(["order"]);
    resume(story, "2026-02-05T09:00:00+08:00");
    expect(firings(story.at("2026-02-20T09:00:00+08:00").fireDue()).at(-1)).toBe("reminder 2026-02-06 09:00");
  });

  test("but a chain whose deadline runs on over a hold presses on", () => {
    const district = chainDistrict(
      [{ id: "whole", watch: { deadline: "close-in-time" }, rungs: [rung("soon", { before: days(1) })] }],
      (workflow) => {
        workflow.lifecycle.deadlines = [{ id: "close-in-time", limit: { amount: 4, unit: "working-days", stoppedBy: [] } }];
      },
    );
    const story = hold(handledIn(district), "2026-02-03T09:00:00+08:00");
    expect(firings(story.at("2026-02-09T09:00:00+08:00").fireDue())).toEqual(["soon 2026-02-05 09:00"]);
  });

  test("and a hold that ends by itself lets pressure go on from that very instant, however late the host is", () => {
    const story = handledWith({ id: "slow", watch: { stage: "handling" }, rungs: [rung("slow", { afterStart: days(2) })] });
    story.at("2026-02-03T09:00:00+08:00").do("sun", { type: "hold", until: Date.parse("2026-02-05T09:00:00+08:00"), data: {} });
    expect(firings(story.at("2026-02-28T09:00:00+08:00").fireDue())).toEqual(["slow 2026-02-06 09:00"]);
  });
});

test("a chain on a deadline that waits for the citizen waits with it", () => {
  const district = chainDistrict(
    [{ id: "slow", watch: { deadline: "handle-in-time" }, rungs: [rung("slow", { afterStart: days(2) })] }],
    (workflow) => {
      const handling = workflow.lifecycle.stages.find(({ id }) => id === "handling");
      Object.assign(handling?.deadlines?.[0] ?? {}, { limit: { ...days(5), stoppedBy: ["hold", "waiting-for-citizen"] } });
    },
  );
  const story = handledIn(district).at("2026-02-03T09:00:00+08:00");
  story
    .do("sun", { type: "ask", data: { question: "哪一栋楼？" } })
    .at("2026-02-05T09:00:00+08:00")
    .do("sun", { type: "stop-asking" });
  expect(firings(story.at("2026-02-28T09:00:00+08:00").fireDue())).toEqual(["slow 2026-02-06 09:00"]);
});

test("time that went by before and between holds counts once", () => {
  const district = chainDistrict(
    [{ id: "slow", watch: { stage: "handling" }, rungs: [rung("slow", { afterStart: days(3) })] }],
    (workflow) => {
      workflow.operations = { ...workflow.operations, hold: { by: [{ role: "handler" }] } };
    },
  );
  const story = handledIn(district);
  // A day runs until Tuesday, half a one on Thursday: a day and a half are left from Monday, the 9th, on.
  hold(story, "2026-02-03T09:00:00+08:00");
  resume(story, "2026-02-05T09:00:00+08:00");
  hold(story, "2026-02-05T14:30:00+08:00");
  resume(story, "2026-02-09T09:00:00+08:00");
  expect(firings(story.at("2026-02-28T09:00:00+08:00").fireDue())).toEqual(["slow 2026-02-10 14:30"]);
});

test("a late rung that stood still counts from the due instant again once that is set anew", () => {
  const story = handledWith({ id: "overdue", watch: { deadline: "handle-in-time" }, rungs: [rung("red", { after: days(2) })] });
  resume(hold(story, "2026-02-10T09:00:00+08:00"), "2026-02-12T09:00:00+08:00");
  expect(story.state.chains["overdue/case"]?.clock).toBeDefined();
  // It counts from there again: Thursday, and two working days.
  story.do("zhou", { type: "set-due", deadline: "handle-in-time", due: Date.parse("2026-02-26T09:00:00+08:00"), data: {} });
  expect(story.state.chains["overdue/case"]).not.toHaveProperty("clock");
  expect(firings(story.at("2026-03-10T09:00:00+08:00").fireDue())).toEqual(["red 2026-02-28 09:00"]);
});
