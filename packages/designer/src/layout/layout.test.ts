import fc from "fast-check";
import { expect, test } from "vitest";
import { sixStepLoop } from "../../test/two-districts.js";
import { layOutAcross } from "./across.js";
import { layOutDown } from "./down.js";
import type { DrawingWords } from "./drawing-words.js";
import { firstZoom, RememberedLayout } from "./remembered-layout.js";
import type { MeasureText } from "./text-lines.js";
import { spacing } from "./type-scale.js";
import type { ViewedStage, ViewedWorkflow } from "./viewed-workflow.js";
import { workflowGraph } from "./workflow-graph.js";
import type { Box, WorkflowLayout } from "./workflow-layout.js";

/** As wide as Chinese type: a little wider than most browsers would have it. */
const measure: MeasureText = (text, size) => [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? size : size * 0.55), 0);

const words: DrawingWords = {
  titleOf: ({ stage, id }) => stage.title?.["zh-CN"] ?? id,
  factsOf: ({ stage }) => (stage.deadlines ?? []).map(({ id }) => ({ kind: "deadline", text: id, rungs: "2 级" })),
  wayOf: (_, { action }) => action.title?.["zh-CN"] ?? action.id,
  stepOf: ({ id }) => id,
  noteOf: ({ stages }) => (stages.length === 0 ? "没有环节" : ""),
};
const making = { words, measure, scale: 1 };
const across = (workflow: ViewedWorkflow): WorkflowLayout => layOutAcross(workflowGraph(workflow), spacing.widestCards[0], making);
const down = (workflow: ViewedWorkflow, width = 340): WorkflowLayout => layOutDown(workflowGraph(workflow), width, making);

/** Each run lays out a whole workflow; half the usual number already finds what a careless change breaks. */
const runs = { numRuns: 50 };

/** Workflows of any shape: circles, loops, ways into nowhere, stages nobody reaches, steps in any order. */
const anyWorkflow = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc
    .array(
      fc.record({
        step: fc.constantFrom("one", "two", "three"),
        final: fc.boolean(),
        targets: fc.array(fc.integer({ min: 0, max: size }), { maxLength: 4 }),
      }),
      { minLength: size, maxLength: size },
    )
    .map((stages): ViewedWorkflow => ({
      steps: [{ id: "one" }, { id: "two" }, { id: "empty" }, { id: "three" }],
      lifecycle: {
        initial: "s0",
        stages: stages.map(({ step, final, targets }, index): ViewedStage => ({
          id: `s${index}`,
          step,
          final,
          actions: targets.map((target, nth) => ({ id: `a${nth}`, to: `s${target}` })),
        })),
      },
    })),
);

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function expectSound(layout: WorkflowLayout, workflow: ViewedWorkflow): void {
  const { cards, lines, bands, width, height } = layout;
  const ids = workflow.lifecycle.stages.map(({ id }) => id);
  expect([...cards.map(({ stage }) => stage.id)].sort(), "every stage is placed once").toEqual([...ids].sort());
  cards.forEach((card, index) =>
    cards.slice(index + 1).forEach((other) => expect(overlap(card, other), `${card.stage.id} on ${other.stage.id}`).toBe(false)),
  );
  for (const card of cards) {
    const band = bands[card.stage.step] as Box;
    expect(card.x >= band.x && card.x + card.width <= band.x + band.width + 0.01, "within its band, from side to side").toBe(true);
    expect(card.y >= band.y && card.y + card.height <= band.y + band.height + 0.01, "within its band, from top to bottom").toBe(true);
  }
  for (const { points } of lines) {
    for (const { x, y } of points)
      expect(x >= 0 && x <= width && y >= 0 && y <= height, `${x},${y} within ${width} × ${height}`).toBe(true);
  }
}

test("in any workflow, laid out across, every stage is placed once within its band and none lies on another", () => {
  fc.assert(
    fc.property(anyWorkflow, (workflow) => expectSound(across(workflow), workflow)),
    runs,
  );
});

