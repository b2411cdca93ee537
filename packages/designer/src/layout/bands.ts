import type { CardMaking } from "./stage-card.js";
import { textLines } from "./text-lines.js";
import { spacing, typeScale } from "./type-scale.js";
import type { GraphStep } from "./workflow-graph.js";
import type { Box, PlacedBand, PlacedText } from "./workflow-layout.js";

const badge = 22;
const headingPadding = 10;

/** A step's heading as high as its texts need at a width. */
export function headingHeight(step: GraphStep, width: number, making: CardMaking, inset = 0): number {
  const { title, note } = headingTexts(step, { x: 0, y: 0, width, height: 0 }, inset, making);
  const lines = Math.max(title.lines.length * title.leading, badge * making.scale);
  return lines + (note ? note.lines.length * note.leading : 0) + headingPadding * 2 * making.scale;
}

/** The narrowest width at which the longest word of a step's title, in Chinese all of it, stands on one line. */
export function headingWidth(step: GraphStep, { words, measure, scale }: CardMaking): number {
  const wordWidths = words
    .stepOf(step)
    .split(" ")
    .map((word) => measure(word, typeScale.heading * scale, 600));
  return Math.max(...wordWidths) + (headingPadding + badge + 7 + 6) * scale;
}

/**
 * A step as a band: its box, with the heading along the top.
 *
 * @param step the step
 * @param place its number, its box, the height of its heading, and how far from the box's edge the heading's texts begin
 * @param making words, measure and scale
 */
export function placeBand(
  step: GraphStep,
  { number, box, heading, inset = 0 }: { number: number; box: Box; heading: number; inset?: number },
  making: CardMaking,
): PlacedBand {
  const head = { ...box, height: heading };
  const { scale } = making;
  const radius = (badge / 2) * scale;
  const left = box.x + Math.max(inset, headingPadding * scale);
  return {
    ...box,
    step,
    number,
    heading: head,
    ...headingTexts(step, head, inset, making),
    badge: { x: left + radius, y: box.y + headingPadding * scale + radius },
  };
}

function headingTexts(
  step: GraphStep,
  box: Box,
  inset: number,
  { words, measure, scale }: CardMaking,
): { title: PlacedText; note: PlacedText | undefined } {
  const size = typeScale.heading * scale;
  const leading = spacing.titleLeading * scale;
  const left = box.x + Math.max(inset, headingPadding * scale);
  const x = left + (badge + 7) * scale;
  const right = box.x + box.width - 4 * scale;
  const top = box.y + headingPadding * scale + 1 * scale;
  const lines = textLines(words.stepOf(step), right - x, (text) => measure(text, size, 600));
  const title = { x, y: top + leading * 0.74, lines, size, weight: 600, leading };
  const text = words.noteOf(step);
  if (text === "") return { title, note: undefined };
  const small = typeScale.small * scale;
  const noteLeading = spacing.bodyLeading * scale;
  const noteLines = textLines(text, right - left, (part) => measure(part, small, 400));
  const y = top + Math.max(lines.length * leading, badge * scale) + noteLeading * 0.73;
  return { title, note: { x: left, y, lines: noteLines, size: small, weight: 400, leading: noteLeading } };
}
