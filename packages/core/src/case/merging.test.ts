import { describe, expect, test } from "vitest";
import type { DistrictInput } from "../definition/index.js";
import { CaseStory, citizen } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import type { Actor } from "./actor.js";
import { moversOf } from "./movers.js";
import { timelineOf } from "./timeline.js";
import { availableActions, openSurvey, owedReplies } from "./views.js";

const product: Actor = { kind: "system", posts: [] };
const report = { description: "垃圾堆在楼道口", grid: "liuyuan-1" };
const reason = { reason: "同一处垃圾" };
const other = { case: "case-9", number: "LH202602010009" };
const said = [{ field: "answer", label: { "zh-CN": "答复", en: "Answer" }, text: "已清运" }];
const settling = { type: "settle-duplicate", primary: other, outcome: "solved", said } as const;

/** A case being handled by urban management, water affairs to assist, one working day after it was reported. */
function handled(district: DistrictInput = smallDistrict()): CaseStory {
  return new CaseStory(district, "2026-02-02T09:00:00+08:00")
    .open("dead-tree", report)
    .act("qian", "file")
    .act("qian", "dispatch", { "handling-unit": "east-urban-management", "assisting-units": ["east-water"] })
    .act("sun", "accept")
    .at("2026-02-03T09:00:00+08:00")
    .fireDue();
}

/** The same, merged by the centre. */
const merged = (story = handled()): CaseStory => story.do("qian", { type: "merge", into: other, data: reason });

describe("a duplicate", () => {
  test("is closed where it stands, with nothing pending: no timer, no chain, no ticket, no question, no hold, no request", () => {
    const story = handled();
    story.do("sun", { type: "ask", data: { question: "请问在哪一层？" } });
    story.do("sun", { type: "hold", data: {} });
    merged(story);
    const { state } = story;
    expect(state).toMatchObject({ stage: "handling", mergedInto: other, outcome: "merged", timers: {} });
    expect(state.closedAt).toBe(story.now);
    expect(state.held).toBeUndefined();
    expect(state.question).toBeUndefined();
    expect(Object.values(state.deadlines).map(({ status }) => status)).not.toContain("running");
    expect(Object.values(state.deadlines).map(({ status }) => status)).not.toContain("stopped");
    expect(Object.values(state.chains).map(({ status }) => status)).toEqual(["ended"]);
    expect(Object.values(state.tickets).map(({ status }) => status)).toEqual(["withdrawn", "withdrawn"]);
    expect(moversOf(story.district, state)).toEqual([]);
    expect(owedReplies(story.district, state, story.member("li"), story.now)).toEqual([]);
  });

  test("takes what was asked for with it: requests lapse", () => {
    const district = smallDistrict();
    const hold = district.workflows[0]?.operations?.hold;
    if (hold) hold.approval = [{ by: [{ role: "supervisor" }] }];
    const story = merged(handled(district).do("sun", { type: "hold", data: {} }));
    expect(story.state.requests).toMatchObject({ r1: { status: "lapsed" } });
  });

  test("is told to the product, which tells the other case, and to whoever reported it", () => {
    const story = merged();
    expect(story.effects.filter(({ topic }) => topic === "merged")).toMatchObject([
      { facts: { into: other.number } },
      { to: "reporter", facts: { into: other.number } },
    ]);
  });

  test("cannot be acted on, merged again, reopened or pressed", () => {
    const story = merged();
    expect(story.try({ type: "act", action: "finish", data: {} }, "sun")).toMatchObject({ code: "action-unavailable", why: "merged" });
    expect(availableActions(story.district, story.state, story.member("sun"), story.now)).toEqual([]);
    expect(story.try({ type: "merge", into: other, data: reason }, "qian")).toMatchObject({ code: "already-merged", number: other.number });
    expect(story.try({ type: "reopen", data: reason }, "zhou")).toMatchObject({ code: "already-merged" });
    expect(story.try({ type: "supervise", chain: "overdue", rung: "on-site", data: {} }, "zhou")).toMatchObject({ code: "case-closed" });
    expect(story.try({ type: "assist", data: { "assisting-units": ["hexi-enforcement"], ...reason } }, "qian")).toMatchObject({
      code: "case-closed",
    });
  });

  test("is merged by those entitled, with a reason, into another case, while it is open", () => {
    const story = handled();
    const merge = { type: "merge", into: other, data: reason } as const;
    expect(story.try(merge, "sun")).toMatchObject({ code: "not-permitted", needs: ["dispatcher"] });
    expect(story.try({ ...merge, data: {} }, "qian")).toMatchObject({ code: "form-invalid" });
    expect(story.try({ ...merge, into: { case: "case-1", number: "LH202602020001" } }, "qian")).toMatchObject({
      code: "merge-into-itself",
    });
    const closed = new CaseStory(smallDistrict(), "2026-02-02T09:00:00+08:00").open("dead-tree", report).act("qian", "reject", reason);
    expect(closed.try(merge, "qian")).toMatchObject({ code: "case-closed" });
    const district = smallDistrict();
    delete district.workflows[0]?.operations?.merge;
    expect(handled(district).try(merge, "qian")).toMatchObject({ code: "operation-unknown" });
  });

  test("hears what came of the other case, with the answer given there, and its citizen is asked what they think of it", () => {
    const story = merged().at("2026-02-05T09:00:00+08:00").do(product, settling);
    expect(story.state).toMatchObject({ outcome: "solved", settled: { outcome: "solved", said } });
    expect(openSurvey(story.district, story.state, story.now)?.id).toBe("survey");
    expect(story.effects.filter(({ topic, to }) => topic === "closed" && to === "reporter")).toMatchObject([
      { facts: { outcome: "solved" } },
    ]);
    const entry = timelineOf(story.district, story.state, story.events, "citizen").at(-1);
    expect(entry).toMatchObject({ kind: "duplicate-settled", said });
    expect(entry?.details).toBeUndefined();
  });

  test("is told the same twice without effect, and told anew when the other case came to another end", () => {
    const story = merged().do(product, settling);
    const events = story.events.length;
    story.do(product, settling);
    expect(story.events).toHaveLength(events);
    story.do(product, { ...settling, outcome: "answered" });
    expect(story.state.outcome).toBe("answered");
  });

  test("whose citizen is satisfied stays closed; whose citizen is not goes its own way, from where it stood", () => {
    const content = merged()
      .do(product, settling)
      .do(citizen, { type: "survey", data: { satisfied: "yes" } });
    expect(content.state).toMatchObject({ satisfaction: "satisfied", mergedInto: other });
    const story = merged()
      .do(product, settling)
      .do(citizen, { type: "survey", data: { satisfied: "no" } });
    expect(story.events.find(({ type }) => type === "split")).toMatchObject({ from: other, why: "unsatisfied", by: { kind: "system" } });
    expect(story.state).toMatchObject({ stage: "handling", reopenings: 0, dissatisfactions: 1 });
    expect(story.state.closedAt).toBeUndefined();
    expect(story.state.chains["dissatisfied/case"]?.status).toBe("armed");
  });

  test("of a case that was withdrawn goes its own way: it is somebody else's report", () => {
    const story = merged().do(product, { type: "settle-duplicate", primary: other, said: [], withdrawn: true });
    expect(story.events.find(({ type }) => type === "split")).toMatchObject({ from: other, why: "withdrawn" });
    expect(story.state.closedAt).toBeUndefined();
    expect(story.state.mergedInto).toBeUndefined();
  });
});

