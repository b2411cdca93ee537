import { expect, test } from "vitest";
import { localised } from "./localised.js";

test("a text is given in the language asked for", () => {
  expect(localised({ "zh-CN": "立案", en: "Filed" }, "en")).toBe("Filed");
});

test("a text that lacks the language is given in the other one", () => {
  expect(localised({ "zh-CN": "立案" }, "en")).toBe("立案");
  expect(localised({ en: "Filed" }, "zh-CN")).toBe("Filed");
});

test("no text is an empty string", () => {
  expect(localised(undefined, "en")).toBe("");
  expect(localised({}, "zh-CN")).toBe("");
});
