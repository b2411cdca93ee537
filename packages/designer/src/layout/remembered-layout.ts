import { layOutAcross } from "./across.js";
import { layOutDown } from "./down.js";
import type { CardMaking } from "./stage-card.js";
import type { WorkflowGraph } from "./workflow-graph.js";
import type { FlowDirection, WorkflowLayout } from "./workflow-layout.js";

/** Which way the flow runs; `auto` goes by the room there is. */
export type DirectionWish = FlowDirection | "auto";

/** Below this width nothing is laid out across by itself, over the scale: a phone held upright, a narrow side panel. */
const narrow = 640;

/** How much wider than its room a drawing laid out across may be before the flow runs down instead. */
const overhang = 1.35;

/** Widths of one class share a layout, so that dragging a window's edge does not lay out at every pixel. */
const widthClass = 24;

/** The layouts of one workflow in one language and type size, each made once. */
export class RememberedLayout {
  readonly #graph: WorkflowGraph;
  readonly #making: CardMaking;
  readonly #down = new Map<number, WorkflowLayout>();
  #across: WorkflowLayout | undefined;

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
    if (wish === "across") return this.#acrossOnce();
    if (wish === "down" || width < narrow * this.#making.scale) return this.#downOnce(width);
    const across = this.#acrossOnce();
    return across.width <= width * overhang ? across : this.#downOnce(width);
  }

  #acrossOnce(): WorkflowLayout {
    return (this.#across ??= layOutAcross(this.#graph, this.#making));
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
