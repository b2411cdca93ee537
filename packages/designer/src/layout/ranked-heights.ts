import { graphlib, layout } from "@dagrejs/dagre";
import type { Bundle } from "./ways-as-lines.js";
import { spacing } from "./type-scale.js";
import type { PlacedCard } from "./workflow-layout.js";

/** Where cards and passing lines stand across the flow. */
export interface RankedHeights {
  /** The middle of each stage's card. */
  readonly cards: ReadonlyMap<string, number>;
  /** For each bundle that passes over ranks: where it passes each of them, by rank. */
  readonly passes: ReadonlyMap<Bundle, ReadonlyMap<number, number>>;
}

/**
 * Places the cards of each rank one below the other with few crossings, and a corridor for every line that passes over
 * a rank. Ranks are ours, since steps decide them; order and heights are dagre's (barycentre order, Brandes and Köpf's
 * positions). Lines of one or no rank take no part: they run in the gutter beside their cards.
 *
 * @param cards with their sizes
 * @param lines the bundles to draw
 * @param scale the page's body type over 16
 */
export function rankedHeights(cards: readonly PlacedCard[], lines: readonly Bundle[], scale: number): RankedHeights {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: spacing.betweenCards * scale, edgesep: 16 * scale, ranksep: 40, ...ranksGiven });
  for (const { stage, width, height } of cards) graph.setNode(stage.id, { width, height, rank: stage.layer * 2 });
  lines.forEach((line, index) => {
    const span = line.to.layer - line.from.layer;
    if (span === 0 || (line.course === "back" && Math.abs(span) === 1)) return;
    const [from, to] = span > 0 ? [line.from, line.to] : [line.to, line.from];
    graph.setEdge(from.id, to.id, { weight: line.course === "forward" ? 2 : 1, minlen: 1 }, String(index));
  });
  layout(graph);
  const passes = new Map<Bundle, Map<number, number>>();
  for (const edge of graph.edges()) {
    const line = lines[Number(edge.name)];
    if (!line) continue;
    const lowest = Math.min(line.from.layer, line.to.layer);
    const points: readonly { x: number; y: number }[] = graph.edge(edge).points ?? [];
    // The first and the last point lie on the cards; between them dagre puts one for every rank and half-rank passed.
    const passed = points.slice(1, -1).flatMap(({ y }, index) => (index % 2 === 1 ? [[lowest + (index + 1) / 2, y] as const] : []));
    if (passed.length > 0) passes.set(line, new Map(passed));
  }
  return { cards: new Map(graph.nodes().map((id: string) => [id, graph.node(id).y ?? 0])), passes };
}

/** dagre keeps the ranks of its nodes under this ranker, which its types do not list. */
const ranksGiven: object = { ranker: "none" };
