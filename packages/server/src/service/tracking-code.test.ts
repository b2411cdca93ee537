import { describe, expect, test } from "vitest";
import { digestTrackingCode, makeTrackingCode } from "./tracking-code.js";

const seed = new Uint8Array(32).fill(7);

describe("a tracking code", () => {
  test("has no letter that can be taken for another", () => {
    for (let index = 0; index < 200; index++) {
      expect(makeTrackingCode(new Uint8Array(32).fill(index), String(index))).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/);
    }
  });

  test("comes out the same for the same seed and key, and not for others", () => {
    expect(makeTrackingCode(seed, "k")).toBe(makeTrackingCode(seed, "k"));
    expect(makeTrackingCode(seed, "k")).not.toBe(makeTrackingCode(seed, "l"));
    expect(makeTrackingCode(seed, "k")).not.toBe(makeTrackingCode(new Uint8Array(32).fill(8), "k"));
  });

  test("may be typed in small letters, without hyphens", () => {
    const code = makeTrackingCode(seed, "");
    expect(digestTrackingCode(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(digestTrackingCode(code));
  });
});
