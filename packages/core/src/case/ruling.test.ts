import { describe, expect, test } from "vitest";
import type { DistrictInput, WorkflowInput } from "../definition/index.js";
import { CaseStory } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import { moversOf } from "./movers.js";
import { availableActions } from "./views.js";

type RulingInput = NonNullable<NonNullable<WorkflowInput["operations"]>["ruling"]>;

/** The small district, its ruling changed. */
function ruledBy(change: Partial<RulingInput> = {}): DistrictInput {
  const district = smallDistrict();
  const operations = district.workflows[0]?.operations as { ruling: RulingInput };
  operations.ruling = { ...operations.ruling, ...change };
  return district;
}

const report = { description: "垃圾堆在楼道口", grid: "liuyuan-1" };
const reason = { reason: "不属于本单位职责" };
const to = (unit: string): Record<string, string> => ({ "handling-unit": unit });

/** A case returned once by urban management and once by water affairs. */
function disputed(district = ruledBy()): CaseStory {
  return new CaseStory(district, "2026-02-02T09:00:00+08:00")
    .open("exposed-rubbish", report)
    .act("qian", "file")
    .act("qian", "dispatch", to("east-urban-management"))
    .at("2026-02-02T10:00:00+08:00")
    .act("sun", "return", reason)
    .act("qian", "dispatch", to("east-water"))
    .at("2026-02-02T11:00:00+08:00")
    .act("li", "return", reason);
}

const ruled = (story: CaseStory, unit = "east-water"): CaseStory => story.do("qian", { type: "rule", data: { ...to(unit), ...reason } });

describe("a return (problem P-1: units pass cases around)", () => {
  test("needs a reason where its form asks one", () => {
    const story = new CaseStory(smallDistrict(), "2026-02-02T09:00:00+08:00")
      .open("exposed-rubbish", report)
      .act("qian", "file")
      .act("qian", "dispatch", to("east-urban-management"));
    expect(story.try({ type: "act", action: "return", data: {} }, "sun")).toMatchObject({
      code: "form-invalid",
      problems: [{ field: "reason" }],
    });
  });

  test("is counted, as are hand-overs of any kind (P-9: long chains distort)", () => {
    const story = disputed();
    expect(story.state).toMatchObject({ returns: 2, handovers: 2 });
    ruled(story);
    expect(story.state).toMatchObject({ returns: 2, handovers: 3 });
    story.act("qian", "reassign", to("east-urban-management"));
    expect(story.state).toMatchObject({ returns: 2, handovers: 4 });
  });

  test("is closed by a condition on hand-overs once there were too many", () => {
    const district = ruledBy({ afterReturns: 9 });
    const dispatched = district.workflows[0]?.lifecycle.stages.find(({ id }) => id === "dispatched");
    const back = dispatched?.actions?.find(({ id }) => id === "return");
    if (back) back.when = { case: "handovers", lessThan: 1 };
    const story = new CaseStory(district, "2026-02-02T09:00:00+08:00")
      .open("exposed-rubbish", report)
      .act("qian", "file")
      .act("qian", "dispatch", to("east-urban-management"))
      .act("sun", "return", reason)
      .act("qian", "dispatch", to("east-water"));
    expect(story.try({ type: "act", action: "return", data: reason }, "li")).toMatchObject({
      code: "action-unavailable",
      why: "condition",
    });
  });

  test("leaves the first unit answerable: its deadline runs on over it (首接负责制, domain §3)", () => {
    const story = disputed(ruledBy({ afterReturns: 9 }));
    const due = story.due("accept-in-time");
    story.act("qian", "dispatch", to("east-urban-management"));
    expect(story.due("accept-in-time")).toBe(due);
    expect(story.due("accept-in-time")).toBe("2026-02-03T09:00:00+08:00");
  });
});

