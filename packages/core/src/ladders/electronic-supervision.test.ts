import { describe, expect, test } from "vitest";
import type { CaseStory } from "../testing/case-story.js";
import { finish, firings, handledIn } from "../testing/chain-story.js";
import { ladderDistrict, posts } from "../testing/ladder-district.js";
import { electronicSupervision } from "./electronic-supervision.js";

// 行政电子监察: one working day before due, a reminder; then 预警, 黄牌, 红牌.

const days = (amount: number) => ({ amount, unit: "working-days" as const });

const handled = (): CaseStory =>
  handledIn(
    ladderDistrict(
      electronicSupervision.chains({
        deadline: "handle-in-time",
        press: posts.handlers,
        centre: posts.centre,
        warnAfter: days(0),
        yellowAfter: days(2),
        redAfter: days(4),
      }),
    ),
  );

describe("electronic supervision", () => {
  test("reminds one working day before due, then warns, then shows a yellow and a red card", () => {
    expect(firings(handled().at("2026-02-28T09:00:00+08:00").fireDue())).toEqual([
      "remind 2026-02-06 09:00",
      "warn 2026-02-09 09:00",
      "yellow-card 2026-02-11 09:00",
      "red-card 2026-02-13 09:00",
    ]);
  });

  test("stops where the case is handled, in time or late", () => {
    expect(finish(handled().at("2026-02-05T09:00:00+08:00")).at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual([]);
    const late = finish(handled().at("2026-02-10T09:00:00+08:00").fireDue());
    expect(late.at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual(["remind", "warn"]);
  });
});
