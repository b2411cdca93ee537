import { describe, expect, test } from "vitest";
import type { CaseStory } from "../../testing/case-story.js";
import { handledCase, twoApprovals } from "../../testing/operation-story.js";

const handler = [{ role: "handler" }];
const days = (amount: number) => ({ amount, unit: "working-days" as const });
const ask = { type: "extend", deadline: "handle-in-time", data: {} } as const;
const decide = (story: CaseStory, request: string, grant: boolean): CaseStory =>
  story.do("zhou", { type: "decide", request, grant, data: {} });

describe("an extension (one city's rule: the original limit again, at most two approved, refusals not counted)", () => {
  const oneCity = { extend: { by: handler, atMost: "original-limit" as const, times: 2, approval: [{ by: [{ role: "supervisor" }] }] } };
  // Due on Monday the 9th; Saturday the 14th is a make-up day (调休) before the Spring Festival of 15 to 23 February 2026.
  const asked = (): CaseStory => handledCase({ operations: oneCity }).do("sun", ask);

  test("without a span is for the deadline's own limit again", () => {
    const story = asked();
    expect(story.due("handle-in-time")).toBe("2026-02-09T09:00:00+08:00");
    decide(story, "r1", true);
    expect(story.due("handle-in-time")).toBe("2026-02-14T09:00:00+08:00");
  });

  test("is granted twice at most, while what was refused does not count", () => {
    const story = decide(asked(), "r1", false);
    decide(story.do("sun", ask), "r2", true);
    decide(story.do("sun", ask), "r3", false);
    decide(story.do("sun", ask), "r4", true);
    expect(story.state.deadlines["handle-in-time/case"]?.extended).toBe(2);
    expect(story.try(ask, "sun")).toEqual({ ok: false, code: "operation-exhausted", operation: "extend", most: 2 });
  });

  test("for more than the original limit is refused", () => {
    const story = handledCase({ operations: oneCity });
    expect(story.try({ ...ask, by: days(6) }, "sun")).toEqual({ ok: false, code: "operation-exhausted", operation: "extend", most: 5 });
    expect(story.try({ ...ask, by: days(3) }, "sun")).toMatchObject({ ok: true });
  });

  test("of a limit that is shorter in the planting season is for the season's amount", () => {
    const seasonal = { amount: 20, unit: "working-days" as const, variants: [{ season: "planting", ...days(15) }] };
    const story = decide(handledCase({ operations: oneCity, limit: seasonal }, "2026-03-02T09:00:00+08:00").do("sun", ask), "r1", true);
    expect(story.events.findLast(({ type }) => type === "deadline-moved")).toMatchObject({ span: days(15) });
  });
});

describe("an extension (Shandong hotline rules: one of seven working days)", () => {
  const shandong = { extend: { by: handler, atMost: days(7), times: 1 } };

  test("is one, of seven working days, over the make-up Saturday and the Spring Festival", () => {
    const story = handledCase({ operations: shandong }).do("sun", ask);
    // From Monday the 9th: 10, 11, 12, 13, 14 (make-up Saturday), 24, 25 February.
    expect(story.due("handle-in-time")).toBe("2026-02-25T09:00:00+08:00");
    expect(story.try(ask, "sun")).toMatchObject({ code: "operation-exhausted", most: 1 });
  });
});

