import type { GraphStage, GraphStep, GraphWay } from "./workflow-graph.js";

/** A fact of a stage in words. */
export interface FactWords {
  readonly kind: "deadline" | "chain" | "remark" | "problem";
  readonly text: string;
  /** How many rungs watch it, in a few signs. */
  readonly rungs?: string | undefined;
}

/** The words of a drawing in one language; layout measures them and puts them in place. */
export interface DrawingWords {
  readonly titleOf: (stage: GraphStage) => string;
  readonly factsOf: (stage: GraphStage) => readonly FactWords[];
  readonly wayOf: (stage: GraphStage, way: GraphWay) => string;
  readonly stepOf: (step: GraphStep) => string;
  /** What stands beside a step's title, such as that supervision runs beside all of them. */
  readonly noteOf: (step: GraphStep) => string;
}
