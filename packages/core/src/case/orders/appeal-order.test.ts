import { describe, expect, test } from "vitest";
import type { CaseStory } from "../../testing/case-story.js";
import { closeCase, handledCase } from "../../testing/operation-story.js";
import { timelineOf } from "../timeline.js";

const reason = { reason: "连续暴雨无法施工" };
const appeal = { type: "appeal", deadline: "handle-in-time", data: reason } as const;
const decide = (grant: boolean) => ({ type: "decide", request: "r1", grant, data: {} }) as const;

/** Closed on Wednesday the 11th, though handling was due on Monday the 9th. */
const closedLate = (): CaseStory => closeCase(handledCase().at("2026-02-11T09:00:00+08:00").fireDue());

describe("an appeal against a late mark (one city's rule: after closing, in two stages)", () => {
  test("granted in both stages takes the mark out of the statistics, while what happened when stays as it was", () => {
    const story = closedLate().at("2026-02-12T09:00:00+08:00");
    const before = story.state.deadlines["handle-in-time/case"];
    const recorded = JSON.stringify(story.events);
    story.do("sun", appeal).do("zhou", decide(true));
    expect(story.state.deadlines["handle-in-time/case"]).toEqual(before);
    story.do("wu", decide(true));
    expect(story.state.deadlines["handle-in-time/case"]).toEqual({ ...before, exempt: true });
    expect(before).toMatchObject({
      late: true,
      due: Date.parse("2026-02-09T09:00:00+08:00"),
      metAt: Date.parse("2026-02-11T09:00:00+08:00"),
    });
    expect(JSON.stringify(story.events).startsWith(recorded.slice(0, -1))).toBe(true);
    expect(story.events.at(-1)).toMatchObject({ type: "late-exempted", deadline: "handle-in-time", request: "r1", by: { member: "wu" } });
    expect(story.try(appeal, "sun")).toEqual({ ok: false, code: "already-exempt", deadline: "handle-in-time" });
  });

  test("refused in either stage changes nothing", () => {
    const story = closedLate().do("sun", appeal).do("zhou", decide(true)).do("wu", decide(false));
    expect(story.state.deadlines["handle-in-time/case"]).not.toHaveProperty("exempt");
    expect(story.state.requests?.["r1"]?.status).toBe("refused");
  });

  test("comes within its time after closing, and may be granted after it", () => {
    const story = closedLate().at("2026-03-13T09:00:00+08:00");
    expect(story.try(appeal, "sun")).toMatchObject({ ok: true });
    story.at("2026-04-20T09:00:00+08:00").do("zhou", decide(true)).do("wu", decide(true));
    expect(story.state.deadlines["handle-in-time/case"]?.exempt).toBe(true);
    expect(closedLate().at("2026-03-13T09:00:01+08:00").try(appeal, "sun")).toEqual({
      ok: false,
      code: "operation-too-late",
      operation: "appeal",
    });
  });

  test("is for closed cases, for late marks, and for those whom the workflow lets", () => {
    expect(handledCase().try(appeal, "sun")).toEqual({ ok: false, code: "case-open", operation: "appeal" });
    const story = closedLate();
    expect(story.try({ ...appeal, deadline: "accept-in-time" }, "sun")).toEqual({
      ok: false,
      code: "deadline-not-late",
      deadline: "accept-in-time",
    });
    expect(story.try({ ...appeal, deadline: "none" }, "sun")).toEqual({ ok: false, code: "deadline-unknown", deadline: "none" });
    expect(story.try({ ...appeal, data: {} }, "sun")).toMatchObject({ code: "form-invalid" });
    for (const other of ["qian", "li"]) expect(story.try(appeal, other)).toMatchObject({ code: "not-permitted", needs: ["handler"] });
  });

  test("is for whoever had to meet the deadline, though the case closed with others: of a ticket its unit", () => {
    const story = closedLate();
    expect(story.state.responsible.unit).toBe("east-centre");
    const onTicket = { ...appeal, deadline: "reply-in-time", subject: "ticket:t1" } as const;
    expect(story.try(onTicket, "li")).toMatchObject({ code: "not-permitted" });
    expect(story.try(onTicket, "sun")).toMatchObject({ ok: true });
  });

  test("without approval counts at once, with its reasons", () => {
    const story = closeCase(
      handledCase({ operations: { appeal: { by: [{ role: "supervisor", of: "place" }], form: "reason" } } })
        .at("2026-02-11T09:00:00+08:00")
        .fireDue(),
    ).do("zhou", appeal);
    expect(story.events.at(-1)).toMatchObject({ type: "late-exempted", values: reason, by: { member: "zhou" } });
    expect(story.state.requests).toBeUndefined();
  });

  test("is no business of whoever reported", () => {
    const story = closedLate().do("sun", appeal).do("zhou", decide(true)).do("wu", decide(true));
    const seen = (audience: "citizen" | "member") =>
      timelineOf(story.district, story.state, story.events, audience).map(({ kind }) => kind);
    expect(seen("member")).toEqual(expect.arrayContaining(["request-made", "request-approved", "late-exempted"]));
    expect(seen("citizen").filter((kind) => kind.startsWith("request-") || kind === "late-exempted")).toEqual([]);
  });

  test("lapses when the case comes back", () => {
    const story = closedLate().do("sun", appeal).do("zhou", { type: "reopen", data: reason });
    expect(story.state.requests?.["r1"]).toMatchObject({ status: "lapsed" });
    expect(story.events.find(({ type }) => type === "request-lapsed")).toMatchObject({ why: "reopened" });
  });
});
