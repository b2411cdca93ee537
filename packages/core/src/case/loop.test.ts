import { describe, expect, test } from "vitest";
import { CaseStory, citizen } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import { timelineOf } from "./timeline.js";
import { availableActions } from "./views.js";

// Monday 2 February 2026, an ordinary working day; windows 09:00–12:00 and 14:00–18:00.
const MONDAY = "2026-02-02T09:00:00+08:00";
const report = { description: "垃圾堆在楼道口", grid: "liuyuan-1" };

const story = (start = MONDAY): CaseStory => new CaseStory(smallDistrict(), start);
const dispatched = (): CaseStory =>
  story()
    .open("exposed-rubbish", report, "zhao", "patrol")
    .act("qian", "file")
    .act("qian", "dispatch", { "handling-unit": "east-urban-management" });
const handled = (): CaseStory => dispatched().act("sun", "accept");

describe("a reported matter", () => {
  test("lies with the governance centre of the district it is in, to be verified within four working hours", () => {
    const { state } = story().open("exposed-rubbish", report);
    expect(state).toMatchObject({
      stage: "reported",
      step: "collect",
      place: { unit: "liuyuan-1" },
      responsible: { unit: "east-centre", role: "dispatcher" },
      reporter: { kind: "citizen" },
    });
    expect(story().open("exposed-rubbish", report).due("verify-in-time")).toBe("2026-02-02T15:00:00+08:00");
  });

  test("is refused on a channel citizens do not have", () => {
    const told = story().try({ type: "open", case: "c", number: "n", item: "exposed-rubbish", channel: "hotline", data: report }, citizen);
    expect(told).toEqual({ ok: false, code: "channel-not-public", channel: "hotline" });
  });

  test("is refused with every field that is wrong", () => {
    const told = story().try(
      { type: "open", case: "c", number: "n", item: "exposed-rubbish", channel: "mini-program", data: { urgency: "urgent", phone: "12" } },
      citizen,
    );
    expect(told).toMatchObject({ ok: false, code: "form-invalid", form: "intake" });
    expect("problems" in told && told.problems.map(({ field }) => field).sort()).toEqual(["danger", "description", "grid", "phone"]);
  });

  test("goes straight on when it is urgent, by itself", () => {
    const urgent = story();
    urgent.try(
      { type: "open", case: "c", number: "n", item: "missing-manhole-cover", channel: "patrol", data: report, urgent: true },
      "zhao",
    );
    expect(urgent.state).toMatchObject({ urgent: true, stage: "filed" });
    expect(urgent.events.find((event) => event.type === "acted")).toMatchObject({ action: "file-urgent", by: { kind: "system" } });
  });

  test("may be answered directly, which closes it", () => {
    const { state } = story().open("exposed-rubbish", report).act("qian", "answer-directly", { answer: "已告知清运时间" });
    expect(state).toMatchObject({ stage: "closed", outcome: "answered", timers: {} });
  });
});

