import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FieldDefinition } from "../../definition/index.js";
import { idNumberCheck } from "./id-number.js";
import { readField } from "./read-field.js";

type Given = Omit<FieldDefinition, "id">;

const valueOf = (field: Given, answer: unknown) => {
  const reading = readField({ id: "it", ...field }, answer);
  return reading.ok ? reading.value : reading.problem;
};
const codeOf = (field: Given, answer: unknown) => {
  const reading = readField({ id: "it", ...field }, answer);
  return reading.ok ? undefined : reading.problem.code;
};

describe("a text", () => {
  test("is trimmed, in one form of Unicode, with one kind of line end", () => {
    expect(valueOf({ type: "textarea" }, "  cafe\u0301\r\n路边\r垃圾 ")).toBe("caf\u00e9\n路边\n垃圾");
    expect(valueOf({ type: "text" }, "幸福路\r\n12号")).toBe("幸福路 12号");
  });
  test("is counted in characters as people count them", () => {
    expect(valueOf({ type: "text", maxLength: 2 }, "𠮷😀")).toBe("𠮷😀");
    expect(valueOf({ type: "text", maxLength: 2 }, "𠮷😀a")).toEqual({ code: "too-long", details: { max: 2, actual: 3 } });
    expect(valueOf({ type: "text", minLength: 2 }, "𠮷")).toEqual({ code: "too-short", details: { min: 2, actual: 1 } });
  });
  test("with what no database and no hash can hold is refused", () => {
    expect(codeOf({ type: "text" }, "a\u0000b")).toBe("unreadable-characters");
    expect(codeOf({ type: "text" }, "half \ud83d pair")).toBe("unreadable-characters");
    expect(codeOf({ type: "text" }, 12)).toBe("not-a-text");
  });
  test("must match its pattern as a whole", () => {
    expect(valueOf({ type: "text", pattern: "[A-Z]{2}|\\d" }, "AB")).toBe("AB");
    expect(codeOf({ type: "text", pattern: "[A-Z]{2}|\\d" }, "AB1")).toBe("pattern-mismatch");
    expect(valueOf({ type: "text", pattern: "(" }, "a pattern that is none locks nobody out")).toBeTypeOf("string");
  });
  test("of nothing but white space is no answer", () => {
    expect(readField({ id: "it", type: "text", minLength: 3 }, " \u3000\n")).toEqual({ ok: true });
  });
});

describe("a number", () => {
  test("may come as HTML forms and Chinese input methods write it", () => {
    expect(valueOf({ type: "number" }, "１２．５")).toBe(12.5);
    expect(valueOf({ type: "number" }, " -3e2 ")).toBe(-300);
    expect(Object.is(valueOf({ type: "number" }, -0), 0)).toBe(true);
  });
  test.each(["12a", "0x10", "1,000", "NaN", "Infinity", Number.NaN, Number.POSITIVE_INFINITY, true, "1e999"])("%s is none", (answer) => {
    expect(codeOf({ type: "number" }, answer)).toBe("not-a-number");
  });
  test("keeps within its bounds, both inclusive", () => {
    const field: Given = { type: "number", min: 1, max: 3 };
    expect([valueOf(field, 1), valueOf(field, 3)]).toEqual([1, 3]);
    expect(valueOf(field, 0.9)).toEqual({ code: "too-small", details: { min: 1 } });
    expect(valueOf(field, 3.1)).toEqual({ code: "too-large", details: { max: 3 } });
  });
});

