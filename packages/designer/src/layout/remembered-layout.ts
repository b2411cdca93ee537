import { layOutAcross } from "./across.js";
import { layOutDown } from "./down.js";
import type { CardMaking } from "./stage-card.js";
import { spacing, typeScale } from "./type-scale.js";
import type { WorkflowGraph } from "./workflow-graph.js";
import type { FlowDirection, WorkflowLayout } from "./workflow-layout.js";

/** Which way the flow runs; `auto` goes by the room there is. */
export type DirectionWish = FlowDirection | "auto";

/** Below this width nothing is laid out across by itself, over the scale: a phone held upright, a narrow side panel. */
const narrow = 640;

/** How much wider than its room a drawing laid out across may be at the least legible size before the flow runs down instead. */
const overhang = 1.15;

/** The smallest type a drawing begins with, in CSS pixels: it is scrolled rather than shrunk below that. */
const legible = 12;

/**
 * The scale at which a layout is first shown: as large as fits the width, but never below what can be read.
 *
 * @param layout the layout
 * @param width the room there is, in CSS pixels
 */
export function firstZoom({ width: own }: WorkflowLayout, width: number): number {
  if (own <= 0 || width <= 0) return 1;
  return Math.min(1, Math.max(width / own, legible / typeScale.small));
}

/** Widths of one class share a layout, so that dragging a window's edge does not lay out at every pixel. */
const widthClass = 24;

/** The layouts of one workflow in one language and type size, each made once. */
export class RememberedLayout {
  readonly #graph: WorkflowGraph;
  readonly #making: CardMaking;
  readonly #down = new Map<number, WorkflowLayout>();
  readonly #across = new Map<number, WorkflowLayout>();

  constructor(graph: WorkflowGraph, making: CardMaking) {
    this.#graph = graph;
    this.#making = making;
  }

  /**
   * The layout for a width.
   *
   * @param width the room there is, in CSS pixels
   * @param wish which way the flow shall run
   */
  for(width: number, wish: DirectionWish): WorkflowLayout {
    const down = wish === "down" || (wish === "auto" && width < narrow * this.#making.scale);
    if (down) return this.#downOnce(width);
    const shown = (layout: WorkflowLayout): number => layout.width * firstZoom(layout, width);
    let tightest: WorkflowLayout | undefined;
    for (const widestCard of spacing.widestCards) {
      tightest = this.#acrossOnce(widestCard);
      if (shown(tightest) <= width + 1) return tightest;
    }
    return tightest && (wish === "across" || shown(tightest) <= width * overhang) ? tightest : this.#downOnce(width);
  }

  #acrossOnce(widestCard: number): WorkflowLayout {
    const existing = this.#across.get(widestCard);
    if (existing) return existing;
    const made = layOutAcross(this.#graph, widestCard, this.#making);
    this.#across.set(widestCard, made);
    return made;
  }

  #downOnce(width: number): WorkflowLayout {
    const room = Math.max(widthClass * 10, Math.floor(width / widthClass) * widthClass);
    const existing = this.#down.get(room);
    if (existing) return existing;
    const made = layOutDown(this.#graph, room, this.#making);
    this.#down.set(room, made);
    return made;
  }
}
