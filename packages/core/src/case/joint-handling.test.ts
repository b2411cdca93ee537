import { describe, expect, test } from "vitest";
import type { DistrictInput, WorkflowInput } from "../definition/index.js";
import { CaseStory } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import { moversOf } from "./movers.js";
import { owedReplies } from "./views.js";

type JointInput = NonNullable<WorkflowInput["lifecycle"]["stages"][number]["joint"]>;
type StageInput = WorkflowInput["lifecycle"]["stages"][number];

function handlingOf(district: DistrictInput): StageInput & { joint: JointInput } {
  return district.workflows[0]?.lifecycle.stages.find(({ id }) => id === "handling") as StageInput & { joint: JointInput };
}

const report = { description: "垃圾堆在楼道口", grid: "liuyuan-1" };
const reason = { reason: "需要水务部门配合" };
const done = { result: "已清理", evidence: ["photo-1"] };

/** A case being handled by urban management, with water affairs to assist. */
function handled(district = smallDistrict(), assisting: string[] = ["east-water"]): CaseStory {
  return new CaseStory(district, "2026-02-02T09:00:00+08:00")
    .open("exposed-rubbish", report)
    .act("qian", "file")
    .act("qian", "dispatch", { "handling-unit": "east-urban-management", "assisting-units": assisting })
    .act("sun", "accept");
}

const assist = (story: CaseStory, ...units: string[]): CaseStory =>
  story.do("sun", { type: "assist", data: { "assisting-units": units, ...reason } });

describe("a case handled jointly (WC-34: lead and assisting units named at once)", () => {
  test("gives the lead and each assistant a ticket with a deadline of its own, and keeps one unit responsible", () => {
    const story = handled();
    expect(story.state.responsible).toEqual({ unit: "east-urban-management", role: "handler" });
    expect(story.state.tickets).toMatchObject({
      t1: { unit: "east-urban-management", part: "lead" },
      t2: { unit: "east-water", part: "assist" },
    });
    expect(story.due("reply-in-time", "ticket:t1")).toBe("2026-02-05T09:00:00+08:00");
    expect(story.due("reply-in-time", "ticket:t2")).toBe("2026-02-05T09:00:00+08:00");
  });

  test("goes on once the lead has answered, where the lead suffices", () => {
    const story = handled();
    expect(story.try({ type: "act", action: "finish", data: done }, "sun")).toMatchObject({
      code: "action-unavailable",
      why: "tickets-open",
    });
    story.do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清理" } }).act("sun", "finish", done);
    expect(story.state.stage).toBe("checking");
    expect(story.state.tickets["t2"]?.status).toBe("withdrawn");
    expect(story.state.deadlines["reply-in-time/ticket:t2"]?.status).toBe("left");
  });

  test("waits for every unit, where all must answer", () => {
    const district = smallDistrict();
    handlingOf(district).joint.complete = "all";
    const story = handled(district).do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清理" } });
    expect(story.try({ type: "act", action: "finish", data: done }, "sun")).toMatchObject({
      code: "action-unavailable",
      why: "tickets-open",
    });
    story.do("li", { type: "answer-ticket", ticket: "t2", data: { reply: "管道已疏通" } }).act("sun", "finish", done);
    expect(story.state.stage).toBe("checking");
  });

  test("lets whoever is responsible hear that a unit has answered", () => {
    const story = handled().do("li", { type: "answer-ticket", ticket: "t2", data: { reply: "不属于水务职责" } });
    expect(story.effects.at(-1)).toMatchObject({
      topic: "answered",
      unit: "east-urban-management",
      role: "handler",
      facts: { ticket: "t2", by: "east-water" },
    });
    expect(story.try({ type: "answer-ticket", ticket: "t2", data: { reply: "又一次" } }, "li")).toMatchObject({ code: "ticket-closed" });
  });

  test("is told in other tickets' names to nobody: a unit answers its own", () => {
    const story = handled();
    expect(story.try({ type: "answer-ticket", ticket: "t1", data: { reply: "已清理" } }, "li")).toMatchObject({ code: "not-permitted" });
    expect(owedReplies(story.district, story.state, story.member("li"), story.now)).toMatchObject([{ type: "ticket", ticket: "t2" }]);
  });
});

