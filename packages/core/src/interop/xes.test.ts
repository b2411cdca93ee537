import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharedData } from "../../test/calendar/shared-data.js";
import { jointStory } from "../testing/joint-story.js";
import { fromXes } from "./read-xes.js";
import { writeXes } from "./write-xes.js";
import { toXes } from "./xes.js";
import { xesTypes, xesValue, type XesAttribute, type XesLog } from "./xes-log.js";

const story = jointStory();
const { district } = story;
const record = { state: story.state, events: story.events, personal: story.personal };

function read(text: string): XesLog {
  const result = fromXes(text);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.log;
}

describe("cases as an XES log", () => {
  test("are a trace per case under its number, an event per event", () => {
    const log = read(toXes([record], district, { locale: "en" }));
    expect(log.extensions.map(({ prefix }) => prefix)).toEqual(["concept", "time", "org", "lifecycle"]);
    expect(log.traces).toHaveLength(1);
    const [trace] = log.traces;
    expect(xesValue(trace?.attributes ?? [], "concept:name")).toBe(story.state.number);
    expect(xesValue(trace?.attributes ?? [], "item-title")).toBe("Exposed rubbish");
    expect(trace?.events.map((event) => xesValue(event, "type"))).toEqual(story.events.map(({ type }) => type));
    expect(trace?.events.map((event) => xesValue(event, "seq"))).toEqual(story.events.map(({ seq }) => seq));
  });

  test("name what happened by the title of the action, rung or deadline, and by ids beside", () => {
    const names = (locale: "zh-CN" | "en") =>
      new Map(
        read(toXes([record], district, { locale })).traces[0]?.events.map((event) => [
          xesValue(event, "activity-id"),
          xesValue(event, "concept:name"),
        ]),
      );
    expect(names("zh-CN").get("acted/file")).toBe("立案");
    expect(names("en").get("acted/file")).toBe("File");
    expect(names("en").get("rung-fired/overdue/yellow-card")).toBe("Yellow card");
    expect(names("en").get("deadline-started/verify-in-time")).toBe("Deadline started: Verification");
  });

  test("give times with the district's offset", () => {
    const [opened] = read(toXes([record], district)).traces[0]?.events ?? [];
    expect(xesValue(opened ?? [], "time:timestamp")).toBe("2026-02-02T09:00:00+08:00");
  });

  test("tell units and roles, members only if asked, and never what anybody wrote into a form", () => {
    const [plain, named] = [toXes([record], district), toXes([record], district, { members: true })];
    for (const secret of ["垃圾堆在楼道口", "13800138000", "柳园路1号", "119.97", ...story.events.map(({ hash }) => hash)])
      expect(named).not.toContain(secret);
    expect(plain).not.toContain("qian");
    expect(plain).toContain('key="org:group" value="east-centre"');
    expect(named).toContain('key="org:resource" value="qian"');
  });
});

/** Texts XML can hold. */
const text = fc
  .string({ unit: "binary", maxLength: 8 })
  .map((given) => [...given].filter((sign) => sign >= " " || "\t\n\r".includes(sign)).join(""))
  .map((given) => given.replace(/[\uFFFE\uFFFF]/g, ""));

/** Attributes with others inside them, to a depth; the reader refuses more than a hundred, as it may. */
const attributeTo = (depth: number): fc.Arbitrary<XesAttribute> =>
  fc
    .record({
      key: text,
      type: fc.constantFrom(...xesTypes, "list" as const, "container" as const),
      text,
      number: fc.double({ noNaN: true, noDefaultInfinity: true }),
      int: fc.maxSafeInteger(),
      flag: fc.boolean(),
      children: depth === 0 ? fc.constant<XesAttribute[]>([]) : fc.array(attributeTo(depth - 1), { maxLength: 2 }),
    })
    .map(({ key, type, children, ...values }): XesAttribute => {
      const own = { int: values.int, float: values.number + 0, boolean: values.flag, list: "", container: "" };
      const value = type in own ? own[type as keyof typeof own] : values.text;
      return { key, type, value, ...(children.length === 0 ? {} : { children }) };
    });
const attribute = attributeTo(2);
const attributes = fc.array(attribute, { maxLength: 3 });
const anyLog: fc.Arbitrary<XesLog> = fc.record({
  extensions: fc.array(fc.record({ name: text, prefix: text, uri: text }), { maxLength: 2 }),
  classifiers: fc.array(fc.record({ name: text, keys: text }), { maxLength: 2 }),
  globals: fc.array(fc.record({ scope: text, attributes }), { maxLength: 2 }),
  attributes,
  traces: fc.array(fc.record({ attributes, events: fc.array(attributes, { maxLength: 3 }) }), { maxLength: 3 }),
});

describe("an XES log", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(read(writeXes(log))).toEqual(log);
      }),
      { numRuns: 200 },
    );
  });

  test("of many cases is read whole, however much of it must be escaped", () => {
    const trace = { attributes: [], events: [[{ key: "k", type: "string" as const, value: "“A & B” <\t>" }]] };
    const log = { extensions: [], classifiers: [], globals: [], attributes: [], traces: Array.from({ length: 5_000 }, () => trace) };
    expect(read(writeXes(log)).traces.filter(({ events }) => xesValue(events[0] ?? [], "k") === "“A & B” <\t>")).toHaveLength(5_000);
  });

  test("loses only what no XML can hold", () => {
    const log = {
      extensions: [],
      classifiers: [],
      globals: [],
      traces: [],
      attributes: [{ key: "k", type: "string", value: "a\u0000\ud800b" } as const],
    };
    expect(xesValue(read(writeXes(log)).attributes, "k")).toBe("a\uFFFD\uFFFDb");
  });

  test("that is none is refused by code", () => {
    expect(fromXes("<log><trace></log>")).toMatchObject({ code: "xml-malformed" });
    expect(fromXes("not xml")).toMatchObject({ ok: false });
    expect(fromXes("<bpmn/>")).toEqual({ ok: false, code: "not-a-log" });
    expect(fromXes('<!DOCTYPE log [<!ENTITY a "b">]><log/>')).toEqual({ ok: false, code: "xml-doctype" });
  });
});

const logs = sharedData("event-logs");

describe.skipIf(logs === undefined)("logs others published", () => {
  const file = (name: string) => read(readFileSync(join(logs ?? "", name), "utf8"));

  test("the running example has six cases of 42 events, the first by Pete", () => {
    const log = file("running-example.xes");
    expect(log.traces).toHaveLength(6);
    expect(log.traces.reduce((sum, { events }) => sum + events.length, 0)).toBe(42);
    const [first] = log.traces[0]?.events ?? [];
    expect(xesValue(first ?? [], "concept:name")).toBe("register request");
    expect(xesValue(first ?? [], "time:timestamp")).toBe("2010-12-30T14:32:00.000+01:00");
  });

  test("the road traffic fines have a hundred cases, each beginning with the fine", () => {
    const log = file("roadtraffic100traces.xes");
    expect(log.traces).toHaveLength(100);
    expect(new Set(log.traces.map(({ events }) => xesValue(events[0] ?? [], "concept:name")))).toEqual(new Set(["Create Fine"]));
    expect(xesValue(log.attributes, "meta_concept:named_events_total")).toBe(561470);
  });

  test("are the same after writing and reading them again", () => {
    for (const name of ["running-example.xes", "roadtraffic100traces.xes"]) {
      const log = file(name);
      expect(read(writeXes(log))).toEqual(log);
    }
  });
});
