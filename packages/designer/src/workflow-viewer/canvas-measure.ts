import type { MeasureText } from "../layout/text-lines.js";

/**
 * Measures texts as the browser will draw them, on a canvas that is never shown.
 *
 * @param family the font family of the element that draws them
 */
export function canvasMeasure(family: string): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const existing = known.get(key);
    if (existing !== undefined) return existing;
    // Without a canvas (some hardened browsers), a Chinese character is as wide as the type is large.
    let width = text.length * size;
    if (context) {
      context.font = `${weight} ${size}px ${family}`;
      width = context.measureText(text).width;
    }
    known.set(key, width);
    return width;
  };
}
