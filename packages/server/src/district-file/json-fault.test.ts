import { describe, expect, test } from "vitest";
import { findJsonFault } from "./json-fault.js";

describe("where a definition stops being JSON", () => {
  test.each([
    ['{\n  "id": "x",\n}', 3, 1],
    ['{ "a": [1, 2,] }', 1, 14],
    ['{ "a" 1 }', 1, 7],
    ["{ a: 1 }", 1, 3],
    ['{ "a": 1 } x', 1, 12],
    ['{ "a": ', 1, 8],
    ["", 1, 1],
    ['{\n "a": "line\nbreak" }', 2, 7],
  ])("%j has its fault in line %i, column %i", (text, line, column) => {
    expect(() => void JSON.parse(text)).toThrow();
    expect(findJsonFault(text)).toMatchObject({ line, column });
  });

  test.each(['{"a":[1,-2.5e3,true,null,"\\u4e2d"],"b":{}}', "[]", " [ { } ] ", '"x"', "[[[]],{}]"])("%s has none", (text) => {
    expect(findJsonFault(text)).toBeUndefined();
  });

  test("ten thousand open brackets do not exhaust the stack", () => {
    expect(findJsonFault("[".repeat(10_000))).toMatchObject({ line: 1, column: 10_001, found: "" });
  });
});
