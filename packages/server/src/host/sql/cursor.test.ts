import fc from "fast-check";
import { expect, test } from "vitest";
import { readFeedCursor, readListCursor, writeFeedCursor, writeListCursor } from "./cursor.js";

const places = fc.record({
  epoch: fc.integer({ min: 0, max: 0xff_ffff }),
  xid: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
  position: fc.maxSafeNat(),
});

test("a feed's cursor names its place, and cursors sort as places do", () => {
  fc.assert(
    fc.property(places, places, (one, other) => {
      expect(readFeedCursor(writeFeedCursor(one))).toEqual(one);
      const order = one.epoch - other.epoch || Number(BigInt(one.xid) - BigInt(other.xid)) || one.position - other.position;
      const [a, b] = [writeFeedCursor(one), writeFeedCursor(other)];
      expect(Math.sign(a < b ? -1 : a > b ? 1 : 0)).toBe(Math.sign(order));
    }),
  );
});

test("a list's cursor names its place, whatever the id", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.string({ unit: "binary" }), (order, id) => {
      expect(readListCursor(writeListCursor({ order, id }))).toEqual({ order, id });
    }),
  );
  expect(readListCursor(writeListCursor({ order: 1, id: "\u0000\ud800" }))).toEqual({ order: 1, id: "\u0000\ud800" });
});

test("anything else is refused with a code, never taken", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(() => readFeedCursor(text)).toThrow(expect.objectContaining({ code: "cursor-malformed" }));
      expect(() => readListCursor(text)).toThrow(expect.objectContaining({ code: "cursor-malformed" }));
    }),
  );
});
