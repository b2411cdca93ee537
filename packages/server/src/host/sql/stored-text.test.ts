import fc from "fast-check";
import { expect, test } from "vitest";
import { fromStored, toSearchable, toStored } from "./stored-text.js";

const anyText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom("\0", "\u0001json:", "\ud800", '"', "案"),
  ),
});

test("any text comes back, and what is stored is text PostgreSQL takes", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const stored = toStored(text);
      expect(fromStored(stored)).toBe(text);
      expect(stored).not.toContain("\0");
      expect(Buffer.from(stored, "utf8").toString("utf8")).toBe(stored);
      expect(Buffer.from(toSearchable(text), "utf8").toString("utf8")).toBe(toSearchable(text));
    }),
  );
});

test("different texts are stored differently", () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      expect(toStored(one) === toStored(other)).toBe(one === other);
    }),
  );
});

test("text of every day is stored as it is", () => {
  expect(toStored("2026-001 暴露垃圾 😀")).toBe("2026-001 暴露垃圾 😀");
});
