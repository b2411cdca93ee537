import { describe, expect, test } from "vitest";
import type { Condition } from "./condition.js";
import { evaluateCondition, isFilled } from "./evaluate-condition.js";
import type { ConditionFacts, FactValue } from "./evaluate-condition.js";

const withFields = (fields: Record<string, FactValue>, rest: Omit<ConditionFacts, "field"> = {}): ConditionFacts => ({
  field: (id) => fields[id],
  ...rest,
});
const holds = (condition: Condition, fields: Record<string, FactValue> = {}, rest?: Omit<ConditionFacts, "field">) =>
  evaluateCondition(condition, withFields(fields, rest));

describe("a comparison", () => {
  test("is and isNot compare a choice with an option", () => {
    expect(holds({ field: "urgency", is: "urgent" }, { urgency: "urgent" })).toBe(true);
    expect(holds({ field: "urgency", is: "urgent" }, { urgency: "normal" })).toBe(false);
    expect(holds({ field: "urgency", isNot: "urgent" }, { urgency: "normal" })).toBe(true);
  });

  test("a list of ticked answers is each of its values", () => {
    expect(holds({ field: "harm", is: "smell" }, { harm: ["noise", "smell"] })).toBe(true);
    expect(holds({ field: "harm", isNot: "smell" }, { harm: ["noise", "smell"] })).toBe(false);
    expect(holds({ field: "harm", oneOf: ["smell", "dust"] }, { harm: ["noise", "smell"] })).toBe(true);
    expect(holds({ field: "harm", noneOf: ["smell", "dust"] }, { harm: ["noise"] })).toBe(true);
    expect(holds({ field: "harm", includes: "noise" }, { harm: ["noise"] })).toBe(true);
  });

  test("includes finds a word inside a text, and does not guess at numbers", () => {
    expect(holds({ field: "description", includes: "垃圾" }, { description: "路边暴露垃圾" })).toBe(true);
    expect(holds({ field: "description", includes: 5 }, { description: "5 bags" })).toBe(false);
  });

  test("numbers compare with numbers, never with texts that look like them", () => {
    expect(holds({ field: "count", atLeast: 10 }, { count: 10 })).toBe(true);
    expect(holds({ field: "count", moreThan: 10 }, { count: 10 })).toBe(false);
    expect(holds({ field: "count", lessThan: 10 }, { count: 9.5 })).toBe(true);
    expect(holds({ field: "count", atLeast: 10 }, { count: "11" })).toBe(false);
    expect(holds({ field: "name", atLeast: "a" }, { name: "b" })).toBe(false);
  });

  test("dates compare by the calendar", () => {
    expect(holds({ field: "seen", atMost: "2026-02-28" }, { seen: "2026-02-28" })).toBe(true);
    expect(holds({ field: "seen", lessThan: "2026-03-01" }, { seen: "2026-02-28" })).toBe(true);
  });

  test("date-times compare as moments whatever offset they are written in", () => {
    const noonInShanghai = "2026-02-25T12:00:00+08:00";
    expect(holds({ field: "seen", atLeast: "2026-02-25T04:00:00Z" }, { seen: noonInShanghai })).toBe(true);
    expect(holds({ field: "seen", moreThan: "2026-02-25T04:00:00Z" }, { seen: noonInShanghai })).toBe(false);
    expect(holds({ field: "seen", lessThan: "2026-02-25T12:00:01" }, { seen: noonInShanghai })).toBe(true);
  });

  test("a date-time lies on the civil date it is written with", () => {
    expect(holds({ field: "seen", atMost: "2026-02-25" }, { seen: "2026-02-25T00:30:00+08:00" })).toBe(true);
    expect(holds({ field: "seen", atLeast: "2026-02-25" }, { seen: "2026-02-25T00:30:00+08:00" })).toBe(true);
  });

  test("facts of the case, the item and the actor are read from their own tables", () => {
    const rest = { case: { urgent: true, returns: 2 }, item: { duty: "territorial" }, actor: { role: ["handler", "leader"] } };
    expect(holds({ case: "urgent", is: true }, {}, rest)).toBe(true);
    expect(holds({ case: "returns", atLeast: 2 }, {}, rest)).toBe(true);
    expect(holds({ item: "duty", is: "functional" }, {}, rest)).toBe(false);
    expect(holds({ actor: "role", is: "leader" }, {}, rest)).toBe(true);
    expect(holds({ actor: "level", is: "district" }, {}, rest)).toBe(false);
  });
});

describe("a missing value", () => {
  const missing: (FactValue | undefined)[] = [undefined, null, "", [], {}, { text: "" }, [null]];
  const comparisons: [Condition, boolean][] = [
    [{ field: "x", is: "" }, false],
    [{ field: "x", isNot: "a" }, true],
    [{ field: "x", oneOf: ["a"] }, false],
    [{ field: "x", noneOf: ["a"] }, true],
    [{ field: "x", atLeast: 0 }, false],
    [{ field: "x", atMost: 0 }, false],
    [{ field: "x", lessThan: "2026-01-01" }, false],
    [{ field: "x", includes: "" }, false],
    [{ field: "x", filled: true }, false],
    [{ field: "x", filled: false }, true],
  ];

  test.each(comparisons)("%j gives %s", (condition, expected) => {
    for (const value of missing) {
      expect(evaluateCondition(condition, { field: () => value })).toBe(expected);
    }
  });

  test("zero, false and a blank are not missing", () => {
    expect([0, false, " ", { text: "x" }].every((value) => isFilled(value))).toBe(true);
  });
});

test("all, any and not nest", () => {
  const condition: Condition = {
    all: [
      {
        any: [
          { field: "a", is: 1 },
          { field: "b", is: 1 },
        ],
      },
      {
        not: {
          all: [
            { field: "a", is: 1 },
            { field: "b", is: 1 },
          ],
        },
      },
    ],
  };
  expect(holds(condition, { a: 1, b: 0 })).toBe(true);
  expect(holds(condition, { a: 1, b: 1 })).toBe(false);
  expect(holds(condition, { a: 0, b: 0 })).toBe(false);
});