describe("a choice", () => {
  const options = [
    { id: "b", title: {} },
    { id: "a", title: {} },
  ];
  test("is one of the answers offered", () => {
    expect(valueOf({ type: "radio", options }, "a")).toBe("a");
    expect(codeOf({ type: "select", options }, "c")).toBe("not-an-option");
    expect(codeOf({ type: "select", options }, ["a"])).toBe("not-an-option");
    expect(codeOf({ type: "select" }, "a")).toBe("not-an-option");
  });
  test("of several is kept once each, in the order offered", () => {
    expect(valueOf({ type: "checkboxes", options }, ["a", "b", "a"])).toEqual(["b", "a"]);
    expect(valueOf({ type: "checkboxes", options }, "a")).toEqual(["a"]);
    expect(codeOf({ type: "checkboxes", options }, ["a", "c"])).toBe("not-an-option");
    expect(readField({ id: "it", type: "checkboxes", options }, [])).toEqual({ ok: true });
  });
  test("of yes and no takes what HTML forms send", () => {
    expect([true, "on", "true", false, "false"].map((answer) => valueOf({ type: "checkbox" }, answer))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(codeOf({ type: "checkbox" }, "constructor")).toBe("not-yes-or-no");
  });
});

describe("a date", () => {
  test("is a day that exists", () => {
    for (const day of ["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01"]) expect(valueOf({ type: "date" }, day)).toBe(day);
    for (const day of ["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "0000-01-01", "26-1-1", "2026-1-01", 20260101]) {
      expect(codeOf({ type: "date" }, day)).toBe("not-a-date");
    }
  });
  test("is judged as the calendar of the Date object judges it", () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), part(13), part(32), (year, month, day) => {
        const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const date = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
        expect(codeOf({ type: "date" }, text) === undefined).toBe(real);
      }),
    );
  });
  test("keeps within its bounds", () => {
    const field: Given = { type: "date", min: "2026-01-01", max: "2026-01-31" };
    expect(valueOf(field, "2026-01-31")).toBe("2026-01-31");
    expect(valueOf(field, "2025-12-31")).toEqual({ code: "too-early", details: { min: "2026-01-01" } });
    expect(valueOf(field, "2026-02-01")).toEqual({ code: "too-late", details: { max: "2026-01-31" } });
  });
  test("with a time needs its offset", () => {
    expect(valueOf({ type: "datetime" }, "2026-03-31t09:30:00z")).toBe("2026-03-31T09:30:00Z");
    expect(valueOf({ type: "datetime" }, "2026-03-31T09:30:00.123+08:00")).toBe("2026-03-31T09:30:00.123+08:00");
    for (const none of [
      "2026-03-31T09:30:00",
      "2026-03-31T24:00:00Z",
      "2026-02-30T09:30:00Z",
      "2026-03-31T09:30Z",
      "2026-03-31T09:30:60Z",
    ]) {
      expect(codeOf({ type: "datetime" }, none)).toBe("not-a-datetime");
    }
  });
  test("with a time is bounded by moments, or by days in its own offset", () => {
    const moments: Given = { type: "datetime", min: "2026-03-31T00:00:00+08:00" };
    expect(codeOf(moments, "2026-03-30T16:00:00Z")).toBeUndefined();
    expect(codeOf(moments, "2026-03-30T15:59:59Z")).toBe("too-early");
    expect(codeOf({ type: "datetime", max: "2026-03-31" }, "2026-03-31T23:59:59+08:00")).toBeUndefined();
    expect(codeOf({ type: "datetime", max: "2026-03-31" }, "2026-04-01T00:00:00+08:00")).toBe("too-late");
  });
});

describe("a phone number", () => {
  test.each([
    ["13800138000", "13800138000"],
    ["138 0013 8000", "13800138000"],
    ["+86 138-0013-8000", "13800138000"],
    ["0086-13800138000", "13800138000"],
    ["8613800138000", "13800138000"],
    ["１３８００１３８０００", "13800138000"],
    ["(0519)85681234", "0519-85681234"],
    ["0519 8568 1234", "0519-85681234"],
    ["051985681234", "0519-85681234"],
    ["010-8888-8888", "010-88888888"],
    ["02588888888", "025-88888888"],
    ["0378-2345678", "0378-2345678"],
    ["+86 10 8888 8888", "010-88888888"],
    ["+86 519 85681234", "0519-85681234"],
    ["0519-85681234-801", "0519-85681234-801"],
    ["0519-85681234转801", "0519-85681234-801"],
    ["0519-85681234 分机 801", "0519-85681234-801"],
    ["010-88888888 ext. 12", "010-88888888-12"],
    ["12345", "12345"],
    ["95588", "95588"],
    ["400-810-8888", "4008108888"],
  ])("%s is kept as %s", (typed, kept) => {
    expect(valueOf({ type: "phone" }, typed)).toBe(kept);
    expect(valueOf({ type: "phone" }, kept)).toBe(kept);
  });
  test.each([
    "1380013800",
    "138001380001",
    "12800138000",
    "85681234",
    "0519-1234567",
    "110110110",
    "+852 2345 6789",
    "abc",
    "13800138000转5",
    12345,
  ])("%s is none", (typed) => {
    expect(codeOf({ type: "phone" }, typed)).toBe("not-a-phone-number");
  });
  test("in normal form stays as it is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+0-9() -]{5,20}$/), (typed) => {
        const kept = valueOf({ type: "phone" }, typed);
        if (typeof kept === "string") expect(valueOf({ type: "phone" }, kept)).toBe(kept);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an identity number", () => {
  const faultOf = (answer: string) => valueOf({ type: "id-number" }, answer);
  test("of the standard's own examples is right", () => {
    // GB 11643-1999, examples of section 4.
    expect(faultOf("11010519491231002X")).toBe("11010519491231002X");
    expect(faultOf("440524188001010014")).toBe("440524188001010014");
    expect(faultOf("110105 19491231 002x")).toBe("11010519491231002X");
  });
  test("says what is wrong with it", () => {
    expect(faultOf("110105491231002")).toEqual({ code: "not-an-id-number", details: { why: "length" } });
    expect(faultOf("99010519491231002X")).toEqual({ code: "not-an-id-number", details: { why: "region" } });
    expect(faultOf("11010519490231002X")).toEqual({ code: "not-an-id-number", details: { why: "birth-date" } });
    expect(faultOf("110105194912310021")).toEqual({ code: "not-an-id-number", details: { why: "checksum" } });
  });
  test("with one wrong digit or two neighbours swapped is found out, as MOD 11-2 promises", () => {
    const good = fc
      .tuple(
        fc.date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2026-01-01T00:00:00Z"), noInvalidDate: true }),
        fc.integer({ min: 0, max: 999 }),
      )
      .map(([born, order]) => {
        const digits = `320402${born.toISOString().slice(0, 10).replaceAll("-", "")}${String(order).padStart(3, "0")}`;
        return digits + idNumberCheck(digits);
      });
    fc.assert(
      fc.property(good, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        expect(faultOf(number)).toBe(number);
        const digits = [...number];
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(codeOf({ type: "id-number" }, digits.join(""))).toBe("not-an-id-number");
        const swapped = [...number];
        [swapped[at], swapped[at + 1]] = [swapped[at + 1] ?? "", swapped[at] ?? ""];
        if (swapped.join("") !== number) expect(codeOf({ type: "id-number" }, swapped.join(""))).toBe("not-an-id-number");
      }),
    );
  });
});

