import fc from "fast-check";
import { expect, test } from "vitest";
import { sixStep } from "../../test/six-step.js";
import { flowOrder } from "./flow-order.js";
import type { OutlinedStage, WorkflowOutline } from "./workflow-outline.js";

/** A workflow from "a: b c" lines, first line initial; "a!" is final. */
function drawn(...lines: string[]): WorkflowOutline {
  const stages = lines.map((line): OutlinedStage => {
    const [name = "", ways = ""] = line.split(":");
    const id = name.replace("!", "").trim();
    const actions = ways
      .split(" ")
      .filter(Boolean)
      .map((to) => ({ id: `to-${to}`, to }));
    return { id, step: id, actions, final: name.includes("!") };
  });
  return { lifecycle: { initial: stages[0]?.id ?? "", stages } };
}

const ids = (workflow: WorkflowOutline): string[] => flowOrder(workflow).map(({ stage }) => stage.id);

test("the main way comes first, what branches off it after it", () => {
  expect(ids(sixStep)).toEqual(["reported", "filed", "dispatched", "handling", "reported-back", "checking", "closed", "rejected"]);
});

test("a stage stands after every stage that leads forward to it", () => {
  expect(ids(drawn("a: b d", "b: c", "c: d", "d!:"))).toEqual(["a", "b", "c", "d"]);
});

test("only ways that close a circle lead back", () => {
  const ways = flowOrder(sixStep).flatMap(({ ways }) => ways);
  expect(ways.filter(({ leadsBack }) => leadsBack).map(({ action }) => action.id)).toEqual(["decline", "redo"]);
});

test("a return leads back whatever order the ways are written in, and so decides nothing about the order", () => {
  const order = flowOrder({
    lifecycle: {
      initial: "dispatching",
      stages: [
        {
          id: "dispatching",
          step: "dispatch",
          actions: [
            { id: "dispatch", to: "handling" },
            { id: "settle", to: "grid" },
          ],
        },
        { id: "handling", step: "dispatch", actions: [{ id: "dispose", to: "checking" }] },
        { id: "grid", step: "dispatch", actions: [{ id: "dispose", to: "checking" }] },
        { id: "checking", step: "close", actions: [{ id: "redo", to: "handling", kind: "redo" }] },
      ],
    },
  });
  expect(order.map(({ stage }) => stage.id)).toEqual(["dispatching", "handling", "grid", "checking"]);
  expect(order.at(-1)?.ways.map(({ leadsBack }) => leadsBack)).toEqual([true]);
});

test("what only a return leads to is reached all the same", () => {
  const stages = [
    { id: "a", step: "s", actions: [{ id: "return", to: "b", kind: "return" as const }] },
    { id: "b", step: "s", final: true },
  ];
  const order = flowOrder({ lifecycle: { initial: "a", stages } });
  expect(order.map(({ stage, reachable }) => [stage.id, reachable])).toEqual([
    ["a", true],
    ["b", true],
  ]);
});

test("a way to itself leads back", () => {
  expect(flowOrder(drawn("a: a b", "b!:"))[0]?.ways.map(({ leadsBack }) => leadsBack)).toEqual([true, false]);
});

test("what cannot be reached stands last and says so", () => {
  const order = flowOrder(drawn("a: c", "lost: c", "c!:"));
  expect(order.map(({ stage, reachable }) => [stage.id, reachable])).toEqual([
    ["a", true],
    ["c", true],
    ["lost", false],
  ]);
});

test("a stage without a way on that does not end the case is stuck", () => {
  expect(flowOrder(drawn("a: b", "b:")).map(({ stuck }) => stuck)).toEqual([false, true]);
});

test("a way into nowhere is kept, without a target", () => {
  expect(flowOrder(drawn("a: nowhere"))[0]?.ways).toEqual([
    { action: { id: "to-nowhere", to: "nowhere" }, target: undefined, leadsBack: false },
  ]);
});

test("an initial stage that does not exist leaves every stage unreachable", () => {
  expect(flowOrder({ lifecycle: { initial: "gone", stages: [{ id: "a", step: "a" }] } }).map(({ reachable }) => reachable)).toEqual([
    false,
  ]);
});

test("in any graph every stage appears once, and forward ways go down the list", () => {
  const graph = fc
    .integer({ min: 1, max: 12 })
    .chain((size) => fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 }), { minLength: size, maxLength: size }));
  fc.assert(
    fc.property(graph, (edges) => {
      const order = flowOrder(drawn(...edges.map((targets, from) => `s${from}: ${targets.map((to) => `s${to}`).join(" ")}`)));
      const numbers = new Map(order.map(({ stage, number }) => [stage.id, number]));
      expect(numbers.size).toBe(edges.length);
      for (const { number, ways, reachable } of order) {
        for (const way of ways) {
          if (reachable) expect(numbers.get(way.action.to)! > number).toBe(!way.leadsBack);
        }
      }
    }),
  );
});

test("ten thousand stages in a row do not overflow the stack", () => {
  const row = Array.from({ length: 10_000 }, (_, index) => `s${index}: s${index + 1}`);
  expect(ids(drawn(...row, "s10000!:")).at(-1)).toBe("s10000");
});
