import { expect, test } from "vitest";
import { handledTwice, sixStepLoop } from "../../test/two-districts.js";
import { workflowGraph } from "../layout/workflow-graph.js";
import { casePath, lineKey, pathOfTimeline, wayKey } from "./case-path.js";

const graph = workflowGraph(sixStepLoop);

test("the members' timeline gives the visited stages, first to last, whatever order it comes in", () => {
  const path = pathOfTimeline([...handledTwice].reverse());
  expect(path.map(({ stage }) => stage)).toEqual([
    "reported",
    "filing",
    "dispatching",
    "handling",
    "handling",
    "reporting-back",
    "checking",
    "handling",
  ]);
  expect(path[0]).toEqual({ stage: "reported", at: "2026-03-02T09:01:00+08:00" });
  expect(path[1]).toEqual({ stage: "filing", at: "2026-03-02T09:02:00+08:00", action: "verify" });
});

test("a citizen's timeline, which has no stages, gives no path", () => {
  expect(pathOfTimeline(handledTwice.map(({ details: _, ...entry }) => entry))).toEqual([]);
});

test("a stage visited twice has two numbers; an action that stays there begins no visit", () => {
  const path = casePath(pathOfTimeline(handledTwice), "", graph);
  expect(path.visits.get("handling")).toEqual([4, 7]);
  expect(path.ways.get(wayKey("handling", "contact"))).toHaveLength(1);
  expect(path.ways.get(wayKey("checking", "redo"))).toEqual([7]);
  expect(path.lines.has(lineKey("checking", "handling"))).toBe(true);
  expect(path.lines.has(lineKey("reporting-back", "handling"))).toBe(false);
});

test("the case stands where its path ends, unless the page says otherwise", () => {
  expect(casePath(pathOfTimeline(handledTwice), "", graph).current).toBe("handling");
  expect(casePath([], "filing", graph).current).toBe("filing");
});

test("a reopened case goes on without a way", () => {
  const path = casePath([{ stage: "closed" }, { stage: "handling" }], "", graph);
  expect(path.visits.get("handling")).toEqual([2]);
  expect(path.ways.size).toBe(0);
});

test("what is no path is none", () => {
  expect(casePath("handling" as never, "", graph).moves).toEqual([]);
  expect(casePath([null, {}] as never, "", graph).moves).toEqual([]);
});
