import { expect, test } from "vitest";
import { matchLocale } from "./match-locale.js";

test.each(["en", "EN", "en-GB", "en-Latn-US"])("%s is served in English", (tag) => {
  expect(matchLocale(tag)).toBe("en");
});

test.each(["zh", "zh-CN", "zh-Hans-CN", "zh-TW", "bo", "enm", ""])("%j is served in Chinese", (tag) => {
  expect(matchLocale(tag)).toBe("zh-CN");
});
