import { expect, test } from "vitest";
import { boston311, sixStepLoop } from "../../test/two-districts.js";
import { readableWorkflow } from "./readable-workflow.js";
import type { ViewedAction, ViewedStage, ViewedWorkflow } from "./viewed-workflow.js";
import { workflowGraph } from "./workflow-graph.js";
import type { ExitRule, WorkflowGraph } from "./workflow-graph.js";

const stage = (id: string, step: string, ...actions: ViewedAction[]): ViewedStage => ({ id, step, actions });
const to = (target: string, kind?: ViewedAction["kind"]): ViewedAction => ({ id: `to-${target}`, to: target, kind });
const workflow = (...stages: ViewedStage[]): ViewedWorkflow => ({ lifecycle: { initial: stages[0]?.id ?? "", stages } });
const courses = (graph: WorkflowGraph, id: string): string[] =>
  graph.stages.find((candidate) => candidate.id === id)?.ways.map(({ action, course }) => `${action.id} ${course}`) ?? [];
const layersOf = (graph: WorkflowGraph): Record<string, number> => Object.fromEntries(graph.stages.map(({ id, layer }) => [id, layer]));

test("the six steps of Changzhou stand in their order, supervision without a stage of its own", () => {
  const { steps } = workflowGraph(sixStepLoop);
  expect(steps.map(({ id, stages }) => `${id} ${stages.length}`)).toEqual([
    "collect 1",
    "file 1",
    "dispatch 5",
    "supervise 0",
    "report-back 1",
    "close 4",
  ]);
});

test("the four ways of handling stand side by side, in the order of the ways that lead to them", () => {
  const graph = workflowGraph(sixStepLoop);
  const side = graph.stages.filter(({ layer }) => layer === 3).map(({ id }) => id);
  expect(side).toEqual(["handling", "grid-handling", "joint-handling", "urgent-handling"]);
});

test("ways are sorted by where they lead: on, back, to the stage itself, to an early end", () => {
  expect(courses(workflowGraph(sixStepLoop), "handling")).toEqual([
    "dispose forward",
    "return back",
    "contact stay",
    "order-stop stay",
    "decide-penalty stay",
    "reassign stay",
  ]);
  expect(courses(workflowGraph(sixStepLoop), "reported")).toEqual(["verify forward", "direct-answer exit", "reject exit", "withdraw exit"]);
});

test("two ways to one stage stand together", () => {
  const graph = workflowGraph(workflow(stage("a", "s", to("b"), to("c"), { id: "again", to: "b" }), stage("b", "s"), stage("c", "s")));
  expect(courses(graph, "a")).toEqual(["to-b forward", "again forward", "to-c forward"]);
});

test.each<[ExitRule, string[]]>([
  ["auto", ["verify forward", "direct-answer exit", "reject exit", "withdraw exit"]],
  ["drawn", ["verify forward", "direct-answer forward", "reject forward", "withdraw forward"]],
])("early ends by the rule %s", (rule, expected) => {
  expect(courses(workflowGraph(sixStepLoop, rule), "reported")).toEqual(expected);
});

test("the rule stubs draws the last way to the end as a stub as well", () => {
  expect(courses(workflowGraph(boston311, "stubs"), "in-progress")).toContain("close exit");
  expect(courses(workflowGraph(boston311, "auto"), "in-progress")).toContain("close forward");
});

test("an end says from how many stages cases come to it early", () => {
  const { stages } = workflowGraph(sixStepLoop);
  expect(Object.fromEntries(stages.filter(({ stage }) => stage.final).map(({ id, exitsHere }) => [id, exitsHere]))).toEqual({
    closed: 2,
    rejected: 3,
    withdrawn: 2,
  });
});

test("a way to an earlier step leads back even where it closes no circle", () => {
  const graph = workflowGraph({
    ...workflow(stage("a", "second", to("b")), stage("b", "first")),
    steps: [{ id: "first" }, { id: "second" }],
  });
  expect(courses(graph, "a")).toEqual(["to-b back"]);
});

test("steps that nobody declared stand in the order a case meets them", () => {
  const graph = workflowGraph(workflow(stage("z", "received", to("a")), stage("a", "done")));
  expect(graph.steps.map(({ id }) => id)).toEqual(["received", "done"]);
});

test("a step has ranks of its own, and its ends stand in the last of them", () => {
  const ended: ViewedStage = { id: "gone", step: "late", final: true };
  const graph = workflowGraph(workflow(stage("a", "early", to("b"), to("gone")), stage("b", "late", to("c")), stage("c", "late"), ended));
  expect(layersOf(graph)).toEqual({ a: 0, b: 1, c: 2, gone: 2 });
});

test("a way into nowhere is kept and said to be one", () => {
  expect(courses(workflowGraph(workflow(stage("a", "s", to("missing")))), "a")).toEqual(["to-missing nowhere"]);
});

test.each([undefined, null, {}, { lifecycle: null }, { lifecycle: { stages: "no" } }, 7, "workflow"])(
  "%j is no workflow, and no reason to throw",
  (value) => {
    expect(readableWorkflow(value as ViewedWorkflow | undefined)).toBeUndefined();
  },
);

test("what has no id of its own is left out of a draft", () => {
  const stages = [null, { id: "a" }, { id: "a" }, { step: "s" }, { id: "b", actions: [null, { id: "x" }] }];
  const readable = readableWorkflow({ lifecycle: { initial: "a", stages } } as unknown as ViewedWorkflow);
  expect(readable?.lifecycle.stages.map(({ id, actions }) => [id, actions])).toEqual([
    ["a", []],
    ["b", [{ id: "x", to: "" }]],
  ]);
});
