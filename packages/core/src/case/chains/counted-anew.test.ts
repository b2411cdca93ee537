import { describe, expect, test } from "vitest";
import { finish, firings, handledWith, type ChainInput, type RungInput } from "../../testing/chain-story.js";

const days = (amount: number) => ({ amount, unit: "working-days" as const });
const onSite: RungInput = {
  id: "on-site",
  at: { hand: true },
  measure: "on-site",
  press: [{ role: "handler" }],
  by: [{ role: "supervisor", of: "place" }],
};
const circulate: RungInput = { id: "circulate", at: { afterPrevious: days(2) }, measure: "circulate", press: [{ role: "handler" }] };
const expose: RungInput = { id: "expose", at: { after: days(1) }, measure: "expose", press: [{ role: "handler" }] };
const chain = (...rungs: RungInput[]): ChainInput => ({ id: "overdue", watch: { deadline: "handle-in-time" }, ends: "closed", rungs });

describe("what presses next", () => {
  test("counts from the latest time the rung before was fired, if that was fired once more by hand", () => {
    const order = { type: "supervise", chain: "overdue", rung: "on-site", data: {} } as const;
    const story = handledWith(chain(onSite, circulate)).do("zhou", order).at("2026-02-03T09:00:00+08:00").do("zhou", order);
    story.at("2026-02-09T09:00:00+08:00").fireDue();
    expect(firings(story)).toEqual(["on-site 2026-02-02 09:00", "on-site 2026-02-03 09:00", "circulate 2026-02-05 09:00"]);
  });

  test("does not count from the due instant of a deadline that is met, even in a chain that only the case's close ends", () => {
    const story = finish(handledWith(chain(expose)));
    expect(story.state.chains["overdue/case"]?.status).toBe("armed");
    expect(story.state.timers).not.toHaveProperty(["rung/overdue/expose/case"]);
    expect(story.at("2026-02-28T09:00:00+08:00").fireDue().rungs).toEqual([]);
  });
});
