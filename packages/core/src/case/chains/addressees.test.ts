import { describe, expect, test } from "vitest";
import type { CaseEvent } from "../index.js";
import { deskOf, moversOf, sightOf } from "../index.js";
import type { CaseStory } from "../../testing/case-story.js";
import { chainDistrict, handledIn, type RungInput } from "../../testing/chain-story.js";
import { owedReplies } from "../views.js";

const days = (amount: number) => ({ amount, unit: "working-days" as const });

/** The rung fires when the case is due; a discipline office lies in the city, outside the line from the department upwards. */
function pressed(rung: Partial<RungInput>): CaseStory {
  const ladder: RungInput = { id: "order", at: { after: days(0) }, measure: "refer", press: [{ role: "handler" }], ...rung };
  const district = chainDistrict(
    [{ id: "overdue", watch: { deadline: "handle-in-time" }, rungs: [ladder] }],
    (_workflow, { units, roles, members }) => {
      if (!Array.isArray(units) || !Array.isArray(members)) throw new Error("lists are inline");
      units.push({ id: "city-discipline", kind: "department", parent: "lianhu", function: "discipline" });
      roles.push({ id: "inspector" }, { id: "auditor" });
      members.push({ id: "han", name: "韩九", assignments: [{ role: "inspector", unit: "city-discipline" }] });
    },
  );
  return handledIn(district).at("2026-02-10T09:00:00+08:00").fireDue();
}

const fired = (story: CaseStory): Extract<CaseEvent, { type: "rung-fired" }> => {
  const event = story.events.find(({ type }) => type === "rung-fired");
  if (event?.type !== "rung-fired") throw new Error("no rung fired");
  return event;
};

describe("a rung", () => {
  test("presses, tells and sends a copy to posts found by rule, and says each apart", () => {
    const story = pressed({
      tell: [{ role: "supervisor", at: "district", function: "governance-centre" }],
      copy: [{ role: "leader", at: "district" }],
    });
    expect(fired(story)).toMatchObject({
      press: [{ role: "handler", unit: "east-urban-management" }],
      tell: [{ role: "supervisor", unit: "east-centre" }],
      copy: [{ role: "leader", unit: "east" }],
      rule: "six-step@1/overdue/order",
    });
    const heard = story.effects
      .filter(({ topic }) => ["pressed", "told", "copied"].includes(topic))
      .map(({ topic, role, unit }) => `${topic} ${String(role)}@${String(unit)}`);
    expect(heard).toEqual(["pressed handler@east-urban-management", "told supervisor@east-centre", "copied leader@east"]);
  });

  test("reaches an office that lies elsewhere in the organisation, which sees the case and owes its answer", () => {
    const story = pressed({ press: [{ role: "inspector", function: "discipline" }], reply: { within: days(3), form: "ticket-reply" } });
    expect(fired(story).press).toEqual([{ role: "inspector", unit: "city-discipline" }]);
    const han = story.member("han");
    expect(sightOf(story.district, story.state, han, story.now)).toBe("case");
    expect(owedReplies(story.district, story.state, han, story.now)).toMatchObject([{ type: "rung", chain: "overdue", rung: "order" }]);
    expect(moversOf(story.district, story.state)).toEqual(
      expect.arrayContaining(deskOf([{ role: "inspector", unit: "city-discipline" }]).slice(0, 1)),
    );
    story.do("han", { type: "answer-rung", chain: "overdue", rung: "order", data: { reply: "已约谈" } });
    expect(owedReplies(story.district, story.state, han, story.now)).toEqual([]);
  });

  test("goes to the nearest above where somebody holds the post, and says which unit was meant", () => {
    expect(fired(pressed({ tell: [{ role: "leader", at: "street" }] })).tell).toEqual([{ role: "leader", unit: "east", instead: "hexi" }]);
  });

  test("counts from the pressed unit where its rule finds none, and says so", () => {
    expect(fired(pressed({ tell: [{ role: "leader", function: "fire-brigade" }] })).tell).toEqual([
      { role: "leader", unit: "east", unfound: true },
    ]);
  });

  test("is heard of by the whole unit where nobody holds the post there or above, and says so", () => {
    const story = pressed({ press: [{ role: "auditor", at: "district", function: "water" }] });
    expect(fired(story).press).toEqual([{ role: "auditor", unit: "east-water", vacant: true }]);
    const [heard] = story.effects.filter(({ topic }) => topic === "pressed");
    expect(heard).toMatchObject({ unit: "east-water" });
    expect(heard).not.toHaveProperty("role");
  });

  test("carries nothing personal in its effects", () => {
    const story = pressed({ tell: [{ role: "leader", at: "district" }], reply: { within: days(1) } });
    for (const { facts } of story.effects.filter(({ topic }) => topic === "pressed" || topic === "told"))
      expect(Object.keys(facts).sort()).toEqual(["chain", "measure", "rung"]);
  });
});