describe("a duplicate that is split off", () => {
  const apart = (story: CaseStory): CaseStory => story.do("qian", { type: "split", data: { reason: "不是同一处" } });

  test("goes on where it stood, with the due instants it had", () => {
    const before = handled();
    const due = before.due("handle-in-time");
    const whole = before.due("close-in-time");
    const story = apart(merged(before).at("2026-02-06T09:00:00+08:00"));
    expect(story.state).toMatchObject({ stage: "handling", responsible: { unit: "east-urban-management", role: "handler" } });
    expect(story.state.closedAt).toBeUndefined();
    expect(story.state.outcome).toBeUndefined();
    expect(story.due("handle-in-time")).toBe(due);
    expect(story.due("close-in-time")).toBe(whole);
    expect(story.state.deadlines["handle-in-time/case"]?.status).toBe("running");
    expect(Object.keys(story.state.timers)).toEqual(
      expect.arrayContaining(["deadline/handle-in-time/case", "deadline/close-in-time/case", "rung/overdue/warn/case"]),
    );
  });

  test("is late for what fell due meanwhile, and no rung is made up for", () => {
    const story = apart(merged().at("2026-04-01T09:00:00+08:00"));
    expect(story.state.deadlines["handle-in-time/case"]).toMatchObject({ late: true, status: "running" });
    expect(story.rungs).toEqual([]);
  });

  test("asks those units again that had not answered", () => {
    const before = handled().do("li", { type: "answer-ticket", ticket: "t2", data: { reply: "管道已疏通" } });
    const story = apart(merged(before));
    const open = Object.values(story.state.tickets).filter(({ status }) => status === "open");
    expect(open).toMatchObject([{ unit: "east-urban-management", part: "lead" }]);
  });

  test("goes on with a question's and a hold's time given back to it", () => {
    const district = smallDistrict();
    const stage = district.workflows[0]?.lifecycle.stages.find(({ id }) => id === "handling");
    if (stage?.deadlines?.[0]?.limit) stage.deadlines[0].limit.stoppedBy = ["hold"];
    const before = handled(district);
    const due = before.state.deadlines["handle-in-time/case"]?.due ?? 0;
    const story = apart(merged(before.do("sun", { type: "hold", data: {} }).at("2026-02-05T09:00:00+08:00")));
    // Two working days on hold.
    expect(story.state.deadlines["handle-in-time/case"]?.due).toBe(story.district.calendar.add(due, { amount: 2, unit: "working-days" }));
  });

  test("is told to the other case, to whoever reported it, and to whoever has it again", () => {
    const story = apart(merged());
    const since = story.effects.findIndex(({ topic }) => topic === "split");
    expect(story.effects.slice(since)).toMatchObject([
      { topic: "split", facts: { from: other.number } },
      { topic: "split", to: "reporter" },
      { topic: "assigned", unit: "east-urban-management", role: "handler" },
    ]);
  });

  test("is split off by those entitled, with a reason, if it is one", () => {
    const split = { type: "split", data: { reason: "不是同一处" } } as const;
    expect(merged().try(split, "sun")).toMatchObject({ code: "not-permitted" });
    expect(merged().try({ ...split, data: {} }, "qian")).toMatchObject({ code: "form-invalid" });
    expect(handled().try(split, "qian")).toMatchObject({ code: "not-merged" });
  });

  test("goes on with a ruling that was asked for", () => {
    const story = new CaseStory(smallDistrict(), "2026-02-02T09:00:00+08:00").open("exposed-rubbish", report).act("qian", "file");
    for (const [handler, unit] of [
      ["sun", "east-urban-management"],
      ["li", "east-water"],
    ] as const)
      story.act("qian", "dispatch", { "handling-unit": unit }).act(handler, "return", { reason: "不属于本单位职责" });
    const due = story.due("rule-in-time");
    merged(story);
    expect(story.state.deadlines["rule-in-time/case"]?.status).toBe("left");
    apart(story);
    expect(story.due("rule-in-time")).toBe(due);
    expect(story.state.deadlines["rule-in-time/case"]?.status).toBe("running");
    story.do("qian", { type: "rule", data: { "handling-unit": "east-water", reason: "水务职责" } });
    expect(story.state.responsible.unit).toBe("east-water");
  });
});

