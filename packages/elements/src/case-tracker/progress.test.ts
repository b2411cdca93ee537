import { expect, test } from "vitest";
import { closedWithSurvey, handled, late, received, redone, withdrawn } from "../../test/tracked-case.js";
import { progressOf } from "./progress.js";

const states = (tracked: Parameters<typeof progressOf>[0]): string[] => progressOf(tracked).map(({ id, state }) => `${id}: ${state}`);

test("a new case stands at its first step, and all others are to come", () => {
  expect(states(received)).toEqual([
    "collect: current",
    "file: to-come",
    "dispatch: to-come",
    "supervise: beside",
    "report-back: to-come",
    "close: to-come",
  ]);
});

test("steps it went through are done", () => {
  expect(states(handled).slice(0, 3)).toEqual(["collect: done", "file: done", "dispatch: current"]);
});

test("supervision lies beside the way, and counts how often a unit was pressed", () => {
  expect(progressOf(late).find(({ id }) => id === "supervise")).toMatchObject({ state: "beside", presses: 2 });
  expect(progressOf(handled).find(({ id }) => id === "supervise")).toMatchObject({ state: "beside", presses: 0 });
});

test("a stage of a district's own that stands under supervision is a step like any other", () => {
  expect(progressOf({ ...late, step: "supervise" }).find(({ id }) => id === "supervise")?.state).toBe("current");
});

test("a closed case has gone all the way", () => {
  expect(states(closedWithSurvey).filter((step) => !step.endsWith("done"))).toEqual(["supervise: beside"]);
});

test("a withdrawn case says which steps it never came to", () => {
  expect(states(withdrawn)).toEqual([
    "collect: done",
    "file: passed-over",
    "dispatch: passed-over",
    "supervise: beside",
    "report-back: passed-over",
    "close: done",
  ]);
});

test("a case opened again has its last steps to come once more", () => {
  expect(states(redone).slice(2)).toEqual(["dispatch: current", "supervise: beside", "report-back: to-come", "close: to-come"]);
});

test("a case filed at once was reported all the same", () => {
  const filedAtOnce = { ...handled, step: "file", timeline: handled.timeline.slice(1, 2) };
  expect(states(filedAtOnce).slice(0, 2)).toEqual(["collect: done", "file: current"]);
});
