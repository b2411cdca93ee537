import { describe, expect, test } from "vitest";
import { durationSchema, limitSchema, supervisionChainSchema } from "../definition/index.js";
import { bureauRule, ladders, missingValues, qingdaoWestCoast, shandongHotline, type ListedLadder } from "./index.js";

const post = [{ role: "somebody" }];
const span = { amount: 3, unit: "working-days" };

/** Something that fits each kind of parameter. */
const something: Readonly<Record<string, unknown>> = {
  deadline: "handle-in-time",
  stage: "checking",
  form: "reply",
  field: "unit",
  addressees: post,
  permissions: post,
  approval: [{ by: post }],
  span,
  limit: span,
  times: 2,
  meeting: { weekday: 1, time: "09:00" },
  "unit-rule": { at: "district" },
};

const required = (ladder: ListedLadder): Record<string, unknown> =>
  Object.fromEntries(missingValues(ladder, {}).map((name) => [name, something[ladder.parameters[name]?.kind ?? ""]]));

const everything = (ladder: ListedLadder): Record<string, unknown> =>
  Object.fromEntries(Object.entries(ladder.parameters).map(([name, { kind }]) => [name, something[kind]]));

const inBothLanguages = { "zh-CN": expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) };

describe.each(ladders.map((ladder) => ({ id: ladder.id, ladder })))("the ladder $id", ({ ladder }) => {
  test("has a title, a source and each parameter's name in both languages", () => {
    expect(ladder.title).toEqual(inBothLanguages);
    expect(ladder.source).toEqual(inBothLanguages);
    for (const { title } of Object.values(ladder.parameters)) expect(title).toEqual(inBothLanguages);
  });

  test.each([
    ["what it needs", required],
    ["everything it takes", everything],
  ])("gives chains that are well formed, with titles and source, for %s", (_what, values) => {
    const chains = ladder.chains(values(ladder));
    expect(chains.length).toBeGreaterThan(0);
    for (const chain of chains) {
      expect(supervisionChainSchema.safeParse(chain).error?.issues).toBeUndefined();
      expect(chain.title).toEqual(inBothLanguages);
      expect(chain.source).toBe(ladder.source["zh-CN"]);
      for (const rung of chain.rungs) expect(rung.title).toEqual(inBothLanguages);
      expect(new Set(chain.rungs.map(({ id }) => id)).size).toBe(chain.rungs.length);
    }
  });

  test("has figures of the rule's own that are spans, limits or counts", () => {
    for (const { kind, default: figure } of Object.values(ladder.parameters)) {
      if (figure === undefined) continue;
      const schema = kind === "span" ? durationSchema : limitSchema;
      expect(typeof figure === "number" || schema.safeParse(figure).success).toBe(true);
    }
  });
});

test("ids of ladders and of their chains are used once", () => {
  const chains = ladders.flatMap((ladder) => ladder.chains(everything(ladder))).map(({ id }) => id);
  expect(new Set(ladders.map(({ id }) => id)).size).toBe(ladders.length);
  expect(new Set(chains).size).toBe(chains.length);
});

test("what a district must decide is told by name", () => {
  expect(missingValues(bureauRule, { deadline: "d", press: post, leader: post })).toEqual(["callBackStage", "caller"]);
  expect(missingValues(shandongHotline, {})).toEqual(["deadline", "press", "centre", "discipline", "by"]);
});

test("Qingdao West Coast has no threshold of its own: its source gives none", () => {
  const spans = Object.values(qingdaoWestCoast.parameters).filter(({ kind }) => kind === "span" || kind === "times");
  expect(spans).toHaveLength(8);
  expect(spans.filter((parameter) => "default" in parameter)).toEqual([]);
});

test("a figure of the district's own holds before the rule's", () => {
  const chains = bureauRule.chains({
    deadline: "d",
    press: post,
    leader: post,
    callBackStage: "s",
    caller: post,
    noticeAfter: { amount: 2, unit: "working-hours" },
  });
  expect(chains[0]?.rungs[0]?.at).toEqual({ after: { amount: 2, unit: "working-hours" } });
});