describe("an address", () => {
  const read = (answer: unknown) => valueOf({ type: "address", maxLength: 50 }, answer);
  test("is a text, or a text with unit and position", () => {
    expect(read(" 河西路12号 ")).toBe("河西路12号");
    expect(read({ text: "河西路12号", unit: "hexi", longitude: "119.97", latitude: 31.78 })).toEqual({
      text: "河西路12号",
      unit: "hexi",
      longitude: 119.97,
      latitude: 31.78,
    });
    expect(read({ longitude: 119.97, latitude: 31.78, text: "" })).toEqual({ longitude: 119.97, latitude: 31.78 });
    expect(read({ text: " ", unit: "" })).toBeUndefined();
  });
  test("has both coordinates or neither, on this earth", () => {
    expect(read({ text: "x", longitude: 119 })).toEqual({ code: "position-incomplete" });
    expect(read({ text: "x", longitude: 119, latitude: 91 })).toEqual({ code: "position-out-of-range" });
    expect(read({ text: "x", house: "12" })).toEqual({ code: "not-an-address" });
    expect(read([{ text: "x" }])).toEqual({ code: "not-an-address" });
  });
});

describe("photos", () => {
  test("are one unless the field asks for several", () => {
    expect(valueOf({ type: "photo" }, "a1b2")).toEqual(["a1b2"]);
    expect(valueOf({ type: "photo" }, ["a", "b"])).toEqual({ code: "too-many", details: { max: 1, actual: 2 } });
    expect(valueOf({ type: "photo", maxCount: 2 }, ["a", "b", "a"])).toEqual(["a", "b"]);
    expect(codeOf({ type: "photo" }, "../etc")).toBe("not-an-attachment");
  });
});

describe("a rating", () => {
  test("is a whole mark from 1 to 5, or as the field says", () => {
    expect(valueOf({ type: "rating" }, "5")).toBe(5);
    expect(valueOf({ type: "rating" }, 0)).toEqual({ code: "not-a-rating", details: { min: 1, max: 5 } });
    expect(codeOf({ type: "rating" }, 2.5)).toBe("not-a-rating");
    expect(valueOf({ type: "rating", min: 0, max: 10 }, 0)).toBe(0);
  });
});

describe("a unit or member", () => {
  const context = { resolveOptions: () => [{ id: "east" }, { id: "west" }] };
  test("is one of those the case offers", () => {
    expect(readField({ id: "it", type: "unit" }, "east", context)).toEqual({ ok: true, value: "east" });
    expect(readField({ id: "it", type: "unit" }, "north", context)).toEqual({ ok: false, problem: { code: "not-an-option" } });
    expect(readField({ id: "it", type: "member", multiple: true }, ["west", "east", "west"], context)).toEqual({
      ok: true,
      value: ["west", "east"],
    });
    expect(readField({ id: "it", type: "unit" }, ["east"], context).ok).toBe(false);
  });
});
