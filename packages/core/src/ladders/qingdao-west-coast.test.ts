import { describe, expect, test } from "vitest";
import { citizen, type CaseStory } from "../testing/case-story.js";
import { close, finish, firings, handledIn } from "../testing/chain-story.js";
import { ladderDistrict, mayOrder, mustApprove, posts } from "../testing/ladder-district.js";
import { qingdaoWestCoast } from "./qingdao-west-coast.js";

// 三级督办, 现场督办, 区领导每周调度, 一把手通报, 媒体曝光台; 处置不力单位通报. The thresholds below are made up, as a district makes its own.

const days = (amount: number) => ({ amount, unit: "working-days" as const });

const handled = (): CaseStory =>
  handledIn(
    ladderDistrict(
      qingdaoWestCoast.chains({
        deadline: "handle-in-time",
        press: posts.handlers,
        centre: posts.centre,
        districtLeader: posts.leader,
        topLeader: posts.topLeader,
        media: posts.media,
        by: mayOrder,
        approval: mustApprove,
        meeting: { weekday: 1, time: "09:30" },
        oneAfter: days(0),
        twoAfter: days(1),
        threeAfter: days(2),
        onSiteAfter: days(3),
        dispatchAfter: days(4),
        topLeaderAfter: days(6),
        exposeAfter: days(8),
        poorTimes: 1,
        replyWithin: days(1),
        replyForm: "ticket-reply",
      }),
    ),
  );

const approve = (story: CaseStory, request: string): CaseStory => story.do("wu", { type: "decide", request, grant: true, data: {} });

describe("Qingdao West Coast's ladder", () => {
  test("climbs from the first level to the weekly dispatch by itself, and from there by approval to the media", () => {
    const story = handled().at("2026-02-25T09:00:00+08:00").fireDue();
    expect(firings(story)).toEqual([
      "level-1 2026-02-09 09:00",
      "level-2 2026-02-10 09:00",
      "level-3 2026-02-11 09:00",
      "on-site 2026-02-12 09:00",
      "dispatch 2026-02-13 09:00",
    ]);
    // Six working days after due is Tuesday the 24th: 10, 11, 12, 13, 14 (a make-up day), 24.
    expect(story.state.requests?.["r1"]).toMatchObject({
      status: "open",
      order: { rung: "top-leader", counted: Date.parse("2026-02-24T09:00:00+08:00") },
    });
    approve(story, "r1").at("2026-02-28T09:00:00+08:00").fireDue();
    expect(story.state.requests?.["r2"]).toMatchObject({ status: "open", order: { rung: "expose" } });
    approve(story, "r2");
    expect(story.rungs.slice(5)).toEqual(["top-leader", "expose"]);
    expect(story.events.findLast(({ type }) => type === "rung-fired")).toMatchObject({
      measure: "expose",
      press: [{ role: "editor", unit: "city-media" }],
    });
    expect(Object.keys(story.state.timers).filter((key) => key.startsWith("rung/"))).toEqual([]);
  });

  test("takes the case to the leaders' next Monday, put off by the Spring Festival of 2026 to Tuesday the 24th", () => {
    const story = handled().at("2026-02-13T09:00:00+08:00").fireDue();
    expect(story.events.findLast(({ type }) => type === "rung-fired")).toMatchObject({
      measure: "dispatch-meeting",
      tell: [{ role: "leader", unit: "east" }],
      meetingAt: Date.parse("2026-02-24T09:30:00+08:00"),
    });
  });

  test("stops where the case is handled, and its proposals with it", () => {
    const story = finish(handled().at("2026-02-25T09:00:00+08:00").fireDue());
    expect(story.state.requests?.["r1"]?.status).toBe("lapsed");
    expect(story.state.chains["west-coast-overdue/case"]?.ended).toBe("met");
    expect(close(story).state.timers).toEqual({});
  });

  test("goes up at once by the hand of the centre, and on from there in its own time", () => {
    const story = handled().do("zhou", { type: "supervise", chain: "west-coast-overdue", rung: "on-site", data: {} });
    expect(firings(story.at("2026-02-14T09:00:00+08:00").fireDue())).toEqual(["on-site 2026-02-02 09:00", "dispatch 2026-02-13 09:00"]);
  });

  test("names the unit that handled a complaint badly, once a leader has approved it", () => {
    const story = close(finish(handled())).do(citizen, { type: "survey", data: { satisfied: "no" } });
    expect(story.rungs).toEqual([]);
    approve(story, "r1");
    expect(story.events.findLast(({ type }) => type === "rung-fired")).toMatchObject({
      chain: "west-coast-handled-badly",
      measure: "circulate",
      press: [{ unit: "east-urban-management" }],
    });
  });
});
