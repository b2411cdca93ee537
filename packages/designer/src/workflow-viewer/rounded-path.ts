import type { Point } from "../layout/workflow-layout.js";

/**
 * An SVG path along corners, each rounded as far as its neighbours leave room.
 *
 * @param points the corners
 * @param radius how round, in the drawing's units
 */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const parts = [`M${at(first)}`];
  rest.forEach((corner, index) => {
    const before = points[index] ?? corner;
    const after = points[index + 2];
    if (!after) return parts.push(`L${at(corner)}`);
    const room = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    return parts.push(`L${at(towards(corner, before, room))}Q${at(corner)} ${at(towards(corner, after, room))}`);
  });
  return parts.join("");
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  return whole === 0 ? from : { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}
