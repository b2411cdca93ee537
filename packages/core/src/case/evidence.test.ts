import { describe, expect, test } from "vitest";
import { CaseStory, citizen } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import { canonicalJson, commitTo, verifyChain } from "./evidence.js";

const report = { description: "井盖缺失", grid: "liuyuan-1", phone: "13800138000", address: "柳园社区3号楼" };
const told = (): CaseStory =>
  new CaseStory(smallDistrict(), "2026-02-02T09:00:00+08:00").open("missing-manhole-cover", report, citizen).act("qian", "file");

describe("the evidence chain of a case", () => {
  test("verifies as it was written", () => {
    const story = told();
    expect(verifyChain(story.events)).toEqual({ ok: true, head: story.state.head });
  });

  test("shows which event was changed", () => {
    const { events } = told();
    const changed = events.map((event) => (event.seq === 2 ? { ...event, at: event.at + 1 } : event));
    expect(verifyChain(changed)).toEqual({ ok: false, seq: 2, code: "hash" });
  });

  test("shows that an event is missing", () => {
    const { events } = told();
    expect(verifyChain(events.filter(({ seq }) => seq !== 2))).toEqual({ ok: false, seq: 2, code: "sequence" });
  });

  test("shows that an event was replaced by another sealed one", () => {
    const { events } = told();
    const other = told();
    const [, second] = new CaseStory(smallDistrict(), "2026-02-03T09:00:00+08:00").open("missing-manhole-cover", report, citizen).events;
    expect(verifyChain(events.map((event) => (event.seq === 2 ? (second as typeof event) : event)))).toMatchObject({
      ok: false,
      seq: 2,
      code: "previous",
    });
    expect(verifyChain(other.events).ok).toBe(true);
  });

  test("names its algorithm and the version of its rules in each event", () => {
    for (const event of told().events) expect(event).toMatchObject({ algorithm: "sha-256", evidence: 1 });
  });
});

describe("personal values", () => {
  test("stand in no event and no state, only a commitment does", () => {
    const story = told();
    for (const value of ["13800138000", "柳园社区3号楼"]) {
      expect(JSON.stringify(story.events)).not.toContain(value);
      expect(JSON.stringify(story.state)).not.toContain(value);
      expect(JSON.stringify(story.effects)).not.toContain(value);
    }
    expect(story.state.commitments).toMatchObject({ phone: { mark: "sensitive" }, address: { mark: "ordinary" } });
  });

  test("are proved by their salt, as long as it is kept", () => {
    const story = told();
    const phone = story.personal.find(({ field }) => field === "phone");
    expect(phone).toMatchObject({ mark: "sensitive", value: "13800138000", key: "1/phone" });
    expect(commitTo(phone?.salt ?? "", phone?.value ?? "")).toBe(story.state.commitments["phone"]?.digest);
  });

  test("commit differently for equal values in different fields and cases", () => {
    const one = told().personal.map(({ salt }) => salt);
    expect(new Set(one).size).toBe(one.length);
  });
});

describe("canonical JSON", () => {
  test("orders keys by UTF-16 code units and writes numbers as RFC 8785 does", () => {
    expect(canonicalJson({ "\u20ac": 1, "\r": 2, a: 1e21, "\ud83d\ude02": 4.5e-7 })).toBe('{"\\r":2,"a":1e+21,"€":1,"😂":4.5e-7}');
  });
});