describe("a case on its way", () => {
  test("reaches the chosen department, and its limit is the catalogue item's", () => {
    const handling = handled();
    expect(handling.state).toMatchObject({ stage: "handling", responsible: { unit: "east-urban-management", role: "handler" } });
    expect(handling.state.deadlines["handle-in-time/case"]?.limit).toMatchObject({ amount: 4, unit: "working-hours" });
    expect(handling.due("handle-in-time")).toBe("2026-02-02T15:00:00+08:00");
  });

  test("once returned keeps the original deadline of the stage it comes back to", () => {
    const returned = dispatched();
    const due = returned.due("accept-in-time");
    returned.at("2026-02-02T11:00:00+08:00").act("sun", "return", { reason: "不属于本单位职责" });
    expect(returned.state).toMatchObject({ stage: "filed", returns: 1 });
    returned.at("2026-02-02T15:00:00+08:00").act("qian", "dispatch", { "handling-unit": "east-urban-management" });
    expect(returned.due("accept-in-time")).toBe(due);
    expect(returned.events.findLast((event) => event.type === "deadline-started" && event.deadline === "accept-in-time")).toMatchObject({
      kept: true,
    });
  });

  test("cannot be returned without a reason", () => {
    expect(dispatched().try({ type: "act", action: "return", data: {} }, "sun")).toMatchObject({ ok: false, code: "form-invalid" });
  });

  test("reassigned goes to another unit in the same stage", () => {
    const reassigned = dispatched().act("qian", "reassign", { "handling-unit": "east-water" });
    expect(reassigned.state).toMatchObject({ stage: "dispatched", responsible: { unit: "east-water" } });
    expect(reassigned.try({ type: "act", action: "accept", data: {} }, "sun")).toMatchObject({ code: "not-permitted" });
    reassigned.act("li", "accept");
    expect(reassigned.state.responsible.unit).toBe("east-water");
  });

  test("waits for the lead's ticket before it goes on, and withdraws the tickets nobody needs any more", () => {
    const joint = story()
      .open("exposed-rubbish", report)
      .act("qian", "file")
      .act("qian", "dispatch", { "handling-unit": "east-urban-management", "assisting-units": ["east-water"] })
      .act("sun", "accept");
    expect(Object.values(joint.state.tickets).map(({ unit, part }) => [unit, part])).toEqual([
      ["east-urban-management", "lead"],
      ["east-water", "assist"],
    ]);
    const early = joint.try({ type: "act", action: "finish", data: { result: "已清运" } }, "sun");
    expect(early).toMatchObject({ code: "action-unavailable", why: "tickets-open" });
    expect(joint.try({ type: "answer-ticket", ticket: "t1", data: { reply: "x" } }, "li")).toMatchObject({ code: "not-permitted" });
    joint.do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } }).act("sun", "finish", { result: "已清运" });
    expect(joint.state.tickets["t2"]?.status).toBe("withdrawn");
    expect(joint.state.timers).not.toHaveProperty("deadline/reply-in-time/ticket:t2");
  });

  test("is closed with nothing pending", () => {
    const closed = handled()
      .do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } })
      .act("sun", "finish", { result: "已清运" })
      .act("qian", "close");
    expect(closed.state).toMatchObject({ stage: "closed", outcome: "solved", timers: {} });
    expect(closed.state.closedAt).toBe(closed.now);
    expect(closed.try({ type: "act", action: "close", data: {} }, "qian")).toEqual({ ok: false, code: "case-closed" });
  });

  test("comes back once when the citizen is not satisfied, and the pressed unit hears of it", () => {
    const redone = handled()
      .do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } })
      .act("sun", "finish", { result: "已清运" })
      .act("qian", "close");
    redone.at("2026-02-03T10:00:00+08:00").do(citizen, { type: "survey", data: { satisfied: "no" } });
    expect(redone.state).toMatchObject({ stage: "handling", reopenings: 1, satisfaction: "unsatisfied" });
    expect(redone.state.closedAt).toBeUndefined();
    expect(redone.rungs).toEqual(["circulate"]);
    expect(redone.due("handle-in-time")).toBe("2026-02-03T16:00:00+08:00");
  });
});

describe("who sees what", () => {
  test("nobody is offered what their post does not allow", () => {
    const open = story().open("exposed-rubbish", report);
    const offered = (who: string): string[] => availableActions(open.district, open.state, open.member(who), open.now).map(({ id }) => id);
    expect(offered("qian")).toEqual(["file", "answer-directly", "reject"]);
    for (const other of ["zhao", "sun", "zhou", "wu"]) expect(offered(other)).toEqual([]);
  });

  test("the dispatcher is offered units to choose from by name", () => {
    const filed = story().open("exposed-rubbish", report).act("qian", "file");
    const [dispatch] = availableActions(filed.district, filed.state, filed.member("qian"), filed.now);
    expect(dispatch?.form?.fields[0]?.options).toContainEqual({
      id: "east-water",
      title: { "zh-CN": "城东区水务局", en: "East District Water Affairs" },
    });
  });

  test("the citizen's timeline tells outward steps and units in both languages, never a person", () => {
    const told = handled().at("2026-02-03T10:00:00+08:00").fireDue();
    const entries = timelineOf(told.district, told.state, told.events, "citizen");
    expect(new Set(entries.map(({ step }) => step.id))).toEqual(new Set(["collect", "file", "dispatch", "supervise"]));
    for (const { step, title } of entries)
      for (const text of [step.title, title]) expect(Object.keys(text).sort()).toEqual(["en", "zh-CN"]);
    expect(JSON.stringify(entries)).not.toContain("sun");
  });
});
