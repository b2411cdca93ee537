import { describe, expect, test } from "vitest";
import type { Duration } from "../../definition/index.js";
import { chainDistrict, finish, firings, handledIn, handledWith, reportedIn, type RungInput } from "../../testing/chain-story.js";

const rung = (id: string, at: RungInput["at"], more: Partial<RungInput> = {}): RungInput => ({
  id,
  at,
  measure: "urge",
  press: [{ role: "handler" }],
  ...more,
});
const span = (amount: number, unit: Duration["unit"]): Duration => ({ amount, unit });
const overdue = (...rungs: RungInput[]) => ({ id: "overdue", watch: { deadline: "handle-in-time" }, rungs });

/** The case is due on Monday, 9 February 2026, at 09:00; the windows are 9–12 and 14–18. Saturday the 14th is a make-up day. */
describe("a rung counted from the due instant fires", () => {
  test.each([
    [span(90, "elapsed-minutes"), "2026-02-09 07:30"],
    [span(2, "elapsed-hours"), "2026-02-09 07:00"],
    [span(90, "working-minutes"), "2026-02-06 16:30"],
    [span(5, "working-hours"), "2026-02-06 11:00"],
    [span(1, "working-days"), "2026-02-06 09:00"],
    [span(2, "calendar-days"), "2026-02-07 09:00"],
  ])("%o before it", (before, at) => {
    expect(
      firings(
        handledWith(overdue(rung("early", { before })))
          .at("2026-02-09T09:00:00+08:00")
          .fireDue(),
      ),
    ).toEqual([`early ${at}`]);
  });

  test.each([
    [span(90, "elapsed-minutes"), "2026-02-09 10:30"],
    [span(2, "elapsed-hours"), "2026-02-09 11:00"],
    [span(210, "working-minutes"), "2026-02-09 14:30"],
    [span(8, "working-hours"), "2026-02-10 10:00"],
    [span(5, "working-days"), "2026-02-14 09:00"],
    [span(6, "calendar-days"), "2026-02-15 09:00"],
  ])("%o after it", (after, at) => {
    expect(
      firings(
        handledWith(overdue(rung("late", { after })))
          .at("2026-02-20T09:00:00+08:00")
          .fireDue(),
      ),
    ).toEqual([`late ${at}`]);
  });
});

describe("a rung fires", () => {
  test("a span after what is watched began, be it a deadline or a stage", () => {
    const at = { afterStart: span(2, "working-days") };
    const story = handledWith(overdue(rung("half-way", at)), { id: "slow", watch: { stage: "handling" }, rungs: [rung("slow", at)] });
    expect(firings(story.at("2026-02-06T09:00:00+08:00").fireDue())).toEqual(["half-way 2026-02-04 09:00", "slow 2026-02-04 09:00"]);
  });

  test("a span after the rung before it, counted from when that was due however late the host is", () => {
    const story = handledWith(
      overdue(rung("first", { after: span(0, "working-days") }), rung("second", { afterPrevious: span(1, "working-days") })),
    );
    expect(firings(story.at("2026-02-20T09:00:00+08:00").fireDue())).toEqual(["first 2026-02-09 09:00", "second 2026-02-10 09:00"]);
  });

  test("at the same instant as another one, in the order of the ladder", () => {
    const at = { after: span(1, "working-days") };
    const story = handledWith(overdue(rung("yellow", at), rung("order", at)));
    expect(firings(story.at("2026-02-10T09:00:00+08:00").fireDue())).toEqual(["yellow 2026-02-10 09:00", "order 2026-02-10 09:00"]);
  });

  test("by hand alone where its time says so, and the rung counted from it a span after that", () => {
    const story = handledWith(
      overdue(
        rung("on-site", { hand: true }, { by: [{ role: "supervisor" }] }),
        rung("after-visit", { afterPrevious: span(1, "working-days") }),
      ),
    );
    expect(firings(story.at("2026-02-25T09:00:00+08:00").fireDue())).toEqual([]);
    story.do("zhou", { type: "supervise", chain: "overdue", rung: "on-site", data: {} });
    expect(firings(story.at("2026-03-02T09:00:00+08:00").fireDue())).toEqual(["on-site 2026-02-25 09:00", "after-visit 2026-02-26 09:00"]);
  });

  test("only where its own condition holds when its time comes", () => {
    const story = handledWith(
      overdue(
        rung("urgent-only", { before: span(1, "working-days") }, { when: { case: "urgent", is: true } }),
        rung("all", { after: span(0, "working-days") }),
      ),
    );
    story.at("2026-02-10T09:00:00+08:00").fireDue();
    expect(story.rungs).toEqual(["all"]);
    expect(story.happened()).toContain("rung-skipped");
  });
});