test("the same laid out down a narrow page", () => {
  fc.assert(
    fc.property(anyWorkflow, (workflow) => expectSound(down(workflow), workflow)),
    runs,
  );
});

test("ways on go forward: across to the right, down to what stands lower", () => {
  fc.assert(
    fc.property(anyWorkflow, (workflow) => {
      for (const layout of [across(workflow), down(workflow)]) {
        const card = (id: string): Box => layout.cards.find(({ stage }) => stage.id === id) as Box;
        for (const { from, to, course } of layout.lines.filter((line) => line.course === "forward")) {
          const forward = layout.direction === "across" ? card(to).x - card(from).x : card(to).y - card(from).y;
          expect(forward, `${from} to ${to}, ${course}`).toBeGreaterThan(0);
        }
      }
    }),
    runs,
  );
});

test("no line runs through a card it neither leaves nor enters", () => {
  fc.assert(
    fc.property(anyWorkflow, (workflow) => {
      for (const layout of [across(workflow), down(workflow)]) {
        for (const { points, from, to } of layout.lines) {
          points.slice(1).forEach((point, index) => {
            const before = points[index] ?? point;
            const stretch = {
              x: Math.min(point.x, before.x),
              y: Math.min(point.y, before.y),
              width: Math.abs(point.x - before.x),
              height: Math.abs(point.y - before.y),
            };
            const hit = layout.cards.filter(({ stage }) => stage.id !== from && stage.id !== to).find((card) => overlap(stretch, card));
            expect(hit?.stage.id, `${from} to ${to}, ${layout.direction}`).toBeUndefined();
          });
        }
      }
    }),
    runs,
  );
});

test("the same workflow is drawn the same way each time", () => {
  fc.assert(
    fc.property(anyWorkflow, (workflow) => {
      expect(across(workflow)).toEqual(across(workflow));
      expect(down(workflow)).toEqual(down(workflow));
    }),
    { numRuns: 20 },
  );
});

test("parallel ways share a line", () => {
  const line = across(sixStepLoop).lines.find(({ from, to }) => from === "dispatching" && to === "handling");
  expect(line?.actions).toEqual(["dispatch", "dispatch-again"]);
});

test("ways back begin at the left and come in from the right, ways on the other way round", () => {
  const { lines } = across(sixStepLoop);
  expect(new Set(lines.map(({ course, begins, ends }) => `${course}: ${begins} to ${ends}`))).toEqual(
    new Set(["forward: right to left", "back: left to right"]),
  );
});

test("early ends are stubs, so that only one line enters an end", () => {
  const { lines, stubs } = across(sixStepLoop);
  expect(lines.filter(({ to }) => ["closed", "rejected", "withdrawn"].includes(to)).map(({ from }) => from)).toEqual(["checking"]);
  expect(stubs).toHaveLength(7);
});

test("laid out down, the drawing keeps to its width down to that of the smallest phone", () => {
  for (const width of [288, 340, 500]) expect(down(sixStepLoop, width).width).toBeLessThanOrEqual(width);
});

test("a narrow page gets the flow down, a wide one across, each laid out once for its class of widths", () => {
  const layouts = new RememberedLayout(workflowGraph(sixStepLoop), making);
  expect(layouts.for(343, "auto").direction).toBe("down");
  expect(layouts.for(1600, "auto").direction).toBe("across");
  expect(layouts.for(343, "auto")).toBe(layouts.for(345, "auto"));
  expect(layouts.for(1600, "auto")).toBe(layouts.for(1700, "auto"));
  expect(layouts.for(343, "across").direction).toBe("across");
  expect(layouts.for(1600, "down").direction).toBe("down");
});

test("a drawing wider than its page begins scrolled rather than illegible", () => {
  const layout = across(sixStepLoop);
  expect(firstZoom(layout, 400) * 13).toBeCloseTo(12);
  expect(firstZoom(layout, layout.width * 2)).toBe(1);
});
