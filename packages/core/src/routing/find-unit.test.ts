import { describe, expect, test } from "vitest";
import { districtSchema } from "../definition/district.js";
import type { UnitRule } from "../definition/unit-rule.js";
import { smallDistrict } from "../testing/small-district.js";
import { findUnit, type UnitRuleContext } from "./find-unit.js";
import { createOrganisation } from "./organisation.js";
import { routeItem } from "./route-item.js";

const lianhu = districtSchema.parse(smallDistrict());
const organisation = createOrganisation(lianhu);
const context: UnitRuleContext = {
  organisation,
  place: "liuyuan-1",
  item: { owner: { at: "district", function: "urban-management" }, backstop: { unit: "east-centre" } },
  values: { chosen: "east-water", several: ["hexi", "east"], where: { text: "x", unit: "liuyuan" }, gone: "nowhere" },
  responsibleIn: { handling: "hexi-enforcement" },
  date: "2026-03-02",
};
const found = (rule: UnitRule, changes: Partial<UnitRuleContext> = {}) => {
  const answer = findUnit(rule, { ...context, ...changes });
  return "unit" in answer ? answer.unit : answer.part;
};

describe("a unit rule", () => {
  test("starts from the place, a unit, a choice, an earlier stage, or the owner", () => {
    expect(found({})).toBe("liuyuan-1");
    expect(found({ unit: "east" })).toBe("east");
    expect(found({ field: "chosen" })).toBe("east-water");
    expect(found({ field: "several" })).toBe("hexi");
    expect(found({ field: "where" })).toBe("liuyuan");
    expect(found({ stage: "handling" })).toBe("hexi-enforcement");
    expect(found({ owner: true })).toBe("east-urban-management");
  });
  test("climbs to a level, then goes to the department of a function there or in the nearest area above", () => {
    expect(found({ at: "street" })).toBe("hexi");
    expect(found({ at: "street", function: "enforcement" })).toBe("hexi-enforcement");
    expect(found({ at: "community", function: "water" })).toBe("east-water");
    expect(found({ field: "chosen", function: "urban-management" })).toBe("east-urban-management");
    expect(found({ field: "chosen", function: "water" })).toBe("east-water");
  });
  test("says which part of it found nothing", () => {
    expect(found({ unit: "nowhere" })).toBe("unit");
    expect(found({ field: "gone" })).toBe("field");
    expect(found({ field: "constructor" })).toBe("field");
    expect(found({ stage: "closed" })).toBe("stage");
    expect(found({}, { place: "nowhere" })).toBe("place");
    expect(found({ at: "galaxy" })).toBe("at");
    expect(findUnit({ at: "street", function: "forestry" }, context)).toEqual({
      code: "unit-not-found",
      rule: "place at street function forestry",
      part: "function",
    });
  });
  test("falls to the item's backstop where the owner cannot be found", () => {
    expect(found({ owner: true }, { item: { owner: { function: "forestry" }, backstop: { unit: "east-centre" } } })).toBe("east-centre");
    expect(found({ owner: true }, { item: { backstop: { unit: "east-centre" } } })).toBe("east-centre");
    expect(found({ owner: true }, { item: { owner: { owner: true } } })).toBe("owner");
    expect(found({ owner: true }, { item: undefined })).toBe("owner");
  });
});

describe("routing an item", () => {
  const route = (item: string, district = lianhu) => routeItem(district, item, { organisation, place: "liuyuan-1", date: "2026-03-02" });
  test("tells owner, backstop and duty", () => {
    expect(route("exposed-rubbish")).toEqual({
      ok: true,
      item: "exposed-rubbish",
      owner: "east-urban-management",
      backstop: "east-centre",
      duty: "functional",
      assistants: [],
      sensitive: false,
    });
    expect(route("flying-saucer")).toEqual({ ok: false, code: "item-unknown", item: "flying-saucer" });
  });
  test("sends to the backstop what has no owner, and names the assistants but not the owner among them", () => {
    const changed = smallDistrict();
    const [item] = changed.catalogue;
    const stage = changed.workflows[0]?.lifecycle.stages.find(({ id }) => id === "handling");
    if (item === undefined || stage?.joint === undefined) throw new Error("fixture");
    item.owner = { at: "district", function: "forestry" };
    stage.joint.assist = [{ owner: true }, { at: "street", function: "enforcement" }, { function: "water" }, { function: "forestry" }];
    expect(route("exposed-rubbish", districtSchema.parse(changed))).toMatchObject({
      owner: "east-centre",
      ownerIsBackstop: true,
      assistants: ["hexi-enforcement", "east-water"],
    });
  });
});
