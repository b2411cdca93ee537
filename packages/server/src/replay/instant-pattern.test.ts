import { describe, expect, test } from "vitest";
import { instantReader } from "./instant-pattern.js";

const boston = instantReader("MM/dd/yyyy hh:mm:ss a", "America/New_York");
const written = (text: string, read = boston): string | undefined => {
  const at = read(text);
  return at === undefined ? undefined : new Date(at).toISOString();
};

describe("an instant as another system wrote it", () => {
  test("is read by the district's pattern in the district's zone", () => {
    expect(written("01/01/2015 01:20:33 PM")).toBe("2015-01-01T18:20:33.000Z");
    expect(written("07/04/2015 12:00:00 AM")).toBe("2015-07-04T04:00:00.000Z");
    expect(written("07/04/2015 12:30:00 PM")).toBe("2015-07-04T16:30:00.000Z");
    expect(written("2026-02-02 09:30", instantReader("yyyy-MM-dd HH:mm", "Asia/Shanghai"))).toBe("2026-02-02T01:30:00.000Z");
    expect(written("2026年2月3日 9:05", instantReader("yyyy年MM月dd日 HH:mm", "Asia/Shanghai"))).toBe("2026-02-03T01:05:00.000Z");
    expect(written("2015-01-01T13:20:33-05:00", instantReader("iso", "Asia/Shanghai"))).toBe("2015-01-01T18:20:33.000Z");
  });

  test("which summer time skips moves forward by the gap", () => {
    expect(written("03/08/2015 02:30:00 AM")).toBe("2015-03-08T07:30:00.000Z");
  });

  test("which occurs twice is the first of the two", () => {
    expect(written("11/01/2015 01:30:00 AM")).toBe("2015-11-01T05:30:00.000Z");
  });

  test.each(["", "13/01/2015 01:20:33 PM", "02/29/2015 01:20:33 PM", "01/01/2015 13:20:33 PM", "01/01/2015", "yesterday"])(
    "%j is none",
    (text) => {
      expect(boston(text)).toBeUndefined();
    },
  );
});