describe("a ruling on who is responsible", () => {
  test("is asked of the backstop post on the return the workflow names, not before, and asked once", () => {
    const story = disputed();
    expect(story.events.filter(({ type }) => type === "ruling-asked")).toMatchObject([
      { returns: 2, responsible: { unit: "east-centre", role: "dispatcher" }, by: { kind: "system" } },
    ]);
    expect(story.state.responsible).toEqual({ unit: "east-centre", role: "dispatcher" });
    expect(story.effects.filter(({ topic }) => topic === "ruling-asked")).toMatchObject([{ role: "dispatcher", unit: "east-centre" }]);
    expect(moversOf(story.district, story.state)).toContain("dispatcher@east-centre");
  });

  test("has a deadline of its own, met by ruling", () => {
    const story = disputed();
    expect(story.due("rule-in-time")).toBe("2026-02-03T11:00:00+08:00");
    expect(ruled(story).state.deadlines["rule-in-time/case"]).toMatchObject({ status: "met", late: false });
  });

  test("that takes too long is late, and a chain may press whoever is to rule", () => {
    const district = ruledBy();
    district.workflows[0]?.supervision?.push({
      id: "slow-ruling",
      watch: { deadline: "rule-in-time" },
      rungs: [{ id: "urge", at: { after: { amount: 0, unit: "working-days" } }, measure: "urge", press: [{ role: "dispatcher" }] }],
    });
    const story = disputed(district).at("2026-02-03T12:00:00+08:00").fireDue();
    expect(story.rungs).toEqual(["urge"]);
    expect(ruled(story).state.deadlines["rule-in-time/case"]).toMatchObject({ status: "met", late: true });
    expect(story.state.chains["slow-ruling/case"]?.status).toBe("ended");
  });

  test("stops everything but withdrawing and rejecting until it is made", () => {
    const story = disputed();
    expect(story.try({ type: "act", action: "dispatch", data: to("east-water") }, "qian")).toMatchObject({
      code: "action-unavailable",
      why: "ruling",
    });
    expect(availableActions(story.district, story.state, story.member("qian"), story.now)).toEqual([]);
    const rejecting = ruledBy();
    const filed = rejecting.workflows[0]?.lifecycle.stages.find(({ id }) => id === "filed");
    filed?.actions?.push(
      { id: "reject", to: "rejected", kind: "reject", by: [{ role: "dispatcher" }], outcome: "rejected" },
      { id: "pull", to: "dispatched", automatic: true, when: { case: "returns", atLeast: 2 } },
    );
    const refused = disputed(rejecting);
    expect(refused.state.stage).toBe("filed");
    refused.act("qian", "reject");
    expect(refused.state).toMatchObject({ outcome: "rejected", timers: {} });
    expect(refused.state.deadlines["rule-in-time/case"]?.status).toBe("left");
  });

  test("gives the case to the unit it names, in the stage it names", () => {
    const story = ruled(disputed(), "east-urban-management");
    expect(story.state).toMatchObject({
      stage: "dispatched",
      responsible: { unit: "east-urban-management", role: "handler" },
      ruling: { unit: "east-urban-management" },
      values: { "handling-unit": "east-urban-management" },
    });
    expect(story.effects.at(-1)).toMatchObject({ topic: "assigned", unit: "east-urban-management", role: "handler" });
  });

  test("cannot be got rid of by a return of the unit it names", () => {
    const story = ruled(disputed());
    expect(story.try({ type: "act", action: "return", data: reason }, "li")).toMatchObject({ code: "action-unavailable", why: "ruled" });
    story.act("qian", "reassign", to("east-urban-management"));
    story.act("sun", "return", reason);
    expect(story.state.returns).toBe(3);
    expect(story.events.filter(({ type }) => type === "ruling-asked")).toHaveLength(1);
  });

  test("is the backstop post's alone, given in its form, while it is asked for", () => {
    const story = disputed();
    const rule = { type: "rule", data: { ...to("east-water"), ...reason } } as const;
    expect(story.try(rule, "sun")).toMatchObject({ code: "not-permitted", needs: ["dispatcher"] });
    expect(story.try({ type: "rule", data: to("east-water") }, "qian")).toMatchObject({ code: "form-invalid", form: "ruling" });
    expect(ruled(story).try(rule, "qian")).toMatchObject({ code: "ruling-not-asked" });
    const calm = new CaseStory(smallDistrict(), "2026-02-02T09:00:00+08:00").open("exposed-rubbish", report);
    expect(calm.try(rule, "qian")).toMatchObject({ code: "ruling-not-asked" });
    calm.act("qian", "reject", reason);
    expect(calm.try(rule, "qian")).toMatchObject({ code: "case-closed" });
  });

  test("is no operation where the workflow has none", () => {
    const district = smallDistrict();
    delete district.workflows[0]?.operations?.ruling;
    const story = disputed(district);
    expect(story.happened()).not.toContain("ruling-asked");
    expect(story.try({ type: "rule", data: {} }, "qian")).toMatchObject({ code: "operation-unknown", operation: "rule" });
  });

  test("lies with the item's own backstop where the workflow names no unit, else with whoever has the case", () => {
    const own = disputed(ruledBy({ by: {} }));
    expect(own.state.responsible).toEqual({ unit: "east-centre" });
    const district = ruledBy({ by: { role: "dispatcher", unit: "nowhere" } });
    delete district.catalogue[0]?.backstop;
    expect(disputed(district).state.responsible).toEqual({ unit: "east-centre", role: "dispatcher" });
  });

  test("comes after handling where the workflow says so: the backstop unit handles it first (Shenzhen: handle first, argue later)", () => {
    const story = disputed(ruledBy({ handleFirst: true, by: { role: "handler", unit: "hexi-enforcement" } }));
    expect(story.events.filter(({ type }) => type === "ruled")).toMatchObject([{ unit: "hexi-enforcement", provisional: true }]);
    expect(story.state).toMatchObject({ stage: "dispatched", responsible: { unit: "hexi-enforcement", role: "handler" } });
    story.act("zheng", "accept");
    expect(story.state).toMatchObject({ stage: "handling", responsible: { unit: "hexi-enforcement" } });
    story.do("zheng", { type: "answer-ticket", ticket: "t1", data: { reply: "已清理" } }).act("zheng", "finish", { result: "已清理" });
    expect(moversOf(story.district, story.state)).toEqual(expect.arrayContaining(["dispatcher@east-centre", "handler@hexi-enforcement"]));
    story.do("zheng", { type: "rule", data: { ...to("east-water"), ...reason } });
    expect(story.state).toMatchObject({ stage: "dispatched", responsible: { unit: "east-water", role: "handler" } });
    expect(story.state.values["handling-unit"]).toBe("east-water");
    expect(story.state.deadlines["rule-in-time/case"]?.status).toBe("met");
  });

  test("that was never made is forgotten when the case closes and comes back", () => {
    const district = ruledBy();
    const filed = district.workflows[0]?.lifecycle.stages.find(({ id }) => id === "filed");
    filed?.actions?.push({ id: "reject", to: "closed", kind: "reject", by: [{ role: "dispatcher" }], outcome: "rejected" });
    const story = disputed(district).act("qian", "reject").do("zhou", { type: "reopen", data: reason });
    expect(story.state.ruling).toBeUndefined();
    expect(story.try({ type: "rule", data: { ...to("east-water"), ...reason } }, "qian")).toMatchObject({ code: "ruling-not-asked" });
  });

  test("follows the duty that the catalogue gives a category (P-2: territory used as an excuse)", () => {
    const district = ruledBy();
    const dispatched = district.workflows[0]?.lifecycle.stages.find(({ id }) => id === "dispatched");
    const back = dispatched?.actions?.find(({ id }) => id === "return");
    // Whoever has the functional duty does not return a case by pointing to the territory.
    if (back)
      back.when = {
        any: [
          { item: "duty", isNot: "functional" },
          { actor: "unit", isNot: "east-urban-management" },
        ],
      };
    const story = new CaseStory(district, "2026-02-02T09:00:00+08:00")
      .open("exposed-rubbish", report)
      .act("qian", "file")
      .act("qian", "dispatch", to("east-urban-management"));
    expect(story.try({ type: "act", action: "return", data: reason }, "sun")).toMatchObject({
      code: "action-unavailable",
      why: "condition",
    });
  });
});
