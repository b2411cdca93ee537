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
  const lined = lines.filter(
    ({ from, to, course }) => from.layer !== to.layer && (course === "forward" || Math.abs(from.layer - to.layer) > 1),
  );
  const joined = new Set(lined.flatMap(({ from, to }) => [from.id, to.id]));
  for (const { stage, width, height } of cards.filter(({ stage }) => joined.has(stage.id)))
    graph.setNode(stage.id, { width, height, rank: stage.layer * 2 });
  lined.forEach((line, index) => {
    const span = line.to.layer - line.from.layer;
    const [from, to] = span > 0 ? [line.from, line.to] : [line.to, line.from];
    graph.setEdge(from.id, to.id, { weight: line.course === "forward" ? 2 : 1, minlen: 1 }, String(index));
  });
  layout(graph);
  const passes = new Map<Bundle, Map<number, number>>();
  for (const edge of graph.edges()) {
    const line = lined[Number(edge.name)];
    if (!line) continue;
    const lowest = Math.min(line.from.layer, line.to.layer);
    const points: readonly { x: number; y: number }[] = graph.edge(edge).points ?? [];
    // The first and the last point lie on the cards; between them dagre puts one for every rank and half-rank passed.
    const passed = points.slice(1, -1).flatMap(({ y }, index) => (index % 2 === 1 ? [[lowest + (index + 1) / 2, y] as const] : []));
    if (passed.length > 0) passes.set(line, new Map(passed));
  }
  const found = { cards: new Map<string, number>(graph.nodes().map((id: string) => [id, graph.node(id).y ?? 0])), passes };
  return withLone(cards, upsideDown(cards, found.cards) ? mirrored(found) : found, scale);
}

/** Cards that no line joins, such as ends that all ways reach as stubs, stand below all else in their rank. */
function withLone(all: readonly PlacedCard[], found: RankedHeights, scale: number): RankedHeights {
  const bottoms = new Map<number, number>();
  const reach = (layer: number, bottom: number): void => void bottoms.set(layer, Math.max(bottoms.get(layer) ?? bottom, bottom));
  const cards = new Map(found.cards);
  const middles = found.cards;
  for (const { stage, height } of all) {
    const middle = middles.get(stage.id);
    if (middle !== undefined) reach(stage.layer, middle + height / 2);
  }
  for (const at of found.passes.values()) at.forEach((y, layer) => reach(layer, y));
  for (const { stage, height } of all.filter((card) => !middles.has(card.stage.id))) {
    const bottom = bottoms.get(stage.layer);
    const top = bottom === undefined ? 0 : bottom + spacing.betweenCards * scale;
    cards.set(stage.id, top + height / 2);
    reach(stage.layer, top + height);
  }
  return { cards, passes: found.passes };
}

/**
 * Whether most neighbours in a rank stand the other way round than in the flow. A drawing and its mirror image have the
 * same crossings, and dagre gives either; in flow order lines fan out in the order of the rows they begin at.
 */
function upsideDown(cards: readonly PlacedCard[], heights: ReadonlyMap<string, number>): boolean {
  let against = 0;
  const lastOf = new Map<number, PlacedCard>();
  for (const card of cards) {
    const above = lastOf.get(card.stage.layer);
    if (above) against += (heights.get(card.stage.id) ?? 0) < (heights.get(above.stage.id) ?? 0) ? 1 : -1;
    lastOf.set(card.stage.layer, card);
  }
  return against > 0;
}

function mirrored({ cards, passes }: RankedHeights): RankedHeights {
  return {
    cards: new Map([...cards].map(([id, y]) => [id, -y])),
    passes: new Map([...passes].map(([line, at]) => [line, new Map([...at].map(([layer, y]) => [layer, -y]))])),
  };
}

/** dagre keeps the ranks of its nodes under this ranker, which its types do not list. */
const ranksGiven: object = { ranker: "none" };
