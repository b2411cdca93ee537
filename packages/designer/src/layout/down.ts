import { headingHeight, placeBand } from "./bands.js";
import { arrivalHeight, movedCard, stageCard } from "./stage-card.js";
import type { CardMaking } from "./stage-card.js";
import { tracks } from "./tracks.js";
import type { Stretch } from "./tracks.js";
import { spacing } from "./type-scale.js";
import { bundles, rowsOf, stubsOf } from "./ways-as-lines.js";
import type { Bundle } from "./ways-as-lines.js";
import type { WorkflowGraph } from "./workflow-graph.js";
import type { PlacedBand, PlacedCard, PlacedLine, WorkflowLayout } from "./workflow-layout.js";

/** The widest a card grows, however wide the page is: longer lines read no better. */
const widestCard = 420;

/**
 * Lays a workflow out down the page, in one column: stages in drawing order under the headings of their steps, ways on in
 * lanes at the right, ways back in lanes at the left. It never needs to be scrolled sideways to be read, however many stages
 * stand side by side in the flow.
 *
 * @param graph the workflow
 * @param width how wide the drawing may be
 * @param making words, measure and scale
 */
export function layOutDown(graph: WorkflowGraph, width: number, making: CardMaking): WorkflowLayout {
  const { scale } = making;
  const lines = bundles(graph.stages);
  // How many lanes there are does not depend on how wide the cards are, as long as their order stays; heights do little.
  const rough = stack(graph, { card: width * 0.7, band: width, inset: 0 }, making);
  const lanes = lanesOf(lines, rough.cards, scale);
  const side = (count: number): number =>
    count === 0 ? 10 * scale : (spacing.besideRows + (count - 1) * spacing.betweenTracks + 8) * scale;
  const [leftLanes, right] = [side(lanes.back.count), Math.max(side(lanes.forward.count), spacing.stub * 2 * scale)];
  const cardsWidth = Math.max(spacing.narrowestCard * scale, Math.min(width - leftLanes - right, widestCard * scale));
  const content = leftLanes + cardsWidth + right;
  // Bands run from edge to edge; what stands in them keeps to the middle of a wide page.
  const total = Math.max(content, width);
  const left = leftLanes + (total - content) / 2;
  const { cards: stacked, bands, height } = stack(graph, { card: cardsWidth, band: total, inset: left }, making);
  const cards = stacked.map((card) => movedCard(card, left, card.y));
  const final = lanesOf(lines, cards, scale);
  const byId = new Map(cards.map((card) => [card.stage.id, card]));
  return {
    direction: "down",
    width: total,
    height,
    bands,
    cards,
    lines: lines.map((line) => route(line, byId, final, scale)),
    stubs: stubsOf(cards, scale),
  };
}

/** Headings and cards one below the other. */
function stack(
  graph: WorkflowGraph,
  { card: cardWidth, band: bandWidth, inset }: { card: number; band: number; inset: number },
  making: CardMaking,
): { cards: PlacedCard[]; bands: PlacedBand[]; height: number } {
  const { scale } = making;
  const cards: PlacedCard[] = [];
  const bands: PlacedBand[] = [];
  let y = 0;
  graph.steps.forEach((step, index) => {
    const top = y;
    const heading = headingHeight(step, bandWidth, making, inset);
    y += heading;
    if (step.stages.length > 0) y += 6 * scale;
    for (const stage of step.stages) {
      const card = movedCard(stageCard(stage, cardWidth, making), 0, y);
      cards.push(card);
      y += card.height + 16 * scale;
    }
    bands.push(placeBand(step, { number: index + 1, box: { x: 0, y: top, width: bandWidth, height: y - top }, heading, inset }, making));
  });
  return { cards, bands, height: y };
}

const busOf = ({ course, to }: Bundle): string => `${course} ${to.id}`;

interface Lanes {
  readonly forward: ReturnType<typeof tracks>;
  readonly back: ReturnType<typeof tracks>;
}

/** Short lines keep close to the cards, long ones go around them. */
function lanesOf(lines: readonly Bundle[], cards: readonly PlacedCard[], scale: number): Lanes {
  const byId = new Map(cards.map((card) => [card.stage.id, card]));
  const stretches = (course: "forward" | "back"): Stretch[] => {
    const spans = new Map<string, Stretch>();
    for (const line of lines.filter((candidate) => candidate.course === course)) {
      const [from, to] = [byId.get(line.from.id), byId.get(line.to.id)];
      if (!from || !to) continue;
      const [a, b] = [rowsOf(from, line.actions).middle, arrivalHeight(to, scale)];
      const bus = busOf(line);
      const span = spans.get(bus);
      spans.set(bus, { bus, top: Math.min(a, b, span?.top ?? a), bottom: Math.max(a, b, span?.bottom ?? a) });
    }
    return [...spans.values()].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  };
  return { forward: tracks(stretches("forward"), 8 * scale), back: tracks(stretches("back"), 8 * scale) };
}

function route(line: Bundle, cards: ReadonlyMap<string, PlacedCard>, lanes: Lanes, scale: number): PlacedLine {
  const from = cards.get(line.from.id) as PlacedCard;
  const to = cards.get(line.to.id) as PlacedCard;
  const { top, bottom, middle } = rowsOf(from, line.actions);
  const arrives = arrivalHeight(to, scale);
  const side = line.course === "forward" ? "right" : "left";
  const away = (spacing.besideRows + (lanes[line.course].of.get(busOf(line)) ?? 0) * spacing.betweenTracks) * scale;
  const edge = (card: PlacedCard): number => (side === "right" ? card.x + card.width : card.x);
  const lane = side === "right" ? edge(from) + away : edge(from) - away;
  return {
    from: line.from.id,
    to: line.to.id,
    course: line.course,
    actions: line.actions,
    rows: { top, bottom },
    points: [
      { x: edge(from), y: middle },
      { x: lane, y: middle },
      { x: lane, y: arrives },
      { x: edge(to), y: arrives },
    ],
    begins: side,
    ends: side,
  };
}
