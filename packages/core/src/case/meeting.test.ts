import { describe, expect, test } from "vitest";
import { createWorkCalendar, toInstant, toRfc3339 } from "../calendar/index.js";
import { handledWith, type RungInput } from "../testing/chain-story.js";
import { nextMeeting } from "./meeting.js";

const calendar = createWorkCalendar({ base: "cn", windows: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }] });
const monday = { weekday: 1, time: "09:30" };
const after = (at: string): string => toRfc3339(nextMeeting(calendar, monday, toInstant(at)), "Asia/Shanghai");

describe("the next weekly meeting", () => {
  test("is on its weekday at its time, strictly after", () => {
    expect(after("2026-02-05T10:00:00+08:00")).toBe("2026-02-09T09:30:00+08:00");
    expect(after("2026-02-09T09:29:59+08:00")).toBe("2026-02-09T09:30:00+08:00");
    expect(after("2026-02-09T09:30:00+08:00")).toBe("2026-02-24T09:30:00+08:00");
  });

  test("that falls on a day off is on the next working day: the Monday in the Spring Festival of 2026 on Tuesday, the 24th", () => {
    expect(after("2026-02-14T09:00:00+08:00")).toBe("2026-02-24T09:30:00+08:00");
    // Put off from the 16th and the 23rd: both weeks' meetings are one.
    expect(after("2026-02-23T12:00:00+08:00")).toBe("2026-02-24T09:30:00+08:00");
    expect(after("2026-02-24T09:30:00+08:00")).toBe("2026-03-02T09:30:00+08:00");
  });

  test("is by the district's clock wherever the process runs", () => {
    const boston = createWorkCalendar(
      { base: "none", windows: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }] },
      "America/New_York",
    );
    expect(toRfc3339(nextMeeting(boston, monday, toInstant("2026-03-06T12:00:00-05:00")), "America/New_York")).toBe(
      "2026-03-09T09:30:00-04:00",
    );
  });
});

describe("a rung that takes a case to a meeting", () => {
  const rung: RungInput = {
    id: "weekly",
    at: { after: { amount: 1, unit: "working-days" } },
    measure: "dispatch-meeting",
    press: [{ role: "handler" }],
    by: [{ role: "leader" }],
    meeting: monday,
  };
  const overdue = { id: "overdue", watch: { deadline: "handle-in-time" }, rungs: [rung] };

  test("says when it is held", () => {
    const story = handledWith(overdue).at("2026-02-10T09:00:00+08:00").fireDue();
    expect(story.state.chains["overdue/case"]?.fired).toMatchObject([
      { rung: "weekly", meetingAt: toInstant("2026-02-24T09:30:00+08:00") },
    ]);
  });

  test("may be given another date by hand, which lies ahead", () => {
    const story = handledWith(overdue);
    const order = { type: "supervise", chain: "overdue", rung: "weekly", data: {} } as const;
    expect(story.try({ ...order, meetingAt: story.now }, "wu")).toEqual({ ok: false, code: "meeting-passed" });
    story.do("wu", { ...order, meetingAt: toInstant("2026-02-04T15:00:00+08:00") });
    expect(story.state.chains["overdue/case"]?.fired).toMatchObject([{ meetingAt: toInstant("2026-02-04T15:00:00+08:00") }]);
  });

  test("that was approved after its date takes it to the next one; without a regular one it cannot be approved any more", () => {
    const approval = [{ by: [{ role: "leader" }] }];
    const proposed = (proposal: RungInput) =>
      handledWith({ ...overdue, rungs: [{ ...proposal, by: [{ role: "supervisor" }], approval }] })
        .do("zhou", { type: "supervise", chain: "overdue", rung: "weekly", data: {}, meetingAt: toInstant("2026-02-03T09:30:00+08:00") })
        .at("2026-02-04T09:00:00+08:00");
    const story = proposed(rung).do("wu", { type: "decide", request: "r1", grant: true, data: {} });
    expect(story.state.chains["overdue/case"]?.fired).toMatchObject([{ meetingAt: toInstant("2026-02-09T09:30:00+08:00") }]);
    const { meeting: _meeting, ...unscheduled } = rung;
    expect(proposed(unscheduled).try({ type: "decide", request: "r1", grant: true, data: {} }, "wu")).toEqual({
      ok: false,
      code: "meeting-passed",
    });
  });
});
