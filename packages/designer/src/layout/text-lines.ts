/** How wide a text comes out, in the drawing's units, at a type size and weight. */
export type MeasureText = (text: string, size: number, weight: number) => number;

/** Punctuation that must not end a line, and punctuation that must not begin one (GB/T 15834). */
const [opening, closing] = ["（“‘《【(\\[{", "，。：；、！？）”’》】…,.;:!?)\\]}"];
const chinese = "\\u2e80-\\u2fff\\u3040-\\u9fff\\uf900-\\ufaff";

/**
 * What stays together on a line: an amount with its unit after a no-break space, a word, or one Chinese character, each
 * with the punctuation that belongs to it and the space after it.
 */
const pieces = new RegExp(
  `[${opening}]*(?:\\d[\\d.]*\\u00a0(?:[${chinese}]+|[^\\s${closing}]+)|[${chinese}]|[^\\s${chinese}${opening}${closing}]+)?[${closing}]*\\s*`,
  "gu",
);

/** Where a text breaks best: after a space or the end of a clause, and before a bracket opens. */
const goodBreak = new RegExp(`(?<=[ ：，；。])|(?=[${opening}])`, "u");

/**
 * Breaks a text into lines: where it can, between words and before brackets; only what is longer than a line in between.
 *
 * @param text the text, on one line
 * @param width how wide a line may be
 * @param widthOf measures a text in the size and weight it will be drawn in
 * @returns at least one line; a single piece wider than `width` has a line of its own
 */
export function textLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const fits = (line: string): boolean => widthOf(line.trimEnd()) <= width;
  if (fits(text)) return [text.trimEnd()];
  const lines: string[] = [];
  let line = "";
  const add = (part: string): void => {
    if (line !== "" && !fits(line + part)) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  };
  for (const segment of text.split(goodBreak)) {
    if (fits(segment)) add(segment);
    else for (const [piece] of segment.matchAll(pieces)) add(piece);
  }
  return [...lines, line.trimEnd()].filter((kept, index) => kept !== "" || index === 0);
}