describe("more time (hotline rules: extension asked before due)", () => {
  const careful = { extend: { by: handler, atMost: days(5), times: 2, approval: twoApprovals } };

  test("is asked for before the deadline is due: at its very instant it is too late", () => {
    const story = handledCase().at("2026-02-09T08:59:59+08:00");
    expect(story.try(ask, "sun")).toMatchObject({ ok: true });
    expect(handledCase().at("2026-02-09T09:00:00+08:00").try(ask, "sun")).toEqual({
      ok: false,
      code: "deadline-passed",
      deadline: "handle-in-time",
    });
  });

  test("asked for in time may be granted after: then the deadline is late no longer", () => {
    const story = handledCase({ operations: careful }).at("2026-02-06T17:00:00+08:00").do("sun", ask);
    story.at("2026-02-10T09:00:00+08:00").fireDue();
    expect(story.state.deadlines["handle-in-time/case"]?.late).toBe(true);
    decide(story, "r1", true).do("wu", { type: "decide", request: "r1", grant: true, data: {} });
    expect(story.due("handle-in-time")).toBe("2026-02-14T09:00:00+08:00");
    expect(story.state.deadlines["handle-in-time/case"]).toMatchObject({ late: false, status: "running", extended: 1 });
    expect(story.state.timers).toHaveProperty("deadline/handle-in-time/case");
  });

  test("granted so late that it does not reach the present leaves the deadline late, and noticed once", () => {
    const story = handledCase({ operations: careful }).do("sun", { ...ask, by: days(1) });
    story.at("2026-02-25T09:00:00+08:00").fireDue();
    decide(story, "r1", true).do("wu", { type: "decide", request: "r1", grant: true, data: {} });
    expect(story.state.deadlines["handle-in-time/case"]).toMatchObject({ late: true, extended: 1 });
    const passed = story.events.filter((event) => event.type === "deadline-passed" && event.deadline === "handle-in-time");
    expect(passed).toHaveLength(1);
  });

  test("is for tickets too, by their subject", () => {
    const story = handledCase({ operations: { extend: { by: handler, atMost: days(2) } } });
    expect(story.due("reply-in-time", "ticket:t1")).toBe("2026-02-05T09:00:00+08:00");
    story.do("sun", { ...ask, deadline: "reply-in-time", subject: "ticket:t1" });
    expect(story.due("reply-in-time", "ticket:t1")).toBe("2026-02-09T09:00:00+08:00");
  });

  test("needs a span where the workflow sets none, and a deadline that is not over", () => {
    const story = handledCase({ operations: { extend: { by: handler } } });
    expect(story.try(ask, "sun")).toEqual({ ok: false, code: "span-missing", deadline: "handle-in-time" });
    expect(story.try({ ...ask, deadline: "none" }, "sun")).toEqual({ ok: false, code: "deadline-unknown", deadline: "none" });
    expect(story.try({ ...ask, deadline: "accept-in-time" }, "sun")).toEqual({
      ok: false,
      code: "deadline-not-running",
      deadline: "accept-in-time",
    });
    expect(story.try({ ...ask, by: days(1) }, "li")).toMatchObject({ code: "not-permitted" });
  });

  test("granted on hold adds to what is left when the clock runs on", () => {
    const story = handledCase({ limit: { amount: 10, unit: "working-hours" } }).at("2026-02-02T10:00:00+08:00");
    story.do("sun", { type: "hold", data: {} });
    story.do("sun", { ...ask, by: { amount: 4, unit: "working-hours" } });
    expect(story.state.deadlines["handle-in-time/case"]?.status).toBe("stopped");
    expect(story.state.timers).not.toHaveProperty("deadline/handle-in-time/case");
    story.at("2026-02-04T09:00:00+08:00").do("sun", { type: "resume" });
    // Nine hours were left, and four more: 13 from Wednesday 09:00 are 7 that day and 6 the next.
    expect(story.due("handle-in-time")).toBe("2026-02-05T17:00:00+08:00");
  });
});

describe("a due instant set by hand", () => {
  test("is for deadlines that run: while the clock stands still there is none to set", () => {
    const due = Date.parse("2026-02-20T09:00:00+08:00");
    const set = { type: "set-due", deadline: "handle-in-time", due, data: {} } as const;
    const story = handledCase().do("sun", { type: "hold", data: {} });
    expect(story.try(set, "zhou")).toEqual({ ok: false, code: "deadline-not-running", deadline: "handle-in-time" });
    story.do("sun", { type: "resume" }).do("zhou", set);
    expect(story.state.deadlines["handle-in-time/case"]).toMatchObject({ due, basis: { byHand: true } });
    expect(story.try(set, "sun")).toMatchObject({ code: "not-permitted", needs: ["supervisor"] });
  });
});
