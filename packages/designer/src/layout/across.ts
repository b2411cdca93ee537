import { headingHeight, headingWidth, placeBand } from "./bands.js";
import { rankedHeights } from "./ranked-heights.js";
import type { RankedHeights } from "./ranked-heights.js";
import { arrivalHeight, cardWidth, movedCard, stageCard } from "./stage-card.js";
import type { CardMaking } from "./stage-card.js";
import { tracks } from "./tracks.js";
import type { Stretch } from "./tracks.js";
import { spacing } from "./type-scale.js";
import { bundles, rowsOf, stubsOf } from "./ways-as-lines.js";
import type { Bundle } from "./ways-as-lines.js";
import type { GraphStep, WorkflowGraph } from "./workflow-graph.js";
import type { PlacedBand, PlacedCard, PlacedLine, Point, WorkflowLayout } from "./workflow-layout.js";

/** One stretch of a line between two ranks: from the height it comes at to the height it goes on at. */
interface Leg {
  readonly line: Bundle;
  /** The gutter it runs in; gutter 0 lies before the first rank, gutter n after rank n - 1. */
  readonly gutter: number;
  readonly comes: number;
  readonly goes: number;
}

/**
 * Lays a workflow out across the page: ranks as columns, steps as bands of columns, lines upright in the gutters between
 * them and level elsewhere. Lines to one stage share their upright stretch, so that many ways in look like one.
 *
 * @param graph the workflow
 * @param widestCard how wide a card may be, over the scale
 * @param making words, measure and scale
 */
export function layOutAcross(graph: WorkflowGraph, widestCard: number, making: CardMaking): WorkflowLayout {
  const { scale } = making;
  const columns = columnWidths(graph, widestCard, making);
  const sized = graph.stages.map((stage) => stageCard(stage, columns[stage.layer] ?? 0, making));
  const lines = bundles(graph.stages);
  const heights = rankedHeights(sized, lines, scale);
  const heading = Math.max(0, ...graph.steps.map((step) => headingHeight(step, stepWidth(step, columns, making), making)));
  const highest = Math.min(0, ...sized.map((card) => (heights.cards.get(card.stage.id) ?? 0) - card.height / 2));
  const shift = heading + 18 * scale - highest;
  const atHeight = sized.map((card) => movedCard(card, 0, (heights.cards.get(card.stage.id) ?? 0) - card.height / 2 + shift));
  const shifted = shiftPasses(heights, shift);

  const byId = new Map(atHeight.map((card) => [card.stage.id, card]));
  const legs = lines.flatMap((line) => legsOf(line, byId, shifted, scale));
  const gutters = Array.from({ length: graph.layers + 1 }, (_, gutter) =>
    gutterTracks(
      legs.filter((leg) => leg.gutter === gutter),
      scale,
    ),
  );
  const places = columnPlaces(
    graph,
    columns,
    gutters.map(({ count }) => count),
    making,
  );
  const cards = atHeight.map((card) => movedCard(card, places.columns[card.stage.layer] ?? 0, card.y));
  const placed = new Map(cards.map((card) => [card.stage.id, card]));
  const trackAt = (gutter: number, bus: string): number =>
    (places.tracks[gutter] ?? 0) + (gutters[gutter]?.of.get(bus) ?? 0) * spacing.betweenTracks * scale;
  const routed = lines.map((line) => route(line, placed, legs, trackAt));
  const lowest = Math.max(...cards.map((card) => card.y + card.height), ...routed.flatMap(({ points }) => points.map(({ y }) => y)));
  const height = lowest + 20 * scale;
  return {
    direction: "across",
    width: places.width,
    height,
    bands: graph.steps.map((step, index): PlacedBand => {
      const { from, to } = places.bands[index] ?? { from: 0, to: 0 };
      return placeBand(step, { number: index + 1, box: { x: from, y: 0, width: to - from, height }, heading }, making);
    }),
    cards,
    lines: routed,
    stubs: stubsOf(cards, scale),
  };
}

/** Cards of one rank are equally wide. */
function columnWidths(graph: WorkflowGraph, widestCard: number, making: CardMaking): number[] {
  return Array.from({ length: graph.layers }, (_, layer) =>
    Math.max(...graph.stages.filter((stage) => stage.layer === layer).map((stage) => cardWidth(stage, widestCard, making))),
  );
}

/** How wide a step's band is at the least, which its heading must do with. */
function stepWidth(step: GraphStep, columns: readonly number[], making: CardMaking): number {
  if (step.stages.length === 0) return slimWidth(step, making);
  const layers = new Set(step.stages.map(({ layer }) => layer));
  return [...layers].reduce((sum, layer) => sum + (columns[layer] ?? 0) + spacing.besideCard * making.scale, 0);
}

/** A step without stages of its own gets a slim band, so that the row of steps is complete. */
function slimWidth(step: GraphStep, making: CardMaking): number {
  return Math.max(headingWidth(step, making), 88 * making.scale);
}

function shiftPasses({ cards, passes }: RankedHeights, shift: number): RankedHeights {
  const moved = [...passes].map(([line, at]) => [line, new Map([...at].map(([layer, y]) => [layer, y + shift]))] as const);
  return { cards, passes: new Map(moved) };
}

