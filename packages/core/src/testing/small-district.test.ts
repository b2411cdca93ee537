import { expect, test } from "vitest";
import { districtSchema } from "../definition/index.js";
import { smallDistrict } from "./small-district.js";

test("the small district is a well-formed definition", () => {
  expect(districtSchema.safeParse(smallDistrict()).error?.issues).toBeUndefined();
});

test("each test gets a small district of its own", () => {
  const broken = smallDistrict();
  broken.units.length = 0;
  expect(smallDistrict().units).not.toEqual([]);
});
