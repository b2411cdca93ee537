import { expect, test } from "vitest";
import { jsonFault } from "./json-fault.js";

test.each([
  ['{"a": oops}', 6],
  ['{"a": 1,}', 8],
  ["[1 2]", 3],
  ['{"a" 1}', 5],
  ['["unended', 1],
  ["", 0],
  ["  ", 2],
  ["{} {}", 3],
  ['{"a": 01}', 6],
  ['{"a": "\t"}', 6],
  ['{"a": [1, {"b": null}], "c": -1.5e3', 35],
  ["[[]", 3],
  ["}", 0],
])("%j stops being JSON at %i", (text, position) => {
  expect(() => JSON.parse(text) as unknown).toThrow();
  expect(jsonFault(text)).toBe(position);
});