describe("a case that has duplicates", () => {
  const duplicate = { case: "case-2", number: "LH202602020002" };
  const joined = (): CaseStory => handled().do(product, { type: "join-duplicate", duplicate });

  test("knows them, once each, as long as they are merged with it", () => {
    const story = joined();
    story.do(product, { type: "join-duplicate", duplicate });
    expect(story.state.duplicates).toEqual([duplicate]);
    expect(story.happened().filter((type) => type === "duplicate-joined")).toHaveLength(1);
    story.do(product, { type: "part-duplicate", duplicate });
    story.do(product, { type: "part-duplicate", duplicate });
    expect(story.state.duplicates).toEqual([]);
    expect(story.happened().filter((type) => type === "duplicate-parted")).toHaveLength(1);
  });

  test("is no duplicate itself: whoever reported one of its own would have to hear of a third case", () => {
    expect(joined().try({ type: "merge", into: other, data: reason }, "qian")).toMatchObject({ code: "has-duplicates", count: 1 });
  });

  test("says that it was withdrawn, until it is reopened", () => {
    const district = smallDistrict();
    const stages = district.workflows[0]?.lifecycle.stages ?? [];
    stages
      .find(({ id }) => id === "handling")
      ?.actions?.push({ id: "withdraw", to: "closed", kind: "withdraw", by: [{ citizen: true }], outcome: "withdrawn" });
    const story = handled(district).do(citizen, { type: "act", action: "withdraw", data: {} });
    expect(story.state).toMatchObject({ withdrawn: true, outcome: "withdrawn" });
    story.do("zhou", { type: "reopen", data: reason });
    expect(story.state.withdrawn).toBeUndefined();
  });

  test("and its duplicates hear of one another from the product alone", () => {
    const story = handled();
    for (const told of [{ type: "join-duplicate", duplicate }, { type: "part-duplicate", duplicate }, settling] as const)
      expect(story.try(told, "qian")).toMatchObject({ code: "not-permitted", command: told.type });
    expect(story.try(settling, product)).toMatchObject({ code: "not-merged" });
    expect(story.try({ type: "join-duplicate", duplicate: { case: "case-1", number: "LH202602020001" } }, product)).toMatchObject({
      code: "merge-into-itself",
    });
  });
});
