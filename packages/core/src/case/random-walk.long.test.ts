import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomDistrict } from "../testing/random-district.js";
import { randomMove } from "../testing/random-move.js";
import { walk } from "../testing/random-walk.js";
import { eventTitles } from "./locales/timeline.js";

const MINUTES = 60_000;

describe("thousands of random walks through random workflows", () => {
  test(
    "break nothing that holds of every case, however long they are",
    () => {
      fc.assert(
        fc.property(randomDistrict, fc.array(randomMove, { maxLength: 150 }), (district, moves) => {
          walk(district, moves);
        }),
        { numRuns: 3000 },
      );
    },
    30 * MINUTES,
  );

  test(
    "come by everything that can happen to a case",
    () => {
      const walks = fc.sample(fc.tuple(randomDistrict, fc.array(randomMove, { minLength: 30, maxLength: 90 })), { numRuns: 300, seed: 7 });
      const happened = new Set(walks.flatMap(([district, moves]) => walk(district, moves).events.map(({ type }) => type)));
      expect(Object.keys(eventTitles).filter((type) => !happened.has(type as never))).toEqual([]);
    },
    10 * MINUTES,
  );
});
