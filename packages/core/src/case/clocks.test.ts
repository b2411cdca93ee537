import { describe, expect, test } from "vitest";
import { citizen, type CaseStory } from "../testing/case-story.js";
import { handledCase, type OperationSetting } from "../testing/operation-story.js";

const everything = ["hold", "waiting-for-citizen", "joint-handling"] as const;
const hours = (amount: number, stoppedBy: readonly (typeof everything)[number][] = everything) => ({
  amount,
  unit: "working-hours" as const,
  stoppedBy: [...stoppedBy],
});
const handled = (setting: OperationSetting = {}, start?: string): CaseStory => handledCase({ limit: hours(14), ...setting }, start);
const ask = (story: CaseStory): CaseStory => story.do("sun", { type: "ask", data: { question: "请说明具体位置" } });
const answer = (story: CaseStory): CaseStory => story.do(citizen, { type: "answer-question", data: { supplement: "三号楼东侧" } });
const hold = (story: CaseStory, until?: string): CaseStory =>
  story.do("sun", { type: "hold", data: {}, ...(until === undefined ? {} : { until: Date.parse(until) }) });
const resume = (story: CaseStory): CaseStory => story.do("sun", { type: "resume" });
const status = (story: CaseStory): string | undefined => story.state.deadlines["handle-in-time/case"]?.status;

// Windows 09:00–12:00 and 14:00–18:00: fourteen working hours from Monday 09:00 are over on Tuesday at 18:00.
describe("remaining working time", () => {
  test("is kept over a weekend: what was left on Friday evening is left on Monday morning", () => {
    const story = hold(handled({}, "2026-02-06T09:00:00+08:00").at("2026-02-06T17:00:00+08:00"));
    resume(story.at("2026-02-09T09:00:00+08:00"));
    // Six hours were used on Friday; eight are left: Monday's seven and one on Tuesday.
    expect(story.due("handle-in-time")).toBe("2026-02-10T10:00:00+08:00");
  });

  test("is kept over a holiday and counts on the make-up Saturday before it (调休)", () => {
    // Friday 13 February; the 14th is worked, 15 to 23 are the Spring Festival of 2026.
    const story = hold(handled({}, "2026-02-13T09:00:00+08:00").at("2026-02-13T12:00:00+08:00"));
    resume(story.at("2026-02-14T09:00:00+08:00"));
    // Eleven hours are left: seven on the make-up Saturday, four on Tuesday 24 February.
    expect(story.due("handle-in-time")).toBe("2026-02-24T15:00:00+08:00");
  });

  test("is the same if the stop was asked for and ended while nobody works", () => {
    const story = hold(handled().at("2026-02-02T12:30:00+08:00"));
    resume(story.at("2026-02-02T13:30:00+08:00"));
    expect(story.due("handle-in-time")).toBe("2026-02-03T18:00:00+08:00");
  });
});

