import fc from "fast-check";
import { describe, test } from "vitest";
import { randomDistrict } from "../testing/random-district.js";
import { randomMove } from "../testing/random-move.js";
import { walk } from "../testing/random-walk.js";

describe("random walks through random workflows", () => {
  test("by every command, of anybody, at any time, break nothing that holds of every case (`case-invariants.ts`)", () => {
    fc.assert(
      fc.property(randomDistrict, fc.array(randomMove, { maxLength: 50 }), (district, moves) => {
        walk(district, moves);
      }),
      { numRuns: 150 },
    );
  });
});