describe("a rung counted from the rung before it without reply", () => {
  const ladder = overdue(
    rung(
      "order",
      { after: span(0, "working-days") },
      { measure: "supervise", reply: { within: span(1, "working-days"), form: "ticket-reply" } },
    ),
    rung("again", { afterPrevious: span(2, "working-days"), unlessReplied: true }),
    rung("leader", { afterPrevious: span(2, "working-days"), unlessReplied: true }),
  );

  test("fires when no answer came, and so does the next", () => {
    expect(handledWith(ladder).at("2026-02-20T09:00:00+08:00").fireDue().rungs).toEqual(["order", "again", "leader"]);
  });

  test("is passed over when the answer is there, and so are all that press for the same answer", () => {
    const answered = handledWith(ladder).at("2026-02-10T09:00:00+08:00").fireDue();
    answered.do("sun", { type: "answer-rung", chain: "overdue", rung: "order", data: { reply: "正在清运" } });
    expect(answered.at("2026-02-20T09:00:00+08:00").fireDue().rungs).toEqual(["order"]);
  });
});

describe("a rung's timer", () => {
  test("follows a deadline that is moved", () => {
    const story = handledWith(overdue(rung("warn", { before: span(1, "working-days") }), rung("late", { after: span(1, "working-days") })));
    story.do("zhou", { type: "set-due", deadline: "handle-in-time", due: Date.parse("2026-02-12T09:00:00+08:00"), data: {} });
    expect(firings(story.at("2026-02-28T09:00:00+08:00").fireDue())).toEqual(["warn 2026-02-11 09:00", "late 2026-02-13 09:00"]);
  });

  test("counts from the deadline of a chain that was ordered by hand before the deadline began", () => {
    const byHand = rung("at-once", { hand: true }, { by: [{ role: "supervisor", of: "place" }], press: [{ role: "dispatcher" }] });
    const story = reportedIn(chainDistrict([overdue(byHand, rung("late", { after: span(0, "working-days") }))]));
    story.do("zhou", { type: "supervise", chain: "overdue", rung: "at-once", data: {} });
    story.act("qian", "file").act("qian", "dispatch", { "handling-unit": "east-urban-management" }).act("sun", "accept");
    expect(firings(story.at("2026-02-12T09:00:00+08:00").fireDue())).toEqual(["at-once 2026-02-02 09:00", "late 2026-02-09 09:00"]);
  });

  test("is set for nothing that counts from a deadline which is met, however it is ordered", () => {
    const story = finish(
      handledWith(
        overdue(
          rung("on-site", { hand: true }, { by: [{ role: "supervisor", of: "place" }] }),
          rung("late", { after: span(1, "working-days") }),
        ),
      ),
    );
    story.do("zhou", { type: "supervise", chain: "overdue", rung: "on-site", data: {} });
    expect(Object.keys(story.state.timers).filter((key) => key.startsWith("rung/"))).toEqual([]);
  });

  test("that lies beyond the published calendar is counted anew once the year is published", () => {
    const district = chainDistrict([
      { id: "slow", watch: { stage: "handling" }, rungs: [rung("slow", { afterStart: span(5, "working-days") })] },
    ]);
    const story = handledIn(district).at("2026-12-30T09:00:00+08:00");
    // Back to the beginning of the stage at the end of the year.
    finish(story).act("qian", "redo", { reason: "未彻底" });
    const guessed = story.state.timers["rung/slow/slow/case"];
    expect(guessed).toMatchObject({ provisional: true, due: Date.parse("2027-01-06T09:00:00+08:00") });
    const published = chainDistrict([...(district.workflows[0]?.supervision ?? [])]);
    published.calendar = { ...published.calendar, horizon: "2027-12-31", days: [{ date: "2027-01-01", kind: "off" }] };
    story.republish(published);
    expect(story.state.timers["rung/slow/slow/case"]).toMatchObject({ due: Date.parse("2027-01-07T09:00:00+08:00") });
    expect(story.state.timers["rung/slow/slow/case"]).not.toHaveProperty("provisional");
    expect(story.events.at(-1)).toMatchObject({ type: "rung-moved", why: "calendar" });
  });
});
