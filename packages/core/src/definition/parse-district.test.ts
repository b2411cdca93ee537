import { describe, expect, test } from "vitest";
import { smallDistrict } from "../testing/small-district.js";
import { parseDistrict } from "./parse-district.js";
import { formatPath } from "./problem.js";
import type { Problem } from "./problem.js";

// A document under test is broken on purpose, so its type is no help.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Broken = any;

function problemsAfter(breakIt: (district: Broken) => void): Problem[] {
  const district: Broken = smallDistrict();
  breakIt(district);
  const parsed = parseDistrict(district);
  return parsed.ok ? [] : parsed.problems;
}

const found = (problems: Problem[]): string[] => problems.map(({ code, path }) => `${code} at ${formatPath(path)}`);

const stage = (district: Broken, index: number): Broken => district.workflows[0].lifecycle.stages[index];
const action = (district: Broken): Broken => stage(district, 0).actions[0];

const breakages: [string, (district: Broken) => void, string[]][] = [
  ["a key nobody knows", (d) => (action(d).colour = "red"), ["unknown-key at workflows[0].lifecycle.stages[0].actions[0].colour"]],
  [
    "a misspelt key, without a word on the one it stands for",
    (d) => {
      stage(d, 0).stepp = stage(d, 0).step;
      delete stage(d, 0).step;
    },
    ["unknown-key at workflows[0].lifecycle.stages[0].stepp"],
  ],
  ["a missing key", (d) => delete action(d).to, ["missing at workflows[0].lifecycle.stages[0].actions[0].to"]],
  ["a missing choice", (d) => delete d.calendar.base, ["missing at calendar.base"]],
  ["a value of the wrong kind", (d) => (d.units = "many"), ["wrong-type at units"]],
  ["a part of a version", (d) => (d.workflows[0].version = 1.5), ["not-whole at workflows[0].version"]],
  ["a title where an id belongs", (d) => (action(d).to = "Filed!"), ["not-a-slug at workflows[0].lifecycle.stages[0].actions[0].to"]],
  [
    "a title as the key of a limit",
    (d) => (d.catalogue[0].limits = { "In time": { amount: 1, unit: "working-days" } }),
    ['not-a-slug at catalogue[0].limits["In time"]'],
  ],
  ["a day that does not exist", (d) => (d.members[0].assignments[0].from = "2026-02-30"), ["not-a-date at members[0].assignments[0].from"]],
  ["an hour that does not exist", (d) => (d.calendar.windows[0].from = "25:00"), ["not-a-time at calendar.windows[0].from"]],
  ["a day of no year", (d) => (d.calendar.seasons[0].from = "13-01"), ["not-a-month-day at calendar.seasons[0].from"]],
  [
    "a unit of time nobody counts in",
    (d) => (d.catalogue[0].limits["handle-in-time"].unit = "working-hour"),
    ["not-an-option at catalogue[0].limits.handle-in-time.unit"],
  ],
  [
    "a limit of nothing",
    (d) => (d.catalogue[0].limits["handle-in-time"].amount = 0),
    ["too-small at catalogue[0].limits.handle-in-time.amount"],
  ],
  ["a weekday too many", (d) => (d.calendar.windows[0].weekdays = [8]), ["too-big at calendar.windows[0].weekdays[0]"]],
  ["no channel at all", (d) => (d.channels = []), ["too-small at channels"]],
  ["a form with too long a text", (d) => (d.caseNumber = "x".repeat(61)), ["too-big at caseNumber"]],
  [
    "half a day",
    (d) => (d.workflows[0].operations.hold.atMost.amount = 0.5),
    ["amount-not-whole at workflows[0].operations.hold.atMost.amount"],
  ],
  [
    "a rule that starts in two places",
    (d) => (d.catalogue[0].owner = { unit: "east", owner: true }),
    ["unit-rule-start at catalogue[0].owner"],
  ],
  [
    "a comparison of nothing",
    (d) => (action(d).when = { is: 1 }),
    ["condition-subject at workflows[0].lifecycle.stages[0].actions[0].when"],
  ],
  [
    "a comparison in two ways",
    (d) => (action(d).when = { field: "urgency", is: "urgent", filled: true }),
    ["condition-operator at workflows[0].lifecycle.stages[0].actions[0].when"],
  ],
  [
    "a fault deep inside a condition",
    (d) => (action(d).when = { all: [{ not: { feild: "urgency", is: "urgent" } }] }),
    ["unknown-key at workflows[0].lifecycle.stages[0].actions[0].when.all[0].not.feild"],
  ],
  [
    "a condition that is no condition",
    (d) => (d.workflows[0].forms[0].fields[0].required = "yes"),
    ["wrong-type at workflows[0].forms[0].fields[0].required"],
  ],
  [
    "a watch that watches nothing known",
    (d) => (d.workflows[0].supervision[0].watch = { deadlin: "handle-in-time" }),
    ["unknown-key at workflows[0].supervision[0].watch.deadlin"],
  ],
  [
    "a rung's time in the wrong form",
    (d) => (d.workflows[0].supervision[0].rungs[0].at = { before: "1 day" }),
    ["wrong-type at workflows[0].supervision[0].rungs[0].at.before"],
  ],
  [
    "a permission with a misspelt reference",
    (d) => (action(d).by = [{ role: "dispatcher", of: "owners" }]),
    ["not-an-option at workflows[0].lifecycle.stages[0].actions[0].by[0].of"],
  ],
  ["a list left in its file", (d) => (d.units = { $file: "units.csv" }), ["file-not-resolved at units"]],
  [
    "two faults at once",
    (d) => {
      delete d.id;
      d.timeZone = 8;
    },
    ["missing at id", "wrong-type at timeZone"],
  ],
];

