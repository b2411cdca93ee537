import { expect, test } from "vitest";
import { isNarrowed, queryOf, unfiltered } from "./worklist-filter.js";
import type { WorklistFilter } from "./worklist-filter.js";

const mine: WorklistFilter = { view: "mine", ...unfiltered };
const all: WorklistFilter = { view: "all", ...unfiltered };
const asked = (filter: WorklistFilter, soonBefore?: string): string =>
  Object.entries(queryOf(filter, soonBefore))
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${name}=${String(value)}`)
    .join("&");

test("one's own list is of open cases whose next move is one's own", () => {
  expect(asked(mine)).toBe("status=open&mine=true");
  expect(asked(all)).toBe("status=open");
});

test("due soon is what is due before an instant and not late yet", () => {
  expect(asked({ ...mine, lamp: "soon" }, "2026-03-03T09:00:00+08:00")).toBe(
    "status=open&late=false&dueBefore=2026-03-03T09:00:00+08:00&mine=true",
  );
});

test("whoever looks for a case among all finds it closed, too", () => {
  expect(asked({ ...all, q: "CZ-2026-000123" })).toBe("q=CZ-2026-000123");
  expect(asked({ ...mine, q: "CZ-2026-000123" })).toBe("status=open&q=CZ-2026-000123&mine=true");
});

test("filters are asked for together", () => {
  expect(asked({ view: "all", lamp: "held", urgent: true, approving: false, q: "", step: "dispatch", itemClass: "environment" })).toBe(
    "status=open&held=true&step=dispatch&class=environment&urgent=true",
  );
});

test("what waits for one's own approval is asked for by itself", () => {
  expect(asked({ ...mine, approving: true })).toBe("status=open&mine=true&approving=true");
});

test("a view by itself is not narrowed, by anything else it is", () => {
  expect([mine, all].map(isNarrowed)).toEqual([false, false]);
  const narrowed = [
    { lamp: "late" as const },
    { urgent: true },
    { approving: true },
    { q: "a" },
    { step: "file" },
    { itemClass: "environment" },
  ];
  expect(narrowed.map((filter) => isNarrowed({ ...mine, ...filter }))).toEqual([true, true, true, true, true, true]);
});
