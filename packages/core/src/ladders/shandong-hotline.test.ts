import { describe, expect, test } from "vitest";
import { citizen, type CaseStory } from "../testing/case-story.js";
import { close, finish, firings, handledIn } from "../testing/chain-story.js";
import { ladderDistrict, mayOrder, posts } from "../testing/ladder-district.js";
import { shandongHotline } from "./shandong-hotline.js";

// 山东省省级政务服务投诉热线管理办法: one working day left, yellow card; first working day overdue, red card; overdue, unsatisfied, or
// unsatisfied after the redo, supervision order; breach, discipline office.

const chains = shandongHotline.chains({
  deadline: "handle-in-time",
  press: posts.handlers,
  centre: posts.centre,
  discipline: posts.discipline,
  by: mayOrder,
  replyWithin: { amount: 3, unit: "working-days" },
  replyForm: "ticket-reply",
});

/** Handled since Monday, 2 February 2026: due the next Monday at 09:00. */
const handled = (): CaseStory => handledIn(ladderDistrict(chains));

describe("Shandong's hotline ladder", () => {
  test("climbs from the yellow card to the supervision order while nobody acts", () => {
    const story = handled().at("2026-02-12T09:00:00+08:00").fireDue();
    expect(firings(story)).toEqual(["yellow-card 2026-02-06 09:00", "red-card 2026-02-09 09:01", "order 2026-02-09 09:01"]);
  });

  test("gives the red card on the first working day overdue, also where that follows the Spring Festival of 2026", () => {
    const story = handledIn(
      ladderDistrict(chains, (workflow) => {
        const handling = workflow.lifecycle.stages.find(({ id }) => id === "handling");
        // Ten working days end with Saturday the 14th, a make-up day; the holidays last from the 15th to the 23rd.
        handling?.deadlines?.splice(0, 1, { id: "handle-in-time", limit: { amount: 10, unit: "working-days", due: "end-of-day" } });
      }),
    );
    expect(firings(story.at("2026-02-28T09:00:00+08:00").fireDue())).toEqual([
      "yellow-card 2026-02-14 00:00",
      "red-card 2026-02-24 09:01",
      "order 2026-02-24 09:01",
    ]);
  });

  test("presses nobody where the case is handled in time", () => {
    expect(finish(handled().at("2026-02-05T09:00:00+08:00")).at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual([]);
  });

  test("ends where the case is handled late", () => {
    const story = finish(handled().at("2026-02-09T09:00:30+08:00"));
    expect(story.at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual(["yellow-card"]);
    expect(story.state.chains["shandong-overdue/case"]?.ended).toBe("met");
  });

  test("gives a supervision order for each dissatisfaction: with the redo, and again where the redo does not satisfy", () => {
    const story = close(finish(handled())).do(citizen, { type: "survey", data: { satisfied: "no" } });
    expect(story.state.stage).toBe("handling");
    expect(story.rungs).toEqual(["order"]);
    story.do("sun", { type: "answer-ticket", ticket: "t2", data: { reply: "已重新清运" } }).act("sun", "finish", { result: "已重新清运" });
    close(story).do(citizen, { type: "survey", data: { satisfied: "no" } });
    expect(story.rungs).toEqual(["order", "order"]);
  });

  test("takes a breach to the discipline office by hand, which sees the case then", () => {
    const story = handled().do("zhou", { type: "supervise", chain: "shandong-breach", rung: "refer", data: {} });
    expect(story.events.find(({ type }) => type === "rung-fired")).toMatchObject({
      measure: "refer",
      press: [{ role: "inspector", unit: "city-discipline" }],
    });
    expect(story.state.involved).toContain("city-discipline");
    expect(story.try({ type: "supervise", chain: "shandong-breach", rung: "refer", data: {} }, "sun")).toMatchObject({
      code: "not-permitted",
    });
  });
});
