import { nothing, svg } from "lit";
import type { SVGTemplateResult } from "lit";
import type { MeasureText } from "../layout/text-lines.js";
import type { PlacedCard, PlacedFact, PlacedWayRow } from "../layout/workflow-layout.js";
import { wayKey } from "./case-path.js";
import type { CasePath } from "./case-path.js";
import { factMarks, rungsMark, wayMarks } from "./marks.js";
import { drawText } from "./text-drawing.js";
import type { WorkflowWords } from "./workflow-words.js";

/** What cards are drawn with. */
export interface CardDrawing {
  readonly words: WorkflowWords;
  readonly path: CasePath;
  readonly scale: number;
  readonly measure: MeasureText;
  /** The stage that is the drawing's one tab stop. */
  readonly focused: string;
  /** The stage whose details are shown. */
  readonly opened: string;
}

/** A stage as a card, with a control over it whose name says in words everything the card shows. */
export function drawCard(card: PlacedCard, drawing: CardDrawing): SVGTemplateResult {
  const { words, path, scale, focused, opened } = drawing;
  const { stage, x, y, width, height } = card;
  const visits = path.visits.get(stage.id) ?? [];
  const isCurrent = path.current === stage.id;
  const kind = `stage ${stage.stage.final ? "final" : ""} ${visits.length > 0 ? "visited" : ""} ${isCurrent ? "current" : ""}`;
  return svg`
    <g class=${kind} part="stage" data-stage=${stage.id}>
      <g aria-hidden="true">
      <rect class="card" x=${x} y=${y} width=${width} height=${height} rx=${8 * scale}></rect>
      ${
        stage.stage.final
          ? svg`<rect class="inner" x=${x + 3} y=${y + 3} width=${width - 6} height=${height - 6} rx=${6 * scale}></rect>`
          : nothing
      }
      ${drawText(card.title, "stage-title")} ${card.facts.map((fact) => drawFact(fact, scale))}
      ${card.divider === undefined ? nothing : svg`<path class="divider" d="M${x + 1} ${card.divider}h${width - 2}"></path>`}
      ${card.ways.map((way) => drawWay(card, way, drawing))}
      ${visits.length > 0 ? drawPill(words.say.visitedAs(visits), { x: x + 12 * scale, y, kind: "order", anchor: "start" }, drawing) : nothing}
      ${isCurrent ? drawPill(words.say.here, { x: x + width / 2, y: y + height, kind: "here", anchor: "middle" }, drawing) : nothing}
      </g>
      <rect
        class="control"
        role="button"
        tabindex=${stage.id === focused ? 0 : -1}
        aria-label=${words.describe(stage, visits, isCurrent)}
        aria-current=${isCurrent ? "step" : nothing}
        aria-expanded=${stage.id === opened ? "true" : "false"}
        x=${x - 4}
        y=${y - 4}
        width=${width + 8}
        height=${height + 8}
        rx=${11 * scale}
      ></rect>
    </g>
  `;
}

function drawFact({ kind, text, middle, rungs }: PlacedFact, scale: number): SVGTemplateResult {
  return svg`
    <path class="mark ${kind}" transform="translate(${text.x - 11 * scale} ${middle}) scale(${scale})" d=${factMarks[kind]}></path>
    ${drawText(text, `fact ${kind}`)}
    ${
      rungs
        ? svg`
            <g class="rungs">
              <rect x=${rungs.box.x} y=${rungs.box.y} width=${rungs.box.width} height=${rungs.box.height} rx=${rungs.box.height / 2}></rect>
              <path transform="translate(${rungs.box.x + 11 * scale} ${rungs.box.y + rungs.box.height / 2}) scale(${scale * 0.85})" d=${rungsMark}></path>
              <text x=${rungs.box.x + 19 * scale} y=${rungs.box.y + rungs.box.height / 2 + text.size * 0.36} font-size=${text.size} font-weight="600">${rungs.count}</text>
            </g>
          `
        : nothing
    }
  `;
}

function drawWay(card: PlacedCard, way: PlacedWayRow, drawing: CardDrawing): SVGTemplateResult {
  const { path, scale, words } = drawing;
  const orders = path.ways.get(wayKey(card.stage.id, way.action));
  const markAt = way.text.y - way.text.size * 0.33;
  const atLeft = way.course === "back";
  const place = { x: atLeft ? card.x : card.x + card.width, y: way.middle - 9 * scale, kind: "taken", anchor: "middle" } as const;
  const taken = orders && (way.course === "stay" ? words.say.times(orders.length) : orders.join("·"));
  return svg`
    <g class="way ${way.course} ${orders ? "taken" : ""}" part="way">
      <path class="mark" transform="translate(${way.text.x - 11 * scale} ${markAt}) scale(${scale})" d=${wayMarks[way.course]}></path>
      ${drawText(way.text, "way-title")}
      ${taken ? drawPill(taken, { ...place, y: way.middle }, drawing) : nothing}
    </g>
  `;
}

/** A small plate with a few signs, whose middle lies at `y`. */
function drawPill(
  text: string,
  { x, y, kind, anchor }: { x: number; y: number; kind: "order" | "here" | "taken"; anchor: "start" | "middle" },
  { scale, measure }: CardDrawing,
): SVGTemplateResult {
  const size = 12.5 * scale;
  const pointer = kind === "here" ? 12 * scale : 0;
  const height = (kind === "taken" ? 17 : 20) * scale;
  const width = Math.max(height, measure(text, size, 700) + 12 * scale + pointer);
  const left = anchor === "start" ? x : x - width / 2;
  return svg`
    <g class="pill ${kind}" part="mark">
      <rect x=${left} y=${y - height / 2} width=${width} height=${height} rx=${kind === "here" ? 4 * scale : height / 2}></rect>
      ${
        pointer > 0
          ? svg`<path d="M${left + 7 * scale} ${y - 4.5 * scale}l${7 * scale} ${4.5 * scale}l${-7 * scale} ${4.5 * scale}z"></path>`
          : nothing
      }
      <text x=${left + width / 2 + pointer / 2} y=${y + size * 0.36} font-size=${size} font-weight="700" text-anchor="middle">${text}</text>
    </g>
  `;
}
