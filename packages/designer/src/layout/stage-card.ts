import type { DrawingWords, FactWords } from "./drawing-words.js";
import { textLines } from "./text-lines.js";
import type { MeasureText } from "./text-lines.js";
import { spacing, typeScale } from "./type-scale.js";
import type { GraphStage } from "./workflow-graph.js";
import type { PlacedCard, PlacedFact, PlacedText, PlacedWayRow } from "./workflow-layout.js";

/** What a card is made with. */
export interface CardMaking {
  readonly words: DrawingWords;
  readonly measure: MeasureText;
  /** How large the page's body type is, over 16. */
  readonly scale: number;
}

/** From the top of a card to the middle of its title's first line, where lines arrive, over the scale. */
const titleMiddle = spacing.cardPadding + spacing.titleLeading / 2;

/** A way a case took is drawn bolder than others; all have room for it, so that a path moves nothing. */
const [wayWeight, takenWeight] = [500, 700];

/** Where lines arrive at a card. */
export function arrivalHeight(card: PlacedCard, scale: number): number {
  return card.y + titleMiddle * scale;
}

/**
 * How wide a stage's card would like to be: as its longest text, within limits.
 *
 * @param stage the stage
 * @param widest how wide it may be at most, over the scale
 * @param making words, measure and scale
 * @returns a width in the drawing's units
 */
export function cardWidth(stage: GraphStage, widest: number, { words, measure, scale }: CardMaking): number {
  const body = typeScale.body * scale;
  const texts = [
    measure(words.titleOf(stage), typeScale.title * scale, 600),
    ...words.factsOf(stage).map((fact) => spacing.mark * scale + measure(fact.text, body, 400) + pillWidth(fact, measure, scale)),
    ...stage.ways.map((way) => spacing.mark * scale + measure(words.wayOf(stage, way), body, takenWeight)),
  ];
  // A little air, because a browser's own measure of a run of text may differ by a fraction from that of its parts.
  const wished = Math.max(...texts) + (spacing.cardPadding * 2 + 4) * scale;
  return Math.ceil(
    Math.min(
      Math.max(wished, spacing.narrowestCard * scale),
      (stage.ways.length > 0 ? widest : Math.min(widest, spacing.widestFinal)) * scale,
    ),
  );
}

/**
 * Sets a stage's texts in a card of the given width, at the origin.
 *
 * @param stage the stage
 * @param width how wide the card is
 * @param making words, measure and scale
 */
export function stageCard(stage: GraphStage, width: number, making: CardMaking): PlacedCard {
  const { words, measure, scale } = making;
  const padding = spacing.cardPadding * scale;
  const inner = width - padding * 2;
  const titleSize = typeScale.title * scale;
  const titleLines = textLines(words.titleOf(stage), inner, (text) => measure(text, titleSize, 600));
  const leading = spacing.titleLeading * scale;
  let top = padding;
  const title: PlacedText = { x: padding, y: top + leading * 0.74, lines: titleLines, size: titleSize, weight: 600, leading };
  top += titleLines.length * leading + 2 * scale;

  const facts = words.factsOf(stage).map((fact) => {
    const placed = placeFact(fact, top, width, making);
    top = placed.bottom;
    return placed.fact;
  });
  const hasWays = stage.ways.length > 0;
  const divider = hasWays ? top + 5 * scale : undefined;
  top = hasWays ? top + 9 * scale : top + 1 * scale;
  const ways = stage.ways.map((way): PlacedWayRow => {
    const text = placeText(
      words.wayOf(stage, way),
      { top: top + spacing.rowPadding * scale, left: padding, width: inner, weight: wayWeight },
      making,
    );
    const height = text.lines.length * text.leading + spacing.rowPadding * 2 * scale;
    const row = { x: 0, y: top, width, height };
    top += height;
    return { action: way.action.id, course: way.course, text, box: row, middle: row.y + height / 2 };
  });
  return { stage, x: 0, y: 0, width, height: top + (hasWays ? 7 * scale : padding - 1), title, facts, ways, divider };
}

/** The same card somewhere else. */
export function movedCard(card: PlacedCard, x: number, y: number): PlacedCard {
  const [dx, dy] = [x - card.x, y - card.y];
  const moved = <Part extends { readonly x: number; readonly y: number }>(part: Part): Part => ({
    ...part,
    x: part.x + dx,
    y: part.y + dy,
  });
  return {
    ...card,
    x,
    y,
    title: moved(card.title),
    facts: card.facts.map((fact) => ({
      ...fact,
      text: moved(fact.text),
      middle: fact.middle + dy,
      rungs: fact.rungs && { ...fact.rungs, box: moved(fact.rungs.box) },
    })),
    ways: card.ways.map((way) => ({ ...way, text: moved(way.text), box: moved(way.box), middle: way.middle + dy })),
    divider: card.divider === undefined ? undefined : card.divider + dy,
  };
}

function placeText(
  text: string,
  { top, left, width, weight }: { top: number; left: number; width: number; weight: number },
  { measure, scale }: CardMaking,
): PlacedText {
  const size = typeScale.body * scale;
  const leading = spacing.bodyLeading * scale;
  const mark = spacing.mark * scale;
  const lines = textLines(text, width - mark, (part) => measure(part, size, weight === wayWeight ? takenWeight : weight));
  return { x: left + mark, y: top + leading * 0.73, lines, size, weight, leading };
}

/** A pill with the number of rungs stands at the end of the fact's last line if there is room, else on a line of its own. */
function placeFact(words: FactWords, top: number, width: number, making: CardMaking): { fact: PlacedFact; bottom: number } {
  const { measure, scale } = making;
  const padding = spacing.cardPadding * scale;
  const text = placeText(words.text, { top, left: padding, width: width - padding * 2, weight: 400 }, making);
  const bottom = top + text.lines.length * text.leading;
  const fact = { kind: words.kind, text, middle: top + text.leading / 2 };
  if (words.rungs === undefined) return { fact, bottom };
  const pill = pillWidth(words, measure, scale) - 6 * scale;
  const lastLine = text.x + measure(text.lines.at(-1) ?? "", text.size, text.weight);
  const beside = lastLine + 6 * scale + pill <= width - 4 * scale;
  const box = {
    x: beside ? lastLine + 6 * scale : text.x,
    y: (beside ? bottom - text.leading : bottom) + 1 * scale,
    width: pill,
    height: text.leading - 2 * scale,
  };
  return { fact: { ...fact, rungs: { count: words.rungs, box } }, bottom: beside ? bottom : bottom + text.leading };
}

/** The room a fact's pill takes, with the gap before it. */
function pillWidth({ rungs }: FactWords, measure: MeasureText, scale: number): number {
  return rungs === undefined ? 0 : measure(rungs, typeScale.small * scale, 600) + 30 * scale;
}
