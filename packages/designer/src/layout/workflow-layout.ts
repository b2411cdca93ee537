import type { Course, GraphStage, GraphStep } from "./workflow-graph.js";

/** A place in the drawing, in its units (CSS pixels at 100 %). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in the drawing. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A text broken into lines; `x` is where they begin, `y` the first baseline. */
export interface PlacedText extends Point {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: number;
  readonly leading: number;
}

/** A fact of a stage: a deadline with the rungs that watch it, or a remark. */
export interface PlacedFact {
  readonly kind: "deadline" | "chain" | "remark" | "problem";
  readonly text: PlacedText;
  /** The middle of its first line, for its mark. */
  readonly middle: number;
  /** How many rungs watch it, and where that stands. */
  readonly rungs?: { readonly count: string; readonly box: Box } | undefined;
}

/** A way on as a row of its stage's card. */
export interface PlacedWayRow {
  readonly action: string;
  readonly course: Course;
  readonly text: PlacedText;
  readonly box: Box;
  readonly middle: number;
}

/** A stage as a card. */
export interface PlacedCard extends Box {
  readonly stage: GraphStage;
  readonly title: PlacedText;
  readonly facts: readonly PlacedFact[];
  readonly ways: readonly PlacedWayRow[];
  /** Where the line between facts and ways runs. */
  readonly divider: number | undefined;
}

/** A side of a card that a line begins or ends at. */
export type Side = "left" | "right";

/** A line from a stage to another one; all ways between the two share it. */
export interface PlacedLine {
  readonly from: string;
  readonly to: string;
  readonly course: "forward" | "back";
  readonly actions: readonly string[];
  /** The rows it begins at, which a bracket joins where there are several. */
  readonly rows: { readonly top: number; readonly bottom: number };
  /** Corners, first to last; every stretch is level or upright. */
  readonly points: readonly Point[];
  readonly begins: Side;
  readonly ends: Side;
}

/** The short line of a way that ends early or leads nowhere. */
export interface PlacedStub extends Point {
  readonly from: string;
  readonly action: string;
  readonly course: "exit" | "nowhere";
}

/** An outward step as a band with a heading. */
export interface PlacedBand extends Box {
  readonly step: GraphStep;
  /** Counted from 1. */
  readonly number: number;
  readonly heading: Box;
  readonly title: PlacedText;
  readonly note: PlacedText | undefined;
  readonly badge: Point;
}

/** Whether the flow runs across the page or down it. */
export type FlowDirection = "across" | "down";

/** A workflow with a place for everything. */
export interface WorkflowLayout {
  readonly direction: FlowDirection;
  readonly width: number;
  readonly height: number;
  readonly bands: readonly PlacedBand[];
  readonly cards: readonly PlacedCard[];
  readonly lines: readonly PlacedLine[];
  readonly stubs: readonly PlacedStub[];
}
