import { nothing, svg } from "lit";
import type { SVGTemplateResult } from "lit";
import { spacing } from "../layout/type-scale.js";
import type { PlacedBand, PlacedLine, PlacedStub, WorkflowLayout } from "../layout/workflow-layout.js";
import { lineKey } from "./case-path.js";
import type { CasePath } from "./case-path.js";
import { roundedPath } from "./rounded-path.js";
import { drawCard } from "./stage-drawing.js";
import type { CardDrawing } from "./stage-drawing.js";
import { drawText } from "./text-drawing.js";

/** What a drawing is made with besides the layout. */
export interface Drawing extends CardDrawing {
  readonly layout: WorkflowLayout;
  readonly label: string;
  readonly zoom: number;
}

/** The drawing: bands, lines over them, cards over those. Size and place are attributes, since a strict policy bars inline styles. */
export function drawWorkflow(drawing: Drawing): SVGTemplateResult {
  const { layout, path, scale, zoom, label } = drawing;
  const travelled = (line: PlacedLine): boolean => path.lines.has(lineKey(line.from, line.to));
  const inOrder = [...layout.lines].sort((a, b) => Number(travelled(a)) - Number(travelled(b)));
  const currentStep = layout.cards.find(({ stage }) => stage.id === path.current)?.stage.step;
  return svg`
    <svg
      part="drawing"
      role="group"
      aria-label=${label}
      class="drawing ${path.moves.length > 0 ? "with-path" : ""}"
      width=${Math.ceil(layout.width * zoom)}
      height=${Math.ceil(layout.height * zoom)}
      viewBox="0 0 ${layout.width} ${layout.height}"
      preserveAspectRatio="xMidYMin meet"
    >
      <g aria-hidden="true">
        ${layout.bands.map((band, index) => drawBand(band, index === currentStep, scale))}
        ${inOrder.map((line) => drawLine(line, travelled(line), scale))}
        ${layout.stubs.map((stub) => drawStub(stub, path, scale))}
      </g>
      ${layout.cards.map((card) => drawCard(card, drawing))}
    </svg>
  `;
}

function drawBand(band: PlacedBand, isCurrent: boolean, scale: number): SVGTemplateResult {
  const { x, y, width, height, number, heading } = band;
  const kind = `band ${number % 2 === 0 ? "even" : "odd"} ${band.step.stages.length === 0 ? "alongside" : ""} ${isCurrent ? "now" : ""}`;
  return svg`
    <g class=${kind} part="step">
      <rect class="ground" x=${x} y=${y} width=${width} height=${height}></rect>
      <rect class="heading" x=${x} y=${heading.y} width=${width} height=${heading.height}></rect>
      <rect class="rule" x=${x} y=${heading.y} width=${width} height=${3 * scale}></rect>
      <circle class="badge" cx=${band.badge.x} cy=${band.badge.y} r=${11 * scale}></circle>
      <text class="badge-number" x=${band.badge.x} y=${band.badge.y + 4.8 * scale} font-size=${13 * scale} text-anchor="middle">${number}</text>
      ${drawText(band.title, "step-title")} ${band.note ? drawText(band.note, "step-note") : nothing}
    </g>
  `;
}

function drawLine(line: PlacedLine, travelled: boolean, scale: number): SVGTemplateResult {
  const kind = `line ${line.course} ${travelled ? "travelled" : ""}`;
  const last = line.points.at(-1) ?? { x: 0, y: 0 };
  const inwards = line.ends === "left" ? -1 : 1;
  // The line stops at the arrowhead's back, so that its thickness does not blunt the tip.
  const points = [...line.points.slice(0, -1), { x: last.x + inwards * 6 * scale, y: last.y }];
  const [tip, back, half] = [last.x + inwards * 1 * scale, last.x + inwards * 9 * scale, 4.5 * scale];
  const { top, bottom } = line.rows;
  const side = line.points[0]?.x ?? 0;
  return svg`
    <g class=${kind} part="line" data-from=${line.from} data-to=${line.to}>
      <path class="shaft" d=${roundedPath(points, 7 * scale)}></path>
      ${bottom > top ? svg`<path class="bracket" d="M${side} ${top - 5 * scale}V${bottom + 5 * scale}"></path>` : nothing}
      <path class="head" d="M${tip} ${last.y}L${back} ${last.y - half}V${last.y + half}Z"></path>
    </g>
  `;
}

function drawStub({ from, action, course, x, y }: PlacedStub, path: CasePath, scale: number): SVGTemplateResult {
  const begins = x - spacing.stub * scale;
  const taken = path.ways.has(`${from} ${action}`);
  const cross = `M${x - 3.5 * scale} ${y - 3.5 * scale}l${7 * scale} ${7 * scale}m0 ${-7 * scale}l${-7 * scale} ${7 * scale}`;
  return svg`
    <g class="line ${course} ${taken ? "travelled" : ""}" part="line">
      <path class="shaft" d="M${begins} ${y}H${x - 3 * scale}"></path>
      ${course === "exit" ? svg`<circle class="end" cx=${x} cy=${y} r=${3.5 * scale}></circle>` : svg`<path class="shaft" d=${cross}></path>`}
    </g>
  `;
}
