import { svg } from "lit";
import type { SVGTemplateResult } from "lit";
import type { PlacedText } from "../layout/workflow-layout.js";

/** A text's lines, each a span of its own. */
export function drawText({ x, y, lines, size, weight, leading }: PlacedText, kind: string): SVGTemplateResult {
  return svg`
    <text class=${kind} x=${x} y=${y} font-size=${size} font-weight=${weight}>
      ${lines.map((line, index) => svg`<tspan x=${x} y=${y + index * leading}>${line}</tspan>`)}
    </text>
  `;
}
