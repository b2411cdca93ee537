/** A stretch of an upright line; those of one `bus` lie on top of each other. */
export interface Stretch {
  readonly bus: string;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Gives every bus a track so that no two overlap: interval colouring, each taking the nearest track that is free
 * between its top and its bottom, in the order given.
 *
 * @param stretches the stretches, those to be nearest first
 * @param clearance how far apart the ends of two stretches on one track must be
 * @returns each bus's track, counted from 0, and how many there are
 */
export function tracks(stretches: readonly Stretch[], clearance: number): { of: ReadonlyMap<string, number>; count: number } {
  const spans = new Map<string, { top: number; bottom: number }>();
  for (const { bus, top, bottom } of stretches) {
    const span = spans.get(bus);
    spans.set(bus, { top: Math.min(top, span?.top ?? top), bottom: Math.max(bottom, span?.bottom ?? bottom) });
  }
  const taken: { top: number; bottom: number }[][] = [];
  const of = new Map<string, number>();
  for (const [bus, span] of spans) {
    const free = (others: readonly { top: number; bottom: number }[]): boolean =>
      others.every(({ top, bottom }) => span.top > bottom + clearance || span.bottom < top - clearance);
    const found = taken.findIndex(free);
    const track = found < 0 ? taken.length : found;
    (taken[track] ??= []).push(span);
    of.set(bus, track);
  }
  return { of, count: taken.length };
}
