import { expect, test } from "vitest";
import { closedWithSurvey, handled, late, lateAndSilent, onHold, redone, silent } from "../../test/tracked-case.js";
import { standingOf } from "./standing.js";

test("the unit that has the case is the one it was last handed to, not one that was pressed or helps", () => {
  const helped = {
    ...late,
    timeline: [
      ...late.timeline,
      { ...handled.timeline[0]!, unit: { en: "A bureau that helps" }, kind: "joint" as const, event: "ticket-opened" },
    ],
  };
  expect(standingOf(helped).unit).toBe(handled.timeline.at(-1)?.unit);
});

test("pressing a unit is no progress", () => {
  const { lastMove, presses } = standingOf(late);
  expect(lastMove?.title.en).toBe("Dispatched");
  expect(presses.map(({ title }) => title.en)).toEqual(["Urged when due", "Yellow card"]);
});

test("what a pressed unit wrote in reply is news, and no pressing", () => {
  const { timeline } = late;
  const reply = { ...timeline.at(-1)!, seq: 40, title: { en: "Supervision answered" }, kind: "press" as const, event: "rung-answered" };
  const { lastMove, presses } = standingOf({ ...late, timeline: [...timeline, reply] });
  expect(lastMove).toBe(reply);
  expect(presses).toEqual([]);
});

test("what was pressed before the last progress is not counted again", () => {
  expect(standingOf(closedWithSurvey).presses).toEqual([]);
  expect(standingOf(redone).presses).toEqual([]);
});

test("silence is said after five days, in whole days", () => {
  expect(standingOf(handled).silentDays).toBe(0);
  expect(standingOf({ ...handled, at: "2026-03-07T10:39:59+08:00" }).silentDays).toBe(0);
  expect(standingOf({ ...handled, at: "2026-03-07T10:40:00+08:00" }).silentDays).toBe(5);
  expect(standingOf(silent).silentDays).toBe(7);
  expect(standingOf(lateAndSilent).silentDays).toBe(7);
});

test("a case on hold, or closed, is not silent", () => {
  expect(standingOf(onHold).silentDays).toBe(0);
  expect(standingOf({ ...closedWithSurvey, at: "2026-12-01T09:00:00+08:00" }).silentDays).toBe(0);
});

test("a case nobody has touched is silent since it was reported", () => {
  expect(standingOf({ ...silent, timeline: [] }).silentDays).toBe(7);
});

test("a deadline is told against the server's clock", () => {
  expect([handled, late, silent, onHold, closedWithSurvey].map((tracked) => standingOf(tracked).due)).toEqual([
    "in-time",
    "late",
    "in-time",
    "held",
    "closed",
  ]);
});
