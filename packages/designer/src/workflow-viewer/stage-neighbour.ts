import type { PlacedCard, WorkflowLayout } from "../layout/workflow-layout.js";

/** Keys that move between stages. */
export type MoveKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Whether a key moves between stages. */
export function isMoveKey(key: string): key is MoveKey {
  return key in directions || key === "Home" || key === "End";
}

/**
 * The stage a key leads to: the nearest in its direction; where there is none, the next or the one before in the flow, so
 * that no key ever seems dead before the end.
 *
 * @param layout the drawing
 * @param from the stage moved from
 * @param key the key pressed
 * @returns a stage's id; `from` where there is nothing further
 */
export function stageNeighbour(layout: WorkflowLayout, from: string, key: MoveKey): string {
  const { cards } = layout;
  const index = cards.findIndex(({ stage }) => stage.id === from);
  const here = cards[index];
  if (key === "Home" || !here) return cards[0]?.stage.id ?? from;
  if (key === "End") return cards.at(-1)?.stage.id ?? from;
  const [dx, dy] = directions[key] ?? [0, 0];
  const ahead = cards
    .map((card) => ({ card, offset: offset(here, card) }))
    .map(({ card, offset: [x, y] }) => ({ card, along: x * dx + y * dy, aside: Math.abs(x * dy + y * dx) }))
    // Within an angle of some 60 degrees; what is further aside than ahead is not "in that direction".
    .filter(({ along, aside }) => along > 1 && aside < along * 2)
    .sort((a, b) => a.along + a.aside * 2 - (b.along + b.aside * 2));
  const next = cards[index + (dx + dy > 0 ? 1 : -1)];
  return (ahead[0]?.card ?? next ?? here).stage.id;
}

/** From the middle of one card to that of another. */
function offset(from: PlacedCard, to: PlacedCard): readonly [number, number] {
  return [to.x + to.width / 2 - (from.x + from.width / 2), to.y + to.height / 2 - (from.y + from.height / 2)];
}
