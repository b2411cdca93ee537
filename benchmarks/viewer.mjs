// How long a workflow takes to be laid out for the viewer, across a wide page and down a phone, by the number of stages:
//   npm run bench:viewer
// Text is measured by a rule of thumb here; a browser's canvas takes about as long and remembers what it measured.
import { readFileSync } from "node:fs";
import { layOutAcross } from "../packages/designer/dist/layout/across.js";
import { layOutDown } from "../packages/designer/dist/layout/down.js";
import { readableWorkflow } from "../packages/designer/dist/layout/readable-workflow.js";
import { spacing } from "../packages/designer/dist/layout/type-scale.js";
import { workflowGraph } from "../packages/designer/dist/layout/workflow-graph.js";

const ROUNDS = 7;
const PHONE = 343;

const making = {
  scale: 1,
  measure: (/** @type {string} */ text, /** @type {number} */ size) => text.length * size * 0.8,
  words: {
    titleOf: (/** @type {any} */ { id, stage }) => stage.title?.["zh-CN"] ?? id,
    factsOf: (/** @type {any} */ { stage }) => stage.deadlines.map((/** @type {any} */ { id }) => ({ kind: "deadline", text: id })),
    wayOf: (/** @type {any} */ _, /** @type {any} */ { action }) => action.title?.["zh-CN"] ?? action.id,
    stepOf: (/** @type {any} */ { id }) => id,
    noteOf: () => "",
  },
};

/**
 * A workflow of `count` stages in six steps: three ways side by side at each place, a return from every third, an early end from each.
 * @param {number} count
 */
function made(count) {
  const end = { id: "rejected", step: "step-6", final: true, actions: [] };
  const stages = Array.from({ length: count - 1 }, (_, index) => ({
    id: `stage-${index}`,
    step: `step-${1 + Math.floor((index * 6) / count)}`,
    title: { "zh-CN": `第 ${index} 环节` },
    deadlines: [{ id: "in-time" }],
    actions: [1, 2, 3].map((ahead) => ({
      id: `to-${ahead}`,
      to: `stage-${Math.min(count - 2, (Math.floor(index / 3) + 1) * 3 + ahead - 1)}`,
    })),
  }));
  stages.forEach((stage, index) => {
    if (index % 3 === 0 && index > 3) stage.actions.push({ id: "return", kind: "return", to: `stage-${index - 3}` });
    stage.actions.push({ id: "reject", to: end.id });
  });
  return { lifecycle: { initial: "stage-0", stages: [...stages, end] } };
}

/** The best of a few rounds, in milliseconds: others on the machine only ever slow a round down. @param {() => unknown} work */
function best(work) {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return Number(Math.min(...times).toFixed(1));
}

const changzhou = JSON.parse(readFileSync(new URL("../examples/districts/changzhou/district.json", import.meta.url), "utf8")).workflows[0];
const results = [["Changzhou", changzhou], ...[12, 50, 200].map((count) => [`made, ${count}`, made(count)])].map(([name, workflow]) => {
  const readable = readableWorkflow(workflow);
  const graph = workflowGraph(readable);
  return {
    workflow: name,
    stages: graph.stages.length,
    ways: graph.stages.reduce((sum, { ways }) => sum + ways.length, 0),
    "order ms": best(() => workflowGraph(readable)),
    "across ms": best(() => layOutAcross(graph, spacing.widestCards[0], making)),
    "down ms": best(() => layOutDown(graph, PHONE, making)),
  };
});
console.table(results);
