import { expect, test } from "vitest";
import { nearest } from "./nearest.js";

test("the nearest word is the one fewest keystrokes away", () => {
  expect(nearest("dispacth", ["dispatch", "filed", "dispatched"])).toBe("dispatch");
  expect(nearest("Filed", ["filled", "filed"])).toBe("filed");
});

test("a word too far from everything is answered with nothing", () => {
  expect(nearest("zebra", ["dispatch", "filed"])).toBeUndefined();
  expect(nearest("x", ["handling"])).toBeUndefined();
  expect(nearest("a", [])).toBeUndefined();
});