describe("the shape of a definition", () => {
  test("a sound district is read with its defaults filled in", () => {
    const parsed = parseDistrict(smallDistrict());
    expect(parsed.ok && parsed.district.calendar.days).toEqual([]);
  });

  test.each(breakages)("%s is found at its place", (_, breakIt, expected) => {
    const problems = problemsAfter(breakIt);
    expect(found(problems)).toEqual(expected);
    for (const { message, remedy } of problems) {
      for (const text of [message["zh-CN"], message.en, remedy["zh-CN"], remedy.en]) expect(text).toMatch(/^[^{}]+$/);
      expect(message["zh-CN"]).toMatch(/\p{Script=Han}/u);
      expect(`${message.en} ${remedy.en}`).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("a misspelt key comes with the key that was meant", () => {
    const [problem] = problemsAfter((district) => (action(district).automatc = true));
    expect(problem?.details["nearest"]).toBe("automatic");
    expect(problem?.remedy.en).toMatch(/^Did you mean “automatic”\?/);
    expect(problem?.remedy["zh-CN"]).toMatch(/^是否应为“automatic”？/);
  });

  test("a misspelt option comes with the option that was meant", () => {
    const [problem] = problemsAfter((district) => (district.catalogue[0].limits["handle-in-time"].unit = "working-hour"));
    expect(problem?.remedy.en).toMatch(/^Did you mean “working-hours”\?/);
  });

  test("a value of the wrong kind is told what kinds would do", () => {
    const [problem] = problemsAfter((district) => (action(district).when = { field: "urgency", is: null }));
    expect(problem?.message.en).toBe("workflows[0].lifecycle.stages[0].actions[0].when.is: this is null.");
    expect(problem?.remedy.en).toBe("It must be a text, a number, true or false.");
  });

  test.each([undefined, null, 5, "text", [], {}])("%j is no district, and says so without throwing", (input) => {
    expect(parseDistrict(input).ok).toBe(false);
  });

  test("a condition nested without end is refused before it exhausts the stack", () => {
    let condition: unknown = { case: "late", is: true };
    for (let depth = 0; depth < 50_000; depth += 1) condition = { not: condition };
    const problems = problemsAfter((district) => (action(district).when = condition));
    expect(problems.map(({ code }) => code)).toEqual(["too-deep"]);
  });
});

test("a path is written as one string", () => {
  expect(formatPath(["workflows", 0, "lifecycle", "stages", 2, "actions", 0, "to"])).toBe("workflows[0].lifecycle.stages[2].actions[0].to");
  expect(formatPath(["title", "zh-CN"])).toBe("title.zh-CN");
  expect(formatPath(["limits", "a b"])).toBe('limits["a b"]');
  expect(formatPath([])).toBe("");
});
