import { describe, expect, test } from "vitest";
import { citizen } from "../../testing/case-story.js";
import { handledCase, twoApprovals } from "../../testing/operation-story.js";

/** One city's rule (挂账): at most a year, once, ending by itself, after two approvals. */
const year = { amount: 365, unit: "calendar-days" as const };
const oneCity = { hold: { by: [{ role: "handler" }], atMost: year, times: 1, approval: twoApprovals } };

describe("a hold (one city's rule: at most one year, once, resumed by itself, two approvals)", () => {
  const asked = () => handledCase({ operations: oneCity }).do("sun", { type: "hold", data: {} });

  test("takes effect with the second approval only, and is recorded as its doing", () => {
    const story = asked();
    expect(story.state.held).toBeUndefined();
    story.do("zhou", { type: "decide", request: "r1", grant: true, data: {} });
    expect(story.state.held).toBeUndefined();
    story.do("wu", { type: "decide", request: "r1", grant: true, data: {} });
    expect(story.state.held).toMatchObject({ since: story.now });
    expect(story.events.find(({ type }) => type === "held")).toMatchObject({ request: "r1", by: { member: "wu", role: "leader" } });
  });

  test("lasts a year from its approval at most, and ends by itself then", () => {
    const story = asked()
      .at("2026-02-03T09:00:00+08:00")
      .do("zhou", { type: "decide", request: "r1", grant: true, data: {} })
      .do("wu", { type: "decide", request: "r1", grant: true, data: {} });
    expect(story.state.held?.until).toBe(Date.parse("2027-02-03T09:00:00+08:00"));
    story.at("2027-02-03T09:00:00+08:00").fireDue();
    expect(story.state.held).toBeUndefined();
    expect(story.events.findLast(({ type }) => type === "resumed")).toMatchObject({ by: { kind: "system" } });
  });

  test("is granted once, and refusals do not count", () => {
    const story = asked().do("zhou", { type: "decide", request: "r1", grant: false, data: {} }).do("sun", { type: "hold", data: {} });
    for (const leader of ["zhou", "wu"]) story.do(leader, { type: "decide", request: "r2", grant: true, data: {} });
    story.do("sun", { type: "resume" });
    expect(story.try({ type: "hold", data: {} }, "sun")).toEqual({ ok: false, code: "operation-exhausted", operation: "hold", most: 1 });
  });

  test("granted too late to end in the future is not granted any more, but can be refused", () => {
    const story = handledCase({ operations: oneCity }).do("sun", {
      type: "hold",
      until: Date.parse("2026-02-04T09:00:00+08:00"),
      data: {},
    });
    story.do("zhou", { type: "decide", request: "r1", grant: true, data: {} }).at("2026-02-04T09:00:00+08:00");
    const grant = { type: "decide", request: "r1", grant: true, data: {} } as const;
    expect(story.try(grant, "wu")).toEqual({ ok: false, code: "operation-too-late", operation: "hold" });
    story.do("wu", { ...grant, grant: false });
    expect(story.state.requests?.["r1"]).toMatchObject({ status: "refused" });
  });
});

describe("a hold without approval", () => {
  test("takes effect at once, and until the instant asked for", () => {
    const until = Date.parse("2026-02-05T09:00:00+08:00");
    const story = handledCase().at("2026-02-03T09:00:00+08:00").do("sun", { type: "hold", until, data: {} });
    expect(story.state).toMatchObject({ held: { until } });
    expect(story.state.requests).toBeUndefined();
  });

  test("is no longer than the workflow allows, however long it is asked for", () => {
    const story = handledCase().do("sun", { type: "hold", until: Date.parse("2028-01-01T00:00:00+08:00"), data: {} });
    expect(story.state.held?.until).toBe(Date.parse("2027-02-02T09:00:00+08:00"));
  });

  test("is not for the past, not for a case on hold, not for a citizen, and not for a closed case", () => {
    const story = handledCase();
    expect(story.try({ type: "hold", until: story.now, data: {} }, "sun")).toMatchObject({ code: "operation-too-late" });
    expect(story.try({ type: "hold", data: {} }, citizen)).toMatchObject({ code: "not-permitted" });
    expect(story.try({ type: "resume" }, "sun")).toEqual({ ok: false, code: "not-held" });
    story.do("sun", { type: "hold", data: {} });
    expect(story.try({ type: "hold", data: {} }, "sun")).toEqual({ ok: false, code: "already-held" });
    expect(story.try({ type: "resume" }, "li")).toMatchObject({ code: "not-permitted" });
  });
});
