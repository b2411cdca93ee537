import { describe, expect, test } from "vitest";
import { CaseStory, citizen } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import type { Actor } from "./actor.js";
import { sightOf } from "./sight.js";
import { owedReplies } from "./views.js";

const report = { description: "垃圾堆在楼道口", grid: "liuyuan-1", phone: "13800138000" };
const opened = (start = "2026-02-02T09:00:00+08:00"): CaseStory => new CaseStory(smallDistrict(), start).open("exposed-rubbish", report);
const file = { type: "act", action: "file", data: {} } as const;
const member = (id: string | undefined, role: string, unit: string): Actor => ({
  kind: "member",
  ...(id === undefined ? {} : { id }),
  posts: [{ role, unit }],
});

describe("a post", () => {
  test("holds from its first day to its last, and a substitute's act names whom they stood in for", () => {
    const story = opened();
    expect(story.try(file, member("wang", "dispatcher", "east-centre"))).toMatchObject({ ok: true });
    expect(story.events.find((event) => event.type === "acted")?.by).toEqual({
      kind: "member",
      member: "wang",
      role: "dispatcher",
      unit: "east-centre",
      substituteFor: "qian",
    });
    for (const outside of ["2026-02-01T09:00:00+08:00", "2026-02-09T09:00:00+08:00"]) {
      expect(opened(outside).try(file, member("wang", "dispatcher", "east-centre"))).toMatchObject({ ok: false, code: "not-permitted" });
    }
  });

  test("the directory does not give its member is worth nothing, whatever the token says", () => {
    expect(opened().try(file, member("sun", "dispatcher", "east-centre"))).toMatchObject({ ok: false, code: "not-permitted" });
  });

  test("of somebody the directory does not know is the host's word", () => {
    expect(opened().try(file, member("someone-of-the-portal", "dispatcher", "east"))).toMatchObject({ ok: true });
  });

  test("in a unit that does not exist is worth nothing", () => {
    expect(opened().try(file, member(undefined, "dispatcher", "nowhere"))).toMatchObject({ ok: false, code: "not-permitted" });
  });

  test("covers what lies below it, not what lies above or beside", () => {
    for (const [unit, ok] of [
      ["lianhu", true],
      ["east", true],
      ["east-centre", true],
      ["east-water", false],
      ["hexi", false],
      ["liuyuan-1", false],
    ] as const) {
      expect([unit, opened().try(file, member(undefined, "dispatcher", unit)).ok]).toEqual([unit, ok]);
    }
  });

  test("of another role, or a citizen, may not what a dispatcher may", () => {
    for (const actor of [member(undefined, "handler", "east-centre"), citizen, { kind: "system", posts: [] } as Actor]) {
      expect(opened().try(file, actor)).toMatchObject({ ok: false, code: "not-permitted", needs: ["dispatcher"] });
    }
  });
});

describe("an event of the machine's own", () => {
  test.each(["xstate.init", "xstate.done.state.closed", "xstate.stop"])("%s is refused from whoever sends it", (action) => {
    const told = opened().try({ type: "act", action, data: {} }, "qian");
    expect(told).toEqual({ ok: false, code: "event-forbidden", event: action });
  });

  test("that is no action of the stage is refused with those that are", () => {
    expect(opened().try({ type: "act", action: "close", data: {} }, "qian")).toMatchObject({
      code: "action-unknown",
      available: ["file", "file-urgent", "answer-directly", "reject"],
    });
  });

  test("that the product takes by itself is not for people", () => {
    expect(opened().try({ type: "act", action: "file-urgent", data: {} }, "qian")).toMatchObject({ code: "not-permitted" });
  });
});

describe("two clerks at once", () => {
  test("one wins, the other hears at which version the case is", () => {
    const story = opened();
    const seen = story.state.version;
    expect(story.try({ ...file, expectedVersion: seen }, "qian")).toMatchObject({ ok: true });
    expect(story.try({ ...file, expectedVersion: seen }, "qian")).toEqual({
      ok: false,
      code: "version-conflict",
      expected: seen,
      actual: story.state.version,
    });
  });
});

describe("sight of a case", () => {
  const sight = (story: CaseStory, who: string): string => sightOf(story.district, story.state, story.member(who), story.now);

  test("is the handling unit's with personal values, the overseers' without, others' not at all", () => {
    const story = opened();
    expect(["qian", "zhou", "wu", "zhao", "sun", "zheng"].map((who) => [who, sight(story, who)])).toEqual([
      ["qian", "personal"],
      ["zhou", "case"],
      ["wu", "case"],
      ["zhao", "case"],
      ["sun", "none"],
      ["zheng", "none"],
    ]);
  });

  test("moves on with the case: who has handed it over sees it without personal values", () => {
    const story = opened().act("qian", "file").act("qian", "dispatch", { "handling-unit": "east-urban-management" });
    expect(sight(story, "sun")).toBe("personal");
    story.act("sun", "accept");
    expect(sight(story, "qian")).toBe("case");
    expect(owedReplies(story.district, story.state, story.member("sun"), story.now)).toMatchObject([{ type: "ticket", ticket: "t1" }]);
  });

  test("of personal values ends when the case is closed", () => {
    const story = opened().act("qian", "answer-directly", { answer: "已告知" });
    expect(sight(story, "qian")).toBe("case");
  });
});
