import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sharedData } from "../../test/calendar/shared-data.js";
import { accepts, type AnySchema } from "../testing/accepts-json.js";
import { handledWith, type ChainInput } from "../testing/chain-story.js";
import { jointStory } from "../testing/joint-story.js";
import { toOcel } from "./ocel.js";

const story = jointStory();
const log = toOcel([{ state: story.state, events: story.events, personal: story.personal }], story.district, { locale: "en" });
const ofType = (type: string) => log.objects.filter((object) => object.type === type);
const event = (activity: string) => log.events.find(({ type }) => type === activity);

describe("cases as an OCEL log", () => {
  test("know the case, its tickets, its chains and the units as objects of their own", () => {
    expect(ofType("case").map(({ id }) => id)).toEqual(["case:case-1"]);
    expect(ofType("ticket")).toHaveLength(Object.keys(story.state.tickets).length);
    expect(ofType("ticket").length).toBeGreaterThan(1);
    expect(ofType("chain").map(({ id }) => id)).toContain("chain:case-1/overdue/case");
    expect(ofType("unit").map(({ id }) => id)).toContain("unit:east-urban-management");
  });

  test("tell of a yellow card whom it pressed, whom it told, and by which chain", () => {
    expect(event("Yellow card")?.relationships).toEqual([
      { objectId: "case:case-1", qualifier: "case" },
      { objectId: "chain:case-1/overdue/case", qualifier: "chain" },
      { objectId: "unit:east-urban-management", qualifier: "pressed" },
      { objectId: "unit:east-centre", qualifier: "told" },
    ]);
  });

  test("tell of a rung who was sent a copy", () => {
    const chain: ChainInput = {
      id: "overdue",
      watch: { deadline: "handle-in-time" },
      rungs: [
        {
          id: "urge",
          at: { after: { amount: 0, unit: "working-days" } },
          measure: "urge",
          press: [{ role: "handler" }],
          copy: [{ role: "leader", at: "district" }],
        },
      ],
    };
    const urged = handledWith(chain).at("2026-02-10T09:00:00+08:00").fireDue();
    const { events } = toOcel([{ state: urged.state, events: urged.events, personal: urged.personal }], urged.district, { locale: "en" });
    expect(events.find(({ type }) => type === "Urged")?.relationships).toContainEqual({ objectId: "unit:east", qualifier: "copied" });
  });

  test("let the stage of a case change over time", () => {
    const stages = ofType("case")[0]?.attributes.filter(({ name }) => name === "stage");
    expect(stages?.map(({ value }) => value)).toEqual(["reported", "filed", "dispatched", "handling"]);
  });

  test("declare every type and attribute they use, and name no object they do not have", () => {
    const objects = new Set(log.objects.map(({ id }) => id));
    expect(objects.size).toBe(log.objects.length);
    expect(new Set(log.events.map(({ id }) => id)).size).toBe(log.events.length);
    for (const [things, types] of [
      [log.events, log.eventTypes],
      [log.objects, log.objectTypes],
    ] as const) {
      for (const thing of things) {
        const declared = types.find(({ name }) => name === thing.type)?.attributes.map(({ name }) => name);
        for (const { name } of thing.attributes) expect(declared).toContain(name);
        for (const { objectId } of thing.relationships) expect(objects).toContain(objectId);
      }
    }
  });

  test("never hold what anybody wrote into a form", () => {
    for (const secret of ["垃圾堆在楼道口", "13800138000", "柳园路1号"]) expect(JSON.stringify(log)).not.toContain(secret);
  });

  const standard = sharedData("ocel");
  test.skipIf(standard === undefined)("satisfy the standard's own JSON Schema, as its example does", () => {
    const parsed = (name: string) => JSON.parse(readFileSync(join(standard ?? "", name), "utf8")) as AnySchema;
    const schema = parsed("schema_ocel2.json");
    expect(accepts(schema, parsed("ocel20_example.jsonocel"))).toBe(true);
    expect(accepts(schema, JSON.parse(JSON.stringify(log)))).toBe(true);
    expect(accepts(schema, { ...log, events: [{ id: 1 }] })).toBe(false);
    const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
    for (const { time } of [...log.events, ...log.objects.flatMap(({ attributes }) => attributes)]) expect(time).toMatch(dateTime);
  });
});
