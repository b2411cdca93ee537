import { describe, expect, test } from "vitest";
import { citizen, type CaseStory } from "../testing/case-story.js";
import { close, finish, firings, handledIn } from "../testing/chain-story.js";
import { ladderDistrict, posts } from "../testing/ladder-district.js";
import { bureauRule } from "./bureau-rule.js";

// A bureau's published rule: due + 1 day, urge notice with a copy to the leader in charge; more than 5 working days after it, circular;
// call back the next day; unsatisfied, redo.

const handled = (): CaseStory =>
  handledIn(
    ladderDistrict(
      bureauRule.chains({
        deadline: "handle-in-time",
        press: posts.handlers,
        leader: posts.leader,
        callBackStage: "checking",
        caller: posts.callers,
        replyForm: "ticket-reply",
      }),
    ),
  );

describe("the bureau's ladder", () => {
  test("gives the notice the day after due with a copy to the leader, and the circular five working days after it", () => {
    const story = handled().at("2026-02-28T09:00:00+08:00").fireDue();
    // From Tuesday the 10th: 11, 12, 13, 14 (a make-up day), 24 (after the Spring Festival).
    expect(firings(story)).toEqual(["notice 2026-02-10 09:00", "circular 2026-02-24 09:00"]);
    expect(story.events.find(({ type }) => type === "rung-fired")).toMatchObject({
      measure: "urge",
      copy: [{ role: "leader", unit: "east" }],
    });
  });

  test("spares whoever explains themselves the circular", () => {
    const story = handled().at("2026-02-10T09:00:00+08:00").fireDue();
    story.do("sun", { type: "answer-rung", chain: "bureau-overdue", rung: "notice", data: { reply: "管网施工，预计下周完成" } });
    expect(story.at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual(["notice"]);
  });

  test("is quiet where the case is handled in time, and ends where it is handled late", () => {
    expect(finish(handled()).at("2026-02-03T08:00:00+08:00").fireDue().rungs).toEqual([]);
    const late = finish(handled().at("2026-02-11T09:00:00+08:00").fireDue());
    expect(late.state.chains["bureau-overdue/case"]?.ended).toBe("met");
    expect(close(late).at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual(["notice"]);
  });

  test("urges whoever has to call back where that was not done the next day", () => {
    const story = finish(handled()).at("2026-02-03T09:00:00+08:00").fireDue();
    expect(story.events.find(({ type }) => type === "rung-fired")).toMatchObject({
      chain: "bureau-call-back",
      press: [{ role: "dispatcher" }],
    });
    expect(close(finish(handled())).at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual([]);
  });

  test("has what is not satisfactory done again", () => {
    const story = close(finish(handled())).do(citizen, { type: "survey", data: { satisfied: "no" } });
    expect(story.state.stage).toBe("handling");
    expect(story.events.find(({ type }) => type === "rung-fired")).toMatchObject({
      rung: "redo",
      press: [{ unit: "east-urban-management" }],
    });
  });
});
