import type { Locale } from "@gridloop/core/definition";
import { readableWorkflow } from "../layout/readable-workflow.js";
import { RememberedLayout } from "../layout/remembered-layout.js";
import type { MeasureText } from "../layout/text-lines.js";
import type { ViewedWorkflow } from "../layout/viewed-workflow.js";
import { workflowGraph } from "../layout/workflow-graph.js";
import type { ExitRule, WorkflowGraph } from "../layout/workflow-graph.js";
import { canvasMeasure } from "./canvas-measure.js";
import type { WorkflowViewerMessages } from "./locales/messages.js";
import { WorkflowWords } from "./workflow-words.js";
import type { ViewedRole } from "./workflow-words.js";

/** All that is drawn of one workflow in one language and type size. */
export interface PreparedWorkflow {
  readonly graph: WorkflowGraph;
  readonly words: WorkflowWords;
  readonly layouts: RememberedLayout;
  readonly measure: MeasureText;
  /** The page's body type over 16 CSS pixels. */
  readonly scale: number;
}

/** What a page and its person decide. */
export interface Wishes {
  readonly workflow: ViewedWorkflow | undefined;
  readonly roles: readonly ViewedRole[];
  readonly exits: ExitRule;
  readonly locale: Locale;
  readonly say: WorkflowViewerMessages;
  /** The font family to measure texts in. */
  readonly family: string;
  readonly scale: number;
}

/**
 * Sorts and words a workflow for drawing; layouts follow when a width asks for them.
 *
 * @returns nothing where the value given is no workflow
 */
export function prepareWorkflow({ workflow: given, roles, exits, locale, say, family, scale }: Wishes): PreparedWorkflow | undefined {
  const workflow = readableWorkflow(given);
  if (!workflow) return undefined;
  const graph = workflowGraph(workflow, exits);
  const words = new WorkflowWords({ workflow, graph, roles: Array.isArray(roles) ? roles : [], locale, say });
  const measure = canvasMeasure(family);
  return { graph, words, measure, scale, layouts: new RememberedLayout(graph, { words, measure, scale }) };
}