describe("units named to assist later", () => {
  test("get a ticket each, see the case, and owe an answer", () => {
    const story = assist(handled(undefined, []), "east-water", "hexi-enforcement");
    expect(story.events.find(({ type }) => type === "assistants-named")).toMatchObject({
      units: ["east-water", "hexi-enforcement"],
      values: reason,
      by: { kind: "member", member: "sun" },
    });
    expect(story.state.tickets).toMatchObject({
      t2: { unit: "east-water", part: "assist" },
      t3: { unit: "hexi-enforcement", part: "assist" },
    });
    expect(story.state.involved).toContain("hexi-enforcement");
    expect(moversOf(story.district, story.state)).toContain("handler@hexi-enforcement");
    expect(story.effects.filter(({ topic, facts }) => topic === "assigned" && "ticket" in facts).map(({ unit }) => unit)).toEqual([
      "east-urban-management",
      "east-water",
      "hexi-enforcement",
    ]);
  });

  test("are those only that do not assist already; there must be one", () => {
    const story = handled();
    const again = { type: "assist" as const, data: { "assisting-units": ["east-water", "east-urban-management"], ...reason } };
    expect(story.try(again, "sun")).toMatchObject({ code: "assistants-none" });
    assist(story, "east-water", "hexi-enforcement");
    expect(Object.values(story.state.tickets).map(({ unit }) => unit)).toEqual(["east-urban-management", "east-water", "hexi-enforcement"]);
  });

  test("may be asked once more after they have answered", () => {
    const story = handled().do("li", { type: "answer-ticket", ticket: "t2", data: { reply: "管道已疏通" } });
    assist(story, "east-water");
    expect(story.state.tickets["t3"]).toMatchObject({ unit: "east-water", status: "open" });
  });

  test("assist again when the case is done anew", () => {
    const story = assist(handled(undefined, []), "east-water");
    story.do("sun", { type: "answer-ticket", ticket: "t1", data: { reply: "已清理" } }).act("sun", "finish", done);
    story.act("qian", "redo", { reason: "没有清理干净" });
    const open = Object.values(story.state.tickets).filter(({ status }) => status === "open");
    expect(open.map(({ unit }) => unit)).toEqual(["east-urban-management", "east-water"]);
  });

  test("are named where a case is handled jointly, by those entitled, with what the form asks", () => {
    const data = { "assisting-units": ["east-water"], ...reason };
    const early = new CaseStory(smallDistrict(), "2026-02-02T09:00:00+08:00").open("exposed-rubbish", report);
    expect(early.try({ type: "assist", data }, "qian")).toMatchObject({ code: "not-joint", stage: "reported" });
    const story = handled(undefined, []);
    expect(story.try({ type: "assist", data }, "li")).toMatchObject({ code: "not-permitted", needs: ["dispatcher", "handler"] });
    expect(story.try({ type: "assist", data: { "assisting-units": ["east-water"] } }, "sun")).toMatchObject({ code: "form-invalid" });
    const district = smallDistrict();
    delete district.workflows[0]?.operations?.assist;
    expect(handled(district).try({ type: "assist", data }, "sun")).toMatchObject({ code: "operation-unknown" });
    early.act("qian", "reject", { reason: "不属于受理范围" });
    expect(early.try({ type: "assist", data }, "qian")).toMatchObject({ code: "case-closed" });
  });
});

