/** How wide a text comes out, in the drawing's units, at a type size and weight. */
export type MeasureText = (text: string, size: number, weight: number) => number;

/**
 * What may stand together on a line: a Latin word with the space after it, or one Chinese character, each with the closing
 * punctuation that must not begin a line and after the opening one that must not end it (GB/T 15834).
 */
const pieces =
  /[（“‘《【([{]*(?:[\u2e80-\u9fff\uf900-\ufaff\uff10-\uff5a]|[^\s\u2e80-\u9fff\uf900-\ufaff（“‘《【，。：；、！？）”’》】…]+)?[，。：；、！？）”’》】…,.;:!?)\]}]*\s*/gu;

/**
 * Breaks a text into lines.
 *
 * @param text the text, on one line
 * @param width how wide a line may be
 * @param widthOf measures a text in the size and weight it will be drawn in
 * @returns at least one line; a single piece wider than `width` has a line of its own
 */
export function textLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(pieces)) {
    if (piece === "") continue;
    if (line !== "" && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter((kept, index) => kept !== "" || index === 0);
}
