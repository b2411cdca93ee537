import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toInstant, toRfc3339 } from "./index.js";

describe("reading a date-time", () => {
  it.each([
    ["2026-02-25T00:00:00+08:00", Date.UTC(2026, 1, 24, 16)],
    ["2026-02-25T00:00:00Z", Date.UTC(2026, 1, 25)],
    ["2026-02-25t00:00:00z", Date.UTC(2026, 1, 25)],
    ["2026-02-25T00:00:00-00:00", Date.UTC(2026, 1, 25)],
    ["2026-02-25T05:45:00.5+05:45", Date.UTC(2026, 1, 25) + 500],
    ["2026-02-25T00:00:00.123999Z", Date.UTC(2026, 1, 25) + 123],
    ["2024-02-29T23:59:59-03:30", Date.UTC(2024, 2, 1, 3, 29, 59)],
    ["2016-12-31T23:59:60Z", Date.UTC(2017, 0, 1)],
    ["2017-01-01T07:59:60+08:00", Date.UTC(2017, 0, 1)],
    ["0001-01-01T00:00:00Z", Date.parse("0001-01-01T00:00:00Z")],
  ])("%s is understood", (text, instant) => {
    expect(toInstant(text)).toBe(instant);
  });

  it.each([
    "2026-02-25T00:00:00", // no offset: another moment on every machine
    "2026-02-25",
    "2026-02-25 00:00:00+08:00",
    "2026-02-25T00:00+08:00",
    "2026-02-25T00:00:00+0800",
    "2026-02-25T00:00:00+08",
    "2026-02-25T00:00:00.+08:00",
    "2026-02-30T00:00:00Z",
    "2025-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-00-01T00:00:00Z",
    "2026-02-25T24:00:00Z",
    "2026-02-25T23:60:00Z",
    "2026-02-25T12:00:60Z",
    "2026-02-25T23:59:61Z",
    "2026-02-25T00:00:00+24:00",
    "2026-02-25T00:00:00+08:60",
    "0000-02-25T00:00:00Z",
    "+02026-02-25T00:00:00Z",
    "2026-02-25T00:00:00Z\n",
    " 2026-02-25T00:00:00Z",
    "1771948800000",
    "",
  ])("%j is refused", (text) => {
    expect(() => toInstant(text)).toThrow(expect.objectContaining({ name: "CalendarError", code: "instant-malformed", value: text }));
  });
});

describe("writing a date-time", () => {
  it("gives the civil time of the zone with its offset, and milliseconds only where there are any", () => {
    const at = Date.UTC(2026, 1, 24, 16);

    expect(toRfc3339(at, "Asia/Shanghai")).toBe("2026-02-25T00:00:00+08:00");
    expect(toRfc3339(at + 7, "Asia/Shanghai")).toBe("2026-02-25T00:00:00.007+08:00");
    expect(toRfc3339(at, "America/St_Johns")).toBe("2026-02-24T12:30:00-03:30");
    expect(toRfc3339(at, "UTC")).toBe("2026-02-24T16:00:00+00:00");
  });

  it("rounds to the minute an offset that had seconds", () => {
    const at = Date.UTC(1890, 0, 1); // Shanghai's local mean time, 8:05:43 east

    expect(toRfc3339(at, "Asia/Shanghai")).toBe("1890-01-01T08:06:00+08:06");
    expect(toInstant(toRfc3339(at, "Asia/Shanghai"))).toBe(at);
  });

  it("is read back as the same instant", () => {
    const zones = fc.constantFrom("Asia/Shanghai", "America/New_York", "Asia/Kathmandu", "Africa/Monrovia");
    fc.assert(
      fc.property(zones, fc.integer({ min: Date.parse("0001-01-02T00:00:00Z"), max: Date.parse("9999-12-30T00:00:00Z") }), (zone, at) => {
        expect(toInstant(toRfc3339(at, zone))).toBe(at);
      }),
    );
  });

  it("refuses years four digits cannot write, and zones nobody knows", () => {
    expect(() => toRfc3339(Date.UTC(10_000, 0, 1), "UTC")).toThrow(expect.objectContaining({ code: "out-of-range" }));
    expect(() => toRfc3339(NaN, "UTC")).toThrow(expect.objectContaining({ code: "out-of-range" }));
    expect(() => toRfc3339(0, "Mars/Olympus")).toThrow(expect.objectContaining({ code: "time-zone-unknown" }));
  });
});
