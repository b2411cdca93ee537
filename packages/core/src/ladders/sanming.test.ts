import { describe, expect, test } from "vitest";
import type { CaseStory } from "../testing/case-story.js";
import { close, finish, firings, handledIn } from "../testing/chain-story.js";
import { ladderDistrict, mayOrder, posts } from "../testing/ladder-district.js";
import { sanming } from "./sanming.js";

// 三明“三色督查单”: a blue slip; not done in its time, an orange one; not done in its time, a red one.

const handled = (): CaseStory =>
  handledIn(
    ladderDistrict(
      sanming.chains({
        press: posts.handlers,
        leader: posts.leader,
        by: mayOrder,
        blueWithin: { amount: 3, unit: "working-days" },
        orangeWithin: { amount: 2, unit: "working-days" },
        redWithin: { amount: 1, unit: "working-days" },
        replyForm: "ticket-reply",
      }),
    ),
  );

const slip = (story: CaseStory, rung: string): CaseStory => story.do("zhou", { type: "supervise", chain: "sanming-slips", rung, data: {} });
const answer = (story: CaseStory, rung: string): CaseStory =>
  story.do("sun", { type: "answer-rung", chain: "sanming-slips", rung, data: { reply: "已办结" } });

describe("Sanming's three colours", () => {
  test("follow one another while no answer comes, each when the time of the one before is over", () => {
    const story = slip(handled(), "blue").at("2026-02-28T09:00:00+08:00").fireDue();
    expect(firings(story)).toEqual(["blue 2026-02-02 09:00", "orange 2026-02-05 09:00", "red 2026-02-09 09:00"]);
    expect(story.events.filter(({ type }) => type === "rung-fired")).toMatchObject([{ degree: 1 }, { degree: 2 }, { degree: 3 }]);
    expect(story.state.chains["sanming-slips/case"]?.fired.map(({ replyDue }) => story.local(replyDue ?? 0))).toEqual([
      "2026-02-05 09:00",
      "2026-03-03 09:00",
      "2026-03-02 09:00",
    ]);
  });

  test("end with the answer, whichever colour it came to", () => {
    for (const day of ["2026-02-03", "2026-02-06"]) {
      const story = slip(handled(), "blue").at(`${day}T09:00:00+08:00`).fireDue();
      for (const rung of [...story.rungs]) answer(story, rung);
      expect(story.state.chains["sanming-slips/case"]).toMatchObject({ status: "ended", ended: "answered" });
      expect(story.at("2026-02-28T09:00:00+08:00").fireDue().rungs).not.toContain("red");
    }
  });

  test("begin with orange for what is grave or urgent", () => {
    const story = slip(handled(), "orange").at("2026-02-28T09:00:00+08:00").fireDue();
    expect(firings(story)).toEqual(["orange 2026-02-02 09:00", "red 2026-02-04 09:00"]);
  });

  test("end with the case", () => {
    const story = close(finish(slip(handled(), "blue")));
    expect(story.at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual(["blue"]);
    expect(story.state.timers).toEqual({});
  });
});
