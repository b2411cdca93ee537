import { describe, expect, it } from "vitest";
import type { Limit } from "../definition/limit.js";
import type { CalendarSource } from "./index.js";
import { createWorkCalendar, toInstant, toRfc3339 } from "./index.js";

const office: CalendarSource = { base: "cn", windows: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }] };
const calendar = createWorkCalendar(office);
const hour = 3_600_000;
const at = (local: string) => toInstant(`${local}:00+08:00`);
const local = (instant: number) => toRfc3339(instant, "Asia/Shanghai").slice(0, 16).replace("T", " ");

/** Where a deadline moves to that is stopped and started again. */
function held(start: string, limit: Limit, stopped: string, resumed: string): string {
  const { at: due } = calendar.due(at(start), limit);
  return local(calendar.resume(at(resumed), calendar.remaining(at(stopped), due, limit)));
}

describe("a case put on hold", () => {
  it("keeps its working hours", () => {
    const limit: Limit = { amount: 10, unit: "working-hours" };
    const { at: due } = calendar.due(at("2026-03-02T09:00"), limit);

    expect(calendar.remaining(at("2026-03-02T13:00"), due, limit)).toEqual({ clock: "working", ms: 6 * hour });
    expect(held("2026-03-02T09:00", limit, "2026-03-02T13:00", "2026-03-05T16:00")).toBe("2026-03-06 14:00");
  });

  it("keeps its elapsed hours", () => {
    const limit: Limit = { amount: 24, unit: "elapsed-hours" };
    const { at: due } = calendar.due(at("2026-03-02T09:00"), limit);

    expect(calendar.remaining(at("2026-03-02T13:00"), due, limit)).toEqual({ clock: "elapsed", ms: 20 * hour });
    expect(held("2026-03-02T09:00", limit, "2026-03-02T13:00", "2026-03-07T13:00")).toBe("2026-03-08 09:00");
  });

  it("still ends with its last day, at 24:00 or at close of business", () => {
    const limit: Limit = { amount: 3, unit: "working-days", due: "end-of-day" };

    expect(held("2026-03-02T10:00", limit, "2026-03-03T10:00", "2026-03-05T10:00")).toBe("2026-03-10 00:00");
    expect(held("2026-03-02T10:00", limit, "2026-03-03T10:00", "2026-03-05T15:00")).toBe("2026-03-11 00:00");
    expect(held("2026-03-02T10:00", { ...limit, due: "close-of-business" }, "2026-03-03T10:00", "2026-03-05T15:00")).toBe(
      "2026-03-10 17:00",
    );
  });

  it("on the evening of its last day is due by the end of the day on which it is taken up again", () => {
    expect(held("2026-03-02T10:00", { amount: 1, unit: "working-days", due: "end-of-day" }, "2026-03-03T20:00", "2026-03-05T10:00")).toBe(
      "2026-03-06 00:00",
    );
  });

  it("and taken up at once is still due at the window's start it was due at", () => {
    const limit: Limit = { amount: 1, unit: "working-days" }; // filed on Saturday: counted from Monday 09:00

    expect(held("2026-03-07T13:00", limit, "2026-03-09T12:00", "2026-03-09T12:00")).toBe("2026-03-10 09:00");
    expect(held("2026-03-07T13:00", limit, "2026-03-09T12:00", "2026-03-09T14:00")).toBe("2026-03-10 11:00");
  });

  it("gains no working time from a deadline in the night", () => {
    const limit: Limit = { amount: 1, unit: "working-days", startOutsideWindow: "as-is" };

    expect(held("2026-03-02T20:00", limit, "2026-03-03T18:00", "2026-03-03T19:00")).toBe("2026-03-03 21:00");
    expect(held("2026-03-02T20:00", limit, "2026-03-03T18:00", "2026-03-04T08:30")).toBe("2026-03-04 09:00");
    expect(held("2026-03-02T20:00", limit, "2026-03-03T18:00", "2026-03-04T10:00")).toBe("2026-03-04 10:00");
  });

  it("stays as late as it was", () => {
    const limit: Limit = { amount: 4, unit: "working-hours" }; // due on Monday at 13:00

    expect(calendar.remaining(at("2026-03-03T11:00"), at("2026-03-02T13:00"), limit)).toMatchObject({ clock: "working", ms: -6 * hour });
    expect(held("2026-03-02T09:00", limit, "2026-03-03T11:00", "2026-03-05T11:00")).toBe("2026-03-04 13:00");
    expect(held("2026-03-02T09:00", { amount: 2, unit: "elapsed-hours" }, "2026-03-02T12:00", "2026-03-05T12:00")).toBe("2026-03-05 11:00");
  });
});
