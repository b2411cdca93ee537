import { expect, test } from "vitest";
import { readCode, readNumber } from "./as-typed.js";

test.each([
  ["cz2026030200001", "CZ2026030200001"],
  [" CZ2026 0302 00001 ", "CZ2026030200001"],
  ["ＣＺ２０２６０３０２００００１", "CZ2026030200001"],
  ["311－20260302—00001", "311-20260302-00001"],
])("a case number typed as %j is %s", (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

test.each(["LUFS-SJWF-39SQ", "lufs sjwf 39sq", "lufssjwf39sq", "ＬＵＦＳ－ＳＪＷＦ－３９ＳＱ", "LUFS–SJWF—39SQ", "\u200bLUFS-SJWF-39SQ\n"])(
  "a tracking code typed as %j is understood",
  (typed) => {
    expect(readCode(typed)).toBe("LUFSSJWF39SQ");
  },
);
