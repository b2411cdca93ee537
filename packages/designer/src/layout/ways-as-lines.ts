import type { GraphStage } from "./workflow-graph.js";
import type { PlacedCard, PlacedStub } from "./workflow-layout.js";
import { spacing } from "./type-scale.js";

/** All ways from one stage to another, which share a line. */
export interface Bundle {
  readonly from: GraphStage;
  readonly to: GraphStage;
  readonly course: "forward" | "back";
  readonly actions: readonly string[];
}

/** Parallel ways merged: one bundle for each pair of stages that a drawn way joins. */
export function bundles(stages: readonly GraphStage[]): Bundle[] {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  return stages.flatMap((from) => {
    const found = new Map<string, { course: "forward" | "back"; actions: string[] }>();
    for (const { action, course, target } of from.ways) {
      if (target === undefined || (course !== "forward" && course !== "back")) continue;
      const bundle = found.get(target) ?? { course, actions: [] };
      bundle.actions.push(action.id);
      found.set(target, bundle);
    }
    return [...found].flatMap(([target, bundle]) => {
      const to = byId.get(target);
      return to ? [{ from, to, ...bundle }] : [];
    });
  });
}

/** The rows of a bundle on its stage's card: a line begins in the middle between the first and the last. */
export function rowsOf(card: PlacedCard, actions: readonly string[]): { top: number; bottom: number; middle: number } {
  const middles = card.ways.filter(({ action }) => actions.includes(action)).map(({ middle }) => middle);
  const [top, bottom] = [Math.min(...middles), Math.max(...middles)];
  return { top, bottom, middle: (top + bottom) / 2 };
}

/** The short lines of ways that end early or lead nowhere. */
export function stubsOf(cards: readonly PlacedCard[], scale: number): PlacedStub[] {
  return cards.flatMap((card) =>
    card.ways.flatMap(({ action, course, middle }) =>
      course === "exit" || course === "nowhere"
        ? [{ from: card.stage.id, action, course, x: card.x + card.width + spacing.stub * scale, y: middle }]
        : [],
    ),
  );
}