/** The stretches a line is made of, in its own direction. */
function legsOf(line: Bundle, cards: ReadonlyMap<string, PlacedCard>, { passes }: RankedHeights, scale: number): Leg[] {
  const from = cards.get(line.from.id);
  const to = cards.get(line.to.id);
  if (!from || !to) return [];
  const begins = rowsOf(from, line.actions).middle;
  const arrives = arrivalHeight(to, scale);
  const [a, b] = [line.from.layer, line.to.layer];
  if (a === b) return [{ line, gutter: a, comes: begins, goes: arrives }];
  const onwards = b > a;
  const passed = passes.get(line);
  const legs: Leg[] = [];
  let comes = begins;
  for (let layer = a; layer !== b; layer += onwards ? 1 : -1) {
    const next = onwards ? layer + 1 : layer - 1;
    const goes = next === b ? arrives : (passed?.get(next) ?? comes);
    legs.push({ line, gutter: onwards ? layer + 1 : layer, comes, goes });
    comes = goes;
  }
  return legs;
}

const busOf = ({ course, to }: Bundle): string => `${course} ${to.id}`;

/**
 * Tracks of one gutter, left to right. Of lines that go down, the one that begins lowest turns first, of lines that go
 * up the one that begins highest: so their level ends do not cross. Ways back keep to the right, at the cards they leave.
 */
function gutterTracks(legs: readonly Leg[], scale: number): { of: ReadonlyMap<string, number>; count: number } {
  const upright = legs.filter(({ comes, goes }) => Math.abs(comes - goes) > 0.5);
  const key = ({ line, comes, goes }: Leg): number => (line.course === "back" ? 1e7 : goes > comes ? -comes : comes - 1e6);
  const ordered = [...upright].sort((a, b) => key(a) - key(b));
  const stretches = ordered.map(({ line, comes, goes }): Stretch => ({
    bus: busOf(line),
    top: Math.min(comes, goes),
    bottom: Math.max(comes, goes),
  }));
  return tracks(stretches, 8 * scale);
}

interface ColumnPlaces {
  readonly columns: readonly number[];
  /** Where each gutter's first track runs. */
  readonly tracks: readonly number[];
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  readonly width: number;
}

/**
 * Walks from left to right: gutters as wide as their tracks need, slim bands for steps without stages, columns.
 * Two bands meet in the middle of the gutter between them.
 */
function columnPlaces(graph: WorkflowGraph, widths: readonly number[], counts: readonly number[], making: CardMaking): ColumnPlaces {
  const { scale } = making;
  const [beside, rows] = [spacing.besideCard * scale, spacing.besideRows * scale];
  const columns: number[] = [];
  const trackStarts: number[] = [];
  const bands: { from: number; to: number }[] = [];
  let x = 0;
  let meeting = 0;
  const gutter = (index: number): void => {
    const count = counts[index] ?? 0;
    const outer = count === 0 && (index === 0 || index === graph.layers);
    trackStarts[index] = x + (index === 0 ? beside : rows);
    x += outer ? 12 * scale : rows + beside + Math.max(count - 1, 0) * spacing.betweenTracks * scale;
  };
  gutter(0);
  graph.steps.forEach((step, index) => {
    const from = meeting;
    const layers = [...new Set(step.stages.map((stage) => stage.layer))].sort((a, b) => a - b);
    const next = graph.steps[index + 1];
    if (layers.length === 0) {
      x = from + slimWidth(step, making);
      meeting = x;
      if (next && next.stages.length > 0) x += beside;
    }
    for (const layer of layers) {
      columns[layer] = x;
      const gutterFrom = x + (widths[layer] ?? 0);
      x = gutterFrom;
      gutter(layer + 1);
      meeting = next && next.stages.length > 0 ? (gutterFrom + x) / 2 : x;
    }
    bands[index] = { from, to: meeting };
  });
  return { columns, tracks: trackStarts, bands, width: x };
}

/** A line's corners: level out of its row, upright in a gutter's track, level past a rank, and so on to its stage. */
function route(
  line: Bundle,
  cards: ReadonlyMap<string, PlacedCard>,
  legs: readonly Leg[],
  trackAt: (gutter: number, bus: string) => number,
): PlacedLine {
  const from = cards.get(line.from.id) as PlacedCard;
  const to = cards.get(line.to.id) as PlacedCard;
  const own = legs.filter((leg) => leg.line === line);
  const onwards = line.to.layer > line.from.layer;
  const begins = onwards ? "right" : "left";
  const ends = line.to.layer < line.from.layer ? "right" : "left";
  const { top, bottom, middle } = rowsOf(from, line.actions);
  const points: Point[] = [{ x: begins === "right" ? from.x + from.width : from.x, y: middle }];
  for (const { gutter, comes, goes } of own) {
    if (Math.abs(comes - goes) <= 0.5) continue;
    const x = trackAt(gutter, busOf(line));
    points.push({ x, y: comes }, { x, y: goes });
  }
  points.push({ x: ends === "right" ? to.x + to.width : to.x, y: own.at(-1)?.goes ?? middle });
  return { from: line.from.id, to: line.to.id, course: line.course, actions: line.actions, rows: { top, bottom }, points, begins, ends };
}
