import { describe, expect, test } from "vitest";
import { resolveLimit } from "../definition/index.js";
import { citizen, type CaseStory } from "../testing/case-story.js";
import { close, firings, handledIn, reportedIn } from "../testing/chain-story.js";
import { ladderDistrict, mustApprove, posts } from "../testing/ladder-district.js";
import { shenzhen } from "./shenzhen.js";

// 民意速办: first contact within 24 h; unsatisfied, automatic redo; still unsatisfied, city-wide circular and supervision; unclear duty,
// handle first and argue later, with a backstop unit.

const values = {
  press: posts.handlers,
  centre: posts.centre,
  city: posts.topLeader,
  firstContactDeadline: "first-contact",
  redoStage: "handling",
  backstop: { role: "handler", at: "street", function: "enforcement" },
  rulingForm: "ruling",
  rulingField: "handling-unit",
  rulingTo: "dispatched",
  approval: mustApprove,
};

const district = (approval = values.approval): ReturnType<typeof ladderDistrict> => {
  const { deadlines = [], survey, ruling } = shenzhen.besides?.({ ...values, approval }) ?? {};
  return ladderDistrict(shenzhen.chains({ ...values, approval }), (workflow) => {
    workflow.lifecycle.stages.find(({ id }) => id === "dispatched")?.deadlines?.push(...deadlines);
    if (workflow.survey !== undefined) Object.assign(workflow.survey, survey);
    workflow.operations = { ...workflow.operations, ...(ruling === undefined ? {} : { ruling }) };
  });
};

/** The handlers finish with their newest ticket, the centre closes, and whoever reported is not satisfied. */
function unsatisfied(story: CaseStory): CaseStory {
  const ticket = `t${String(Object.keys(story.state.tickets).length)}`;
  story.do("sun", { type: "answer-ticket", ticket, data: { reply: "已清运" } }).act("sun", "finish", { result: "已清运" });
  return close(story).do(citizen, { type: "survey", data: { satisfied: "no" } });
}

describe("Shenzhen's 民意速办", () => {
  test("presses for the first contact after 24 hours, weekend or not", () => {
    expect(resolveLimit(shenzhen.besides?.(values).deadlines?.[0]?.limit ?? { amount: 1, unit: "working-days" })).toMatchObject({
      amount: 24,
      unit: "elapsed-hours",
    });
    const story = reportedIn(district())
      .at("2026-02-06T16:00:00+08:00")
      .act("qian", "file")
      .act("qian", "dispatch", { "handling-unit": "east-urban-management" });
    expect(firings(story.at("2026-02-09T09:00:00+08:00").fireDue())).toEqual(["contact 2026-02-07 16:00"]);
  });

  test("is quiet where they were contacted in time", () => {
    expect(handledIn(district()).at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual([]);
  });

  test("has the case done again by itself, presses the second time at once, and goes city-wide once that is approved", () => {
    const story = unsatisfied(handledIn(district()));
    expect(story.state.stage).toBe("handling");
    expect(story.rungs).toEqual([]);
    unsatisfied(story);
    expect(story.state.stage).toBe("handling");
    expect(story.rungs).toEqual(["supervise"]);
    story.do("wu", { type: "decide", request: "r1", grant: true, data: {} });
    expect(story.events.findLast(({ type }) => type === "rung-fired")).toMatchObject({
      rung: "circular",
      measure: "circulate",
      press: [{ unit: "east-urban-management" }],
      tell: [{ role: "top-leader", unit: "lianhu" }],
    });
  });

  test("lays unclear duty on the backstop unit, which handles first", () => {
    expect(shenzhen.besides?.(values).ruling).toEqual({
      afterReturns: 1,
      by: values.backstop,
      form: "ruling",
      field: "handling-unit",
      to: "dispatched",
      handleFirst: true,
    });
  });
});
