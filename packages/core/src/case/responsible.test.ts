import { describe, expect, test } from "vitest";
import type { DistrictInput } from "../definition/index.js";
import { CaseStory } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";

const MONDAY = "2026-02-02T09:00:00+08:00";
const report = { description: "垃圾堆在楼道口", grid: "liuyuan-1" };

/** A case that was filed in a district of which something was changed. */
function filed(change: (district: DistrictInput) => void): CaseStory {
  const district = smallDistrict();
  change(district);
  return new CaseStory(district, MONDAY).open("exposed-rubbish", report).act("qian", "file");
}

describe("a stage whose unit is chosen in a form", () => {
  const optional = (district: DistrictInput): void => {
    for (const form of district.workflows[0]?.forms ?? []) {
      for (const field of form.fields) if (field.id === "handling-unit") field.required = false;
    }
  };

  test("goes to the unit that was chosen", () => {
    const { state } = filed(optional).act("qian", "dispatch", { "handling-unit": "east-water" });
    expect(state.responsible).toEqual({ unit: "east-water", role: "handler" });
  });

  test("goes to the item's owner where none was chosen", () => {
    const { state } = filed(optional).act("qian", "dispatch");
    expect(state.responsible).toEqual({ unit: "east-urban-management", role: "handler" });
  });

  test("stays with whoever is responsible where none was chosen and the item has no owner", () => {
    const { state } = filed((district) => {
      optional(district);
      for (const item of district.catalogue) {
        delete item.owner;
        delete item.backstop;
      }
    }).act("qian", "dispatch");
    expect(state.responsible).toEqual({ unit: "east-centre", role: "handler" });
  });

  test("goes back to the unit that was chosen before, where a later action asks for none", () => {
    const { state } = filed(optional)
      .act("qian", "dispatch", { "handling-unit": "east-water" })
      .act("li", "accept")
      .do("li", { type: "answer-ticket", ticket: "t1", data: { reply: "已清运" } })
      .act("li", "finish", { result: "已清运" })
      .act("qian", "redo", { reason: "未清理干净" });
    expect(state).toMatchObject({ stage: "handling", responsible: { unit: "east-water" } });
  });
});

describe("whom a rung tells", () => {
  /** The units told by a warning that goes to a role at a level, one working day before the case is due. */
  function told(addressee: { role: string; at: string }): string[] {
    const story = filed((district) => {
      for (const item of district.catalogue) delete item.limits;
      const warn = district.workflows[0]?.supervision?.[0]?.rungs[0];
      if (warn !== undefined) warn.tell = [addressee];
    });
    story.act("qian", "dispatch", { "handling-unit": "east-urban-management" }).act("sun", "accept");
    story.at("2026-02-06T09:00:00+08:00").fireDue();
    return story.events.flatMap((event) => (event.type === "rung-fired" ? event.tell.map(({ unit }) => unit) : []));
  }

  test("is found in the office that acts for the area, where the area itself has nobody", () => {
    expect(told({ role: "dispatcher", at: "district" })).toEqual(["east-centre"]);
    expect(told({ role: "dispatcher", at: "street" })).toEqual(["east-centre"]);
  });

  test("is found in the area itself before its office, and in the nearest before one above", () => {
    expect(told({ role: "leader", at: "street" })).toEqual(["east"]);
    expect(told({ role: "leader", at: "city" })).toEqual(["lianhu"]);
  });
});
