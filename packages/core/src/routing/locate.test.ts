import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Unit } from "../definition/organisation.js";
import { locate } from "./locate.js";
import { createOrganisation } from "./organisation.js";
import { createPositionIndex, distance } from "./position-index.js";

const zh = (title: string, en?: string): Pick<Unit, "title"> => ({ title: { "zh-CN": title, ...(en === undefined ? {} : { en }) } });
const units: Unit[] = [
  { id: "city", level: "city", ...zh("常州市", "Changzhou") },
  { id: "hexi", level: "street", parent: "city", ...zh("河西街道", "Hexi Street"), longitude: 119.97, latitude: 31.78 },
  { id: "hexi-water", kind: "department", parent: "hexi", ...zh("水务所") },
  { id: "hexi-1", level: "grid", parent: "hexi", ...zh("第一网格", "Grid 1"), longitude: 119.97, latitude: 31.78 },
  { id: "hexi-12", level: "grid", parent: "hexi", ...zh("第十二网格", "Grid 12"), longitude: 119.99, latitude: 31.78 },
  { id: "hedong", level: "street", parent: "city", ...zh("河东街道"), longitude: 120.3, latitude: 31.9 },
  { id: "hedong-1", level: "grid", parent: "hedong", ...zh("第一网格"), to: "2025-12-31" },
  { id: "hexi-village", level: "grid", parent: "hedong", ...zh("河西") },
];
const organisation = createOrganisation({ levels: [{ id: "city" }, { id: "street" }, { id: "grid" }], units, members: [] });
const at = (where: Parameters<typeof locate>[1], date?: string) => locate(organisation, where, date);

describe("the place of a matter", () => {
  test("is the unit given, if there is such a unit", () => {
    expect(at({ unit: "hexi-water", text: "河东街道" })).toBe("hexi-water");
    expect(at({ unit: "nowhere", text: "河东街道" })).toBe("hedong");
  });
  test("is the nearest grid, else the nearest street, within 5 km", () => {
    expect(at({ longitude: 119.982, latitude: 31.781 })).toBe("hexi-12");
    expect(at({ longitude: 120.31, latitude: 31.9 })).toBe("hedong");
    expect(at({ longitude: 121, latitude: 31 })).toBe("city");
  });
  test("is what the text names, and the street tells two grids of one name apart", () => {
    expect(at({ text: "常州市河西街道第一网格3号楼前" })).toBe("hexi-1");
    expect(at({ text: "河东街道第一网格" })).toBe("hedong-1");
    expect(at({ text: "near Hexi Street, GRID 12" })).toBe("hexi-12");
    expect(at({ text: "河东街道第一网格" }, "2026-01-01")).toBe("hedong");
  });
  test("is the longest name where one lies in another", () => {
    expect(at({ text: "河西街道" })).toBe("hexi");
    expect(at({ text: "河西村口" })).toBe("hexi-village");
  });
  test("is the nearest area above all that may be meant", () => {
    expect(at({ text: "第一网格" })).toBe("city");
    expect(at({ text: "河西街道第一网格与第十二网格交界处" })).toBe("hexi");
    expect(at({ text: "河西街道和河东街道之间" })).toBe("city");
  });
  test("is the whole district where nothing is known", () => {
    expect(at({})).toBe("city");
    expect(at({ text: "月球背面" })).toBe("city");
  });
});

describe("the nearest point", () => {
  test("is the one a look at every point finds, wherever it lies", () => {
    const point = fc.record({
      longitude: fc.double({ min: 73, max: 74, noNaN: true }),
      latitude: fc.oneof(fc.double({ min: 53, max: 53.5, noNaN: true }), fc.double({ min: -0.3, max: 0.3, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), point, (points, here) => {
        const list = points.map((position, index): Unit => ({ id: `p${index}`, ...position }));
        const near = points.map((position) => distance(position, here));
        const least = Math.min(...near);
        const found = createPositionIndex(list, 5_000).nearest(here.longitude, here.latitude, () => true);
        expect(found).toBe(least <= 5_000 ? `p${near.indexOf(least)}` : undefined);
      }),
      { numRuns: 500 },
    );
  });
  test("is measured as on a map", () => {
    // One minute of arc along a meridian of the mean sphere.
    expect(distance({ longitude: 120, latitude: 30 }, { longitude: 120, latitude: 30 + 1 / 60 })).toBeCloseTo(1853.25, 1);
  });
});
