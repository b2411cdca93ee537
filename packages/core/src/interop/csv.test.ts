import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jointStory } from "../testing/joint-story.js";
import { csvColumns, csvField, toCsv } from "./csv.js";

const story = jointStory();
const record = { state: story.state, events: story.events, personal: story.personal };
const rows = (text: string) => parse(text, { columns: true, bom: true }) as Record<string, string>[];

describe("cases as CSV", () => {
  test("are one line per event in fixed columns", () => {
    const read = rows(toCsv([record, record], story.district));
    expect(read).toHaveLength(2 * story.events.length);
    expect(Object.keys(read[0] ?? {})).toEqual(csvColumns);
    expect(read[0]).toMatchObject({
      number: story.state.number,
      "item-title": "暴露垃圾",
      seq: "1",
      type: "opened",
      stage: "reported",
      member: "",
    });
    expect(read.find(({ type }) => type === "rung-fired")).toMatchObject({
      rung: "yellow-card",
      measure: "yellow-card",
      pressed: "handler@east-urban-management",
    });
  });

  test("never hold what anybody wrote into a form, and members only if asked", () => {
    const named = toCsv([record], story.district, { members: true });
    for (const secret of ["垃圾堆在楼道口", "13800138000", "柳园路1号"]) expect(named).not.toContain(secret);
    expect(rows(named).some(({ member }) => member === "qian")).toBe(true);
  });

  test("may begin with a byte order mark for Excel", () => {
    expect(toCsv([], story.district, { byteOrderMark: true })).toBe(`\uFEFF${toCsv([], story.district)}`);
  });
});

describe("a field", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])("%j is no formula", (field) => {
    expect(parse(csvField(field))).toEqual([[`'${field}`]]);
  });
  test("is read as it was written (RFC 4180)", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 5 }), (fields) => {
        fc.pre(fields.every((field) => !/^[=+\-@\t\r＝＋－＠]/.test(field)));
        expect(parse(`${fields.map(csvField).join(",")}\r\n`, { record_delimiter: "\r\n" })).toEqual([fields]);
      }),
    );
  });
});