describe("a ticket", () => {
  const back = { type: "withdraw-ticket", ticket: "t2", data: reason } as const;

  test("is taken back with a reason: its deadline is dropped, nothing presses on it, and a redo does not ask its unit again", () => {
    const district = smallDistrict();
    district.workflows[0]?.supervision?.push({
      id: "slow-ticket",
      watch: { deadline: "reply-in-time" },
      rungs: [{ id: "urge", at: { after: { amount: 0, unit: "working-days" } }, measure: "urge", press: [{ role: "handler" }] }],
    });
    const story = handled(district);
    expect(story.try({ ...back, data: {} }, "sun")).toMatchObject({ code: "form-invalid", problems: [{ field: "reason" }] });
    story.do("sun", back);
    expect(story.state.tickets["t2"]?.status).toBe("withdrawn");
    expect(story.state.deadlines["reply-in-time/ticket:t2"]?.status).toBe("left");
    expect(story.state.chains["slow-ticket/ticket:t2"]?.status).toBe("ended");
    expect(Object.keys(story.state.timers).filter((key) => key.includes("t2"))).toEqual([]);
    expect(story.state.values["assisting-units"]).toEqual([]);
    expect(story.try({ type: "answer-ticket", ticket: "t2", data: { reply: "已办" } }, "li")).toMatchObject({ code: "ticket-closed" });
  });

  test("of the lead cannot be taken back: somebody has to answer", () => {
    expect(handled().try({ ...back, ticket: "t1" }, "sun")).toMatchObject({ code: "ticket-of-lead", ticket: "t1" });
  });

  test("is taken back while it is open, by those who may name assistants", () => {
    const story = handled();
    expect(story.try(back, "li")).toMatchObject({ code: "not-permitted" });
    expect(story.try({ ...back, ticket: "t9" }, "sun")).toMatchObject({ code: "ticket-unknown" });
    story.do("qian", back);
    expect(story.try(back, "qian")).toMatchObject({ code: "ticket-closed" });
  });

  test("goes to another unit where the first holds that the matter is not its own: the first says so in its answer, a second is named", () => {
    const story = handled().do("li", { type: "answer-ticket", ticket: "t2", data: { reply: "不属于水务职责，建议由执法中队协办" } });
    assist(story, "hexi-enforcement");
    expect(story.state.tickets).toMatchObject({ t2: { status: "answered" }, t3: { unit: "hexi-enforcement", status: "open" } });
  });

  test("that leads goes along when a case is reassigned within its joint stage; those who assist go on", () => {
    const district = smallDistrict();
    handlingOf(district).actions?.push({ id: "pass-on", to: "handling", kind: "reassign", by: [{ role: "dispatcher" }], form: "dispatch" });
    const story = handled(district, ["hexi-enforcement"]).act("qian", "pass-on", {
      "handling-unit": "east-water",
      "assisting-units": ["hexi-enforcement"],
    });
    expect(story.state.responsible.unit).toBe("east-water");
    expect(story.state.tickets).toMatchObject({
      t1: { unit: "east-urban-management", status: "withdrawn" },
      t2: { unit: "hexi-enforcement", part: "assist", status: "open" },
      t3: { unit: "east-water", part: "lead", status: "open" },
    });
    expect(Object.keys(story.state.tickets)).toHaveLength(3);
  });
});

describe("a reassignment", () => {
  test("begins anew the deadlines it names, for the unit that has the case now", () => {
    const story = new CaseStory(smallDistrict(), "2026-02-02T09:00:00+08:00")
      .open("exposed-rubbish", report)
      .act("qian", "file")
      .act("qian", "dispatch", { "handling-unit": "east-urban-management" });
    expect(story.due("accept-in-time")).toBe("2026-02-03T09:00:00+08:00");
    story.at("2026-02-02T15:00:00+08:00").act("qian", "reassign", { "handling-unit": "east-water" });
    expect(story.due("accept-in-time")).toBe("2026-02-03T15:00:00+08:00");
    expect(story.effects.filter(({ topic }) => topic === "assigned").at(-1)).toMatchObject({ unit: "east-water", role: "handler" });
  });
});
