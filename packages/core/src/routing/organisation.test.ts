import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { districtSchema, type District } from "../definition/district.js";
import type { Unit } from "../definition/organisation.js";
import { smallDistrict } from "../testing/small-district.js";
import { createOrganisation, type OrganisationDefinition } from "./organisation.js";

const lianhu: District = districtSchema.parse(smallDistrict());
const organisation = createOrganisation(lianhu);

const ofUnits = (units: Unit[], rest: Partial<OrganisationDefinition> = {}) =>
  createOrganisation({
    levels: [{ id: "city" }, { id: "district" }, { id: "street" }, { id: "community" }, { id: "grid" }],
    members: [],
    ...rest,
    units,
  });

describe("the organisation tree", () => {
  test("leads from a grid up to the city, the grid first", () => {
    expect(organisation.ancestors("liuyuan-1")).toEqual(["liuyuan-1", "liuyuan", "hexi", "east", "lianhu"]);
    expect(organisation.root).toBe("lianhu");
    expect(organisation.ancestors("nowhere")).toEqual([]);
  });
  test("gives authority over a unit and all that lies below it", () => {
    expect(organisation.covers("east", "liuyuan-1")).toBe(true);
    expect(organisation.covers("liuyuan-1", "liuyuan-1")).toBe(true);
    expect(organisation.covers("liuyuan-1", "east")).toBe(false);
    expect(organisation.covers("east-water", "liuyuan-1")).toBe(false);
    expect(organisation.covers("nowhere", "nowhere")).toBe(false);
    expect(organisation.descendants("hexi")).toEqual([
      "hexi",
      "hexi-enforcement",
      "liuyuan",
      "liuyuan-1",
      "liuyuan-2",
      "liuyuan-school",
      "liuyuan-water",
    ]);
    expect(organisation.descendants("nowhere")).toEqual([]);
  });
  test("counts a department as of its area's level", () => {
    expect(organisation.levelOf("hexi-enforcement")).toBe("street");
    expect(organisation.levelOf("east-water")).toBe("district");
    expect(organisation.levelOf("nowhere")).toBeUndefined();
  });
  test("climbs to a level, or to the nearest area above it", () => {
    expect(organisation.climb("liuyuan-1", "street")).toBe("hexi");
    expect(organisation.climb("hexi-enforcement", "street")).toBe("hexi");
    expect(organisation.climb("hexi-enforcement", "community")).toBe("hexi");
    expect(organisation.climb("lianhu", "grid")).toBe("lianhu");
    expect(organisation.climb("liuyuan-1", "galaxy")).toBeUndefined();
  });
  test("shows a case of a grid to the grid, to all above it, and to the offices that act for those", () => {
    expect(organisation.reach(["liuyuan-1", "east-water"])).toEqual([
      "liuyuan-1",
      "liuyuan",
      "hexi",
      "east",
      "east-centre",
      "lianhu",
      "east-water",
    ]);
  });
  test("gives an office that acts for its area the area's authority", () => {
    expect(organisation.governs("east-centre", "liuyuan-1")).toBe(true);
    expect(organisation.governs("east-centre", "lianhu")).toBe(false);
    expect(organisation.governs("east-water", "liuyuan-1")).toBe(false);
    expect(organisation.governs("hexi", "liuyuan-1")).toBe(true);
  });
  test("passes over units that are no more", () => {
    const dated = ofUnits([
      { id: "c", level: "city" },
      { id: "old", level: "street", parent: "c", to: "2025-12-31" },
      { id: "g", level: "grid", parent: "old", from: "2026-01-01" },
      { id: "first", kind: "department", function: "water", parent: "c", to: "2025-12-31" },
      { id: "second", kind: "department", function: "water", parent: "c", from: "2026-01-01" },
    ]);
    expect(dated.climb("g", "street", "2026-01-01")).toBe("c");
    expect(dated.climb("g", "street")).toBe("old");
    expect(["2025-12-31", "2026-01-01"].map((date) => dated.departmentOf("c", "water", date))).toEqual(["first", "second"]);
    expect(dated.exists("g", "2025-12-31")).toBe(false);
  });
  test("prefers a department to a squad below it", () => {
    const nested = ofUnits([
      { id: "c", level: "city" },
      { id: "squad", kind: "squad", function: "water", parent: "bureau" },
      { id: "bureau", kind: "department", function: "water", parent: "c" },
    ]);
    expect(nested.departmentOf("c", "water")).toBe("bureau");
  });
  test("agrees with walking up from parent to parent, on any tree, circles included", () => {
    const units = fc
      .array(fc.nat(14), { minLength: 1, maxLength: 15 })
      .map((parents) => parents.map((parent, id): Unit => ({ id: `u${id}`, parent: `u${parent}` })));
    fc.assert(
      fc.property(units, (list) => {
        const tree = ofUnits(list);
        for (const { id } of list) {
          const above = tree.ancestors(id);
          expect(above[0]).toBe(id);
          expect(new Set(above).size).toBe(above.length);
          for (const other of list) {
            expect(tree.covers(other.id, id)).toBe(above.includes(other.id));
            expect(tree.descendants(other.id).includes(id)).toBe(above.includes(other.id));
          }
        }
      }),
    );
  });
  test("of a district of 6,300 grids is built and asked in no time", () => {
    const units: Unit[] = [{ id: "c", level: "city" }];
    for (let street = 0; street < 63; street += 1) {
      units.push({ id: `s${street}`, level: "street", parent: "c" });
      for (let grid = 0; grid < 100; grid += 1) units.push({ id: `s${street}-g${grid}`, level: "grid", parent: `s${street}` });
    }
    const members = units.map(({ id }) => ({ id: `m-${id}`, name: "x", assignments: [{ role: "grid-member", unit: id }] }));
    const started = performance.now();
    const large = ofUnits(units, { members });
    for (const { id } of units) {
      if (!large.covers("c", id) || large.holders("grid-member", id, "2026-01-01").length !== 1) throw new Error(id);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("posts", () => {
  test("are held from a date to a date, both inclusive", () => {
    const post = { role: "dispatcher", unit: "east-centre", substituteFor: "qian" };
    expect(["2026-02-01", "2026-02-02", "2026-02-08", "2026-02-09"].map((date) => organisation.postsOf("wang", date))).toEqual([
      [],
      [post],
      [post],
      [],
    ]);
    expect(organisation.postsOf("nobody", "2026-02-02")).toEqual([]);
    expect(organisation.knows("nobody")).toBe(false);
  });
  test("name substitutes beside those they stand in for", () => {
    expect(organisation.holders("dispatcher", "east-centre", "2026-02-03")).toEqual([
      { member: "qian" },
      { member: "wang", substituteFor: "qian" },
    ]);
    expect(organisation.holders("dispatcher", "east", "2026-02-03")).toEqual([]);
  });
});
