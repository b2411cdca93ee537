import { expect, test } from "vitest";
import { toInstant } from "../calendar/index.js";
import { CaseStory } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import { paperOf } from "./paper.js";

/** A case in its unit's hands since Monday morning. */
function handled(): CaseStory {
  const story = new CaseStory(smallDistrict(), "2026-03-02T09:00:00+08:00");
  return story
    .open("exposed-rubbish", { description: "A heap", grid: "liuyuan-1", phone: "13800138000" })
    .act("qian", "file")
    .act("qian", "dispatch", { "handling-unit": "east-urban-management" })
    .act("sun", "accept");
}

const seqOf = (story: CaseStory, rung: string): number =>
  story.events.findLast((event) => event.type === "rung-fired" && event.rung === rung)?.seq ?? 0;

test("a rung by hand is a paper issued by the post that fired it, with the answer owed, and what was answered once it is", () => {
  const story = handled().do("zhou", { type: "supervise", chain: "overdue", rung: "on-site", data: {} });
  const seq = seqOf(story, "on-site");
  const paper = paperOf(story.district, story.state, story.events, seq);
  expect(paper).toMatchObject({
    measure: "on-site",
    title: { "zh-CN": "现场督办通知单" },
    case: { case: "case-1", number: "LH202602020001" },
    seq,
    issuedBy: { member: "zhou", role: "supervisor", unit: "east-centre" },
    rule: "six-step@1/overdue/on-site",
    press: [{ role: "handler", unit: "east-urban-management" }],
    reply: { words: [] },
  });
  expect(paper?.deadline).toMatchObject({ id: "handle-in-time", late: false, due: story.state.deadlines["handle-in-time/case"]?.due });
  story.do("sun", { type: "answer-rung", chain: "overdue", rung: "on-site", data: { reply: "今日清运" } });
  expect(paperOf(story.district, story.state, story.events, seq)?.reply).toMatchObject({
    repliedAt: story.now,
    words: [{ field: "reply", text: "今日清运" }],
  });
});

test("a paper says how the deadline stood when it was issued, whatever became of it since", () => {
  const story = handled();
  const before = story.state.deadlines["handle-in-time/case"]?.due ?? 0;
  story.at(new Date(before + 1000).toISOString()).fireDue();
  const seq = seqOf(story, "yellow-card");
  expect(paperOf(story.district, story.state, story.events, seq)?.deadline).toMatchObject({ due: before });
  story.do("zhou", {
    type: "set-due",
    deadline: "handle-in-time",
    due: toInstant("2026-04-30T12:00:00+08:00"),
    data: {},
  });
  expect(paperOf(story.district, story.state, story.events, seq)?.deadline).toMatchObject({ due: before });
});

test("a rung that time fired is issued by nobody but the rule, and nothing personal is on its paper", () => {
  const story = handled();
  story.at(new Date((story.state.deadlines["handle-in-time/case"]?.due ?? 0) + 1000).toISOString()).fireDue();
  const paper = paperOf(story.district, story.state, story.events, seqOf(story, "yellow-card"));
  expect(paper).toBeDefined();
  expect(paper?.issuedBy).toBeUndefined();
  expect(JSON.stringify(paper)).not.toContain("13800138000");
});

test("a rung that fires at the very instant a deadline is due says that the time is over, not that it will be", () => {
  const story = handled();
  story.at(new Date(story.state.deadlines["handle-in-time/case"]?.due ?? 0).toISOString()).fireDue();
  const paper = paperOf(story.district, story.state, story.events, seqOf(story, "yellow-card"));
  expect(paper?.deadline).toMatchObject({ due: paper?.issuedAt, late: true });
});

test("an event that is no rung has no paper", () => {
  const story = handled();
  expect(paperOf(story.district, story.state, story.events, 1)).toBeUndefined();
  expect(paperOf(story.district, story.state, story.events, 9999)).toBeUndefined();
});