describe("stops that overlap", () => {
  test("let the clock run only when the last of them is over, whichever began first", () => {
    const story = ask(hold(handled().at("2026-02-02T10:00:00+08:00")).at("2026-02-02T11:00:00+08:00"));
    resume(story.at("2026-02-02T15:00:00+08:00"));
    expect(status(story)).toBe("stopped");
    answer(story.at("2026-02-03T09:00:00+08:00"));
    expect(status(story)).toBe("running");
    // One of fourteen hours was used; thirteen from Tuesday 09:00: seven, and six on Wednesday.
    expect(story.due("handle-in-time")).toBe("2026-02-04T17:00:00+08:00");
  });

  test("nested in each other count once", () => {
    const story = hold(ask(handled().at("2026-02-02T10:00:00+08:00")).at("2026-02-02T11:00:00+08:00"));
    answer(story.at("2026-02-02T15:00:00+08:00"));
    expect(status(story)).toBe("stopped");
    resume(story.at("2026-02-03T09:00:00+08:00"));
    expect(story.due("handle-in-time")).toBe("2026-02-04T17:00:00+08:00");
    const stopped = story.events.filter((event) => event.type === "deadline-stopped" && event.deadline === "handle-in-time");
    expect(stopped).toHaveLength(1);
  });

  test("stop only the clocks that say so", () => {
    const story = ask(handled({ limit: hours(14, ["hold"]) }).at("2026-02-02T10:00:00+08:00"));
    expect(status(story)).toBe("running");
    expect(status(hold(story))).toBe("stopped");
    expect(status(resume(story))).toBe("running");
  });

  test("each stop the clocks that name them, whatever else goes on", () => {
    const story = hold(handled({ limit: hours(14, ["waiting-for-citizen"]) }).at("2026-02-02T10:00:00+08:00"));
    expect(status(story)).toBe("running");
    expect(status(ask(story))).toBe("stopped");
    expect(status(resume(story))).toBe("stopped");
    expect(status(answer(story))).toBe("running");
  });

  test("found over late, by timers that fired long after, end when they did", () => {
    const story = hold(handled().at("2026-02-02T10:00:00+08:00"), "2026-02-02T15:00:00+08:00");
    story.do("sun", { type: "ask", until: Date.parse("2026-02-02T17:00:00+08:00"), data: { question: "请说明" } });
    story.at("2026-02-03T11:00:00+08:00").do("sun", { type: "note", data: {} });
    // The clock stood still from Monday 10:00 to 17:00, as if somebody had looked at 17:00: thirteen hours from then.
    expect(story.due("handle-in-time")).toBe("2026-02-04T16:00:00+08:00");
    expect(story.events.findLast(({ type }) => type === "deadline-moved")).toMatchObject({
      since: Date.parse("2026-02-02T17:00:00+08:00"),
    });
    expect(story.state.deadlines["handle-in-time/case"]?.basis.from).toBe(Date.parse("2026-02-02T17:00:00+08:00"));
  });

  test("over so long that the rest has passed too leave the deadline late", () => {
    const story = hold(handled().at("2026-02-03T17:00:00+08:00"), "2026-02-04T09:00:00+08:00");
    story.at("2026-02-04T11:00:00+08:00").fireDue();
    expect(story.due("handle-in-time")).toBe("2026-02-04T10:00:00+08:00");
    expect(story.state.deadlines["handle-in-time/case"]?.late).toBe(true);
  });
});

describe("a clock", () => {
  test("that has run out does not stop any more", () => {
    const story = hold(handled().at("2026-02-04T09:00:00+08:00"));
    expect(story.state.deadlines["handle-in-time/case"]).toMatchObject({ status: "running", late: true });
  });

  test("that never stops runs on over a hold (紧急工作时)", () => {
    const story = hold(handled({ limit: { amount: 2, unit: "elapsed-hours" } }));
    expect(status(story)).toBe("running");
    expect(story.due("handle-in-time")).toBe("2026-02-02T11:00:00+08:00");
  });

  test("that joint handling stops stands still while an assisting unit works, and the assisting unit's own runs", () => {
    const story = handled({
      change: (district) => {
        const joint = district.workflows[0]?.lifecycle.stages.find(({ id }) => id === "handling")?.joint;
        if (joint !== undefined) joint.deadlines = [{ id: "reply-in-time", limit: hours(21) }];
      },
    });
    story.at("2026-02-02T10:00:00+08:00").do("qian", { type: "assist", data: { "assisting-units": ["east-water"], reason: "涉及排水" } });
    const at = (subject: string): string | undefined => story.state.deadlines[`reply-in-time/${subject}`]?.status;
    expect([status(story), at("ticket:t1"), at("ticket:t2")]).toEqual(["stopped", "stopped", "running"]);
    story.at("2026-02-03T10:00:00+08:00").do("li", { type: "answer-ticket", ticket: "t2", data: { reply: "已排查" } });
    expect([status(story), at("ticket:t1")]).toEqual(["running", "running"]);
    // A whole working day stood still.
    expect(story.due("handle-in-time")).toBe("2026-02-04T18:00:00+08:00");
  });

  test("left on the way back while it stood still keeps what was left from then on", () => {
    const story = handledCase({
      limit: hours(14),
      change: (district) => {
        const handling = district.workflows[0]?.lifecycle.stages.find(({ id }) => id === "handling");
        handling?.actions?.push({ id: "send-back", to: "filed", kind: "return", by: [{ role: "handler" }], form: "reason" });
      },
    });
    ask(story.at("2026-02-02T10:00:00+08:00")).at("2026-02-03T10:00:00+08:00").act("sun", "send-back", { reason: "属地事项" });
    expect(story.state.question).toBeUndefined();
    story.act("qian", "dispatch", { "handling-unit": "east-urban-management" }).act("sun", "accept");
    expect(story.due("handle-in-time")).toBe("2026-02-04T18:00:00+08:00");
    expect(status(story)).toBe("running");
  });
});
